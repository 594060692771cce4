import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askForAdvisories } from './supply/advisories';
import { countLicences, faultsOfLicences } from './supply/licences';
import { ourLock, type LockedPackage } from './supply/lock';
import { describeSupply } from './supply/sbom';

const USAGE = 'Usage: npm run check:supply -- [--sbom FILE] [--offline]';

/** `check-supply`: licences, the lock file, advisories, and on demand the bill of materials. Ends with 1 where something is wrong. */
export function main(argv: readonly string[]): void {
  const options = readOptions(argv);
  if (!options) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const packages = ourLock();
  const running = packages.filter(({ runs }) => runs);
  console.log(`${running.length} packages run, on all kinds of machines together; ${packages.length - running.length} only develop.`);
  for (const [licence, count] of countLicences(running)) console.log(`  ${String(count).padStart(4)}  ${licence}`);
  const faults = [...faultsOfLicences(packages), ...faultsOfLock(packages), ...(options.offline ? [] : reportAdvisories())];
  for (const fault of faults) console.error(fault);
  if (options.sbom !== undefined) writeSbom(options.sbom);
  console.log(faults.length === 0 ? 'Nothing is wrong with what was looked at.' : `${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
}

function readOptions(argv: readonly string[]): { readonly sbom?: string; readonly offline?: boolean } | null {
  try {
    return parseArgs({ args: [...argv], options: { sbom: { type: 'string' }, offline: { type: 'boolean' } } }).values;
  } catch {
    return null;
  }
}

/** One line for each package that is not pinned, or that comes from elsewhere. */
export function faultsOfLock(packages: readonly LockedPackage[]): readonly string[] {
  return packages.flatMap(({ name, version, isPinned, source }) => [
    ...(isPinned ? [] : [`${name} ${version}: package-lock.json has no integrity for it.`]),
    ...(source === null ? [] : [`${name} ${version}: package-lock.json names a place to download it from.`]),
  ]);
}

function reportAdvisories(): readonly string[] {
  const advisories = askForAdvisories();
  if (!advisories) {
    console.log('ADVISORIES WERE NOT LOOKED AT: the registry that npm is set to did not answer. Run this again where it does.');
    return [];
  }
  console.log(`Advisories against packages that run: ${advisories.severe.length} high or critical, ${advisories.others} others.`);
  return advisories.severe;
}

function writeSbom(file: string): void {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const sbom = describeSupply();
  writeFileSync(path, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${sbom.components.length} components as CycloneDX in ${path}`);
}
