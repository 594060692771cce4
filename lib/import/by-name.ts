import { packageFormat } from './packages/formats';
import { baseName } from './shared/paths';

/** How a file is read, by its name; what is in a tree decides the rest. */
export type NamedFormat = 'dockerfile' | 'env' | 'packages' | 'procfile' | 'yaml' | 'toml';

export function formatByName(path: string): NamedFormat | null {
  const name = baseName(path);
  const lower = name.toLowerCase();
  if (lower.endsWith('.dockerignore')) return null;
  if (/^(dockerfile|containerfile)([.-].*)?$/.test(lower) || /\.(dockerfile|containerfile)$/.test(lower)) return 'dockerfile';
  if (lower === '.env') return 'env';
  if (packageFormat(path) !== null) return 'packages';
  if (/^Procfile([.-].*)?$/.test(name)) return 'procfile';
  if (lower.endsWith('.toml')) return 'toml';
  return /\.(ya?ml|json|template)$/.test(lower) ? 'yaml' : null;
}
