import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Addresses of the files that browsers load: those of the framework's build, our own, and the icon, which is a route. */
export function listFiles(root: string): ReadonlySet<string> {
  return new Set([...filesOf(join(root, '.next', 'static'), '/_next/static/'), ...filesOf(join(root, 'public'), '/'), '/icon.svg']);
}

function filesOf(folder: string, address: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        address +
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
    );
}
