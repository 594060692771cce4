import { baseName } from '../shared/paths';

/** Manifests of packages by the names of their files. */
const NAMES = {
  npm: /^package\.json$/,
  composer: /^composer\.json$/,
  pyproject: /^pyproject\.toml$/,
  pipfile: /^Pipfile$/,
  cargo: /^Cargo\.toml$/,
  requirements: /^requirements([-_.](prod|production|base|main))?\.txt$/,
  go: /^go\.mod$/,
  gemfile: /^Gemfile$/,
  mix: /^mix\.exs$/,
  pom: /^pom\.xml$/,
  gradle: /^build\.gradle(\.kts)?$/,
  csproj: /\.csproj$/,
  aptfile: /^Aptfile$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type PackageFormat = keyof typeof NAMES;

export function packageFormat(path: string): PackageFormat | null {
  const name = baseName(path);
  return (Object.keys(NAMES) as PackageFormat[]).find((format) => NAMES[format].test(name)) ?? null;
}
