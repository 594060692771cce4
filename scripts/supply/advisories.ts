import { spawnSync } from 'node:child_process';

const SEVERE = ['high', 'critical'];

/** What the registry knows against packages that the server needs; null where it did not answer. */
export interface Advisories {
  /** One line for each package with a severe one. */
  readonly severe: readonly string[];
  readonly others: number;
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Asks the registry that npm is set to. */
export function askForAdvisories(): Advisories | null {
  const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { encoding: 'utf8' });
  return readAdvisories(stdout);
}

/** Reads what `npm audit --json` printed, with its findings or with its failure. */
export function readAdvisories(printed: string): Advisories | null {
  let report: Report;
  try {
    report = JSON.parse(printed) as Report;
  } catch {
    return null;
  }
  if (!report.vulnerabilities) return null;
  const found = Object.entries(report.vulnerabilities);
  const severe = found.filter(([, { severity }]) => SEVERE.includes(severity));
  return { severe: severe.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`), others: found.length - severe.length };
}
