import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readPrerendered } from '../door/inline-scripts';
import { renderPage, type Handle } from '../door/render';
import { LOCALES } from '../lib/locale';
import { ensureBuild } from './build';
import { placeOf, rewritePage } from './pages/rewrite';
import { fileOf, listPages, type CopiedSite } from './pages/site';
import { openApp } from './start/app';
import { checkSettings, isOriginMissing } from './start/settings';
import { makeCopyCover, makeCopyDoor } from '@/lib/server/engine/copy-cover';

/**
 * `export-pages FOLDER`: the pages of knowledge in both languages as plain files, into a new or empty folder. They need no server and no
 * script. Builds first where needed. Links to what works out results lead to `DOKONI_ORIGIN`; where it is not set, they are plain text.
 */
export async function main([folder, ...rest]: readonly string[]): Promise<void> {
  if (folder === undefined || rest.length > 0) {
    refuse('Name one folder: node scripts/run.js export-pages FOLDER');
    return;
  }
  const target = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
  if (existsSync(target) && readdirSync(target).length > 0) {
    refuse(`${target} is not empty: name a new folder.`);
    return;
  }
  const settings = checkSettings();
  ensureBuild();
  const handle = await openApp({ ...settings, compress: false });
  const pages = listPages(readPrerendered(join(process.cwd(), '.next')).keys(), LOCALES);
  const site: CopiedSite = { pages, origin: isOriginMissing() ? null : settings.origin };
  const { count, bytes } = await writeCopy({ handle, site, target });
  console.log(`${pages.length} pages, ${count} files, ${(bytes / 1e6).toFixed(1)} MB, in ${target}: open index.html`);
  // The framework keeps timers.
  process.exit();
}

interface Copy {
  readonly handle: Handle;
  readonly site: CopiedSite;
  readonly target: string;
}

async function writeCopy({ handle, site, target }: Copy): Promise<{ readonly count: number; readonly bytes: number }> {
  let [count, bytes] = [0, 0];
  const write = (file: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), content);
    count += 1;
    bytes += Buffer.byteLength(content);
  };
  const fetch = async (address: string): Promise<Buffer> => {
    const { status, body } = await renderPage(handle, { address }, false);
    if (status !== 200) throw new Error(`${address} was answered with ${status}.`);
    return body;
  };
  const files = new Set<string>();
  const writePage = (file: string, html: string): void => {
    const rewritten = rewritePage(html, { file, site });
    for (const address of rewritten.files) files.add(address);
    write(file, rewritten.html);
  };
  for (const locale of LOCALES) writePage(fileOf(`/${locale}`), makeCopyCover(locale));
  for (const page of site.pages) writePage(fileOf(page), (await fetch(page)).toString());
  for (const address of files) write(placeOf(address), await fetch(address));
  write('index.html', makeCopyDoor());
  return { count, bytes };
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
