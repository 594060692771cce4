import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntries, withoutTools } from './lock';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

/** As far as it is looked at here. */
export interface Sbom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const ARGUMENTS = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];

/**
 * What the server consists of, as CycloneDX by npm. It is asked about a copy of the project that never had tools: its own `--omit dev`
 * takes away whatever a tool needs besides the server. The folder’s name becomes the project’s.
 */
export function describeSupply(): Sbom {
  const scratch = mkdtempSync(join(tmpdir(), 'dokoni-sbom-'));
  const project = join(scratch, 'dokoni');
  try {
    mkdirSync(project);
    const lock = readFileSync('package-lock.json', 'utf8');
    const packages = withoutTools(readEntries(lock));
    write(join(project, 'package.json'), JSON.parse(readFileSync('package.json', 'utf8')) as object);
    write(join(project, 'package-lock.json'), { ...(JSON.parse(lock) as object), packages });
    return JSON.parse(execFileSync('npm', ARGUMENTS, { cwd: project, encoding: 'utf8', maxBuffer: 64e6 })) as Sbom;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Leaves the tools out that are named in a manifest, and in the lock file’s copy of it. */
function write(file: string, value: object): void {
  writeFileSync(
    file,
    JSON.stringify(value, (key, inner: unknown) => (key === 'devDependencies' ? undefined : inner)),
  );
}
