import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The CSP sources of the inline scripts of one page, each once; with a nonce, only of the scripts that carry it. */
export function inlineScriptHashes(html: string, nonce?: string): string[] {
  const found = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)];
  const own = found.filter(([, attributes]) => nonce === undefined || attributes?.includes(`nonce="${nonce}"`));
  const scripts = own.map((match) => match[2] ?? '');
  return [...new Set(scripts.map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`))];
}

/** Address -> CSP sources, for every page that the build rendered beforehand. `build` is the folder `.next`. */
export function readPrerendered(build: string): ReadonlyMap<string, readonly string[]> {
  const root = join(build, 'server', 'app');
  if (!existsSync(root)) return new Map();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return new Map(
    files.map((name) => {
      const path = `/${relative(root, join(root, name))
        .split(sep)
        .join('/')
        .replace(/\.html$/, '')}`;
      return [path, inlineScriptHashes(readFileSync(join(root, name), 'utf8'))];
    }),
  );
}
