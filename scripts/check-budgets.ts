import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { loadCatalogue, loadExamples } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { assets } from '@/lib/server/assets';
import { packPage } from '@/lib/server/engine/pack-page';
import { makeResultPage } from '@/lib/server/engine/result-page';
import { encodeLink } from '@/lib/share';

/** Kilobytes, gzipped, of what a first visit loads. The bare framework takes 135 of the script, the field to search one; the questionnaire may have 165 KiB. */
const BUDGETS: readonly { readonly page: string; readonly script: number }[] = [
  { page: '/en', script: 145 },
  { page: '/ja', script: 145 },
  { page: '/en/assess', script: 168.96 },
  { page: '/ja/assess', script: 168.96 },
  { page: '/en/assess/all', script: 168.96 },
  { page: '/ja/assess/files', script: 152 },
  { page: '/ja/mine', script: 145 },
];
/** Of a document that is rendered by request: results, portfolios and comparisons have one script and what it loads at once. */
const DOCUMENT_SCRIPT = 100;
/** The same as for prerendered pages, for what the framework renders by request, with their folder. */
const DYNAMIC: readonly { readonly page: string; readonly folder: string; readonly script: number }[] = [
  { page: '/{locale}/portfolio', folder: '[locale]/portfolio', script: 145 },
];
const STYLE = 13.5;
/** Kilobytes of the HTML of a prerendered page, as it is and gzipped: what a phone on a slow line can open. */
const HTML = { raw: 280, gzipped: 45 };
/** The questionnaire brings the rules that its ranking moves by, with how open answers are drawn: six kilobytes of it are that. */
const LARGE_HTML: Readonly<Record<string, typeof HTML>> = {
  '/en/assess': { raw: 280, gzipped: 54 },
  '/ja/assess': { raw: 280, gzipped: 54 },
  '/en/assess/all': { raw: 345, gzipped: 67 },
  '/ja/assess/all': { raw: 345, gzipped: 67 },
  // A list of some two hundred sources, a quarter of a kilobyte each.
  '/ja/method/sources': { raw: 290, gzipped: 46 },
};
/** Gzipped HTML of a result: 45 KiB. */
const RESULT = 46.08;
const LARGEST_SHOWN = 5;

const BUILD = '.next';

/** The framework's files are in its build, the others where they are served from. */
function fileOf(address: string): string {
  return address.startsWith('/_next/') ? join(BUILD, address.replace('/_next/', '')) : join('public', address);
}

function kilobytes(addresses: readonly string[]): number {
  const bytes = addresses.map((address) => gzipSync(readFileSync(fileOf(address.split('?')[0] ?? ''))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Script files that a current browser loads with a page; `nomodule` is for browsers that no longer exist. */
function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\s([^>]*)>/g)].map((match) => match[1] ?? '').filter((tag) => !/nomodule/i.test(tag));
  return [...new Set(tags.flatMap((tag) => /src="(\/_next\/[^"]+)"/.exec(tag)?.[1] ?? []))];
}

function stylesOf(html: string): string[] {
  const styles = [...new Set([...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? ''))];
  if (styles.length === 0) throw new Error('A page has no style: its link is written in another way.');
  return styles;
}

/** The scripts of a page that is rendered by request: those of its client reference manifest. */
function manifestScripts(path: string): string[] {
  const folder = join(BUILD, 'server/app', path);
  const manifest = readdirSync(folder).find((name) => name.endsWith('_client-reference-manifest.js'));
  if (manifest === undefined) throw new Error(`No client reference manifest in ${folder}`);
  createRequire(import.meta.url)(join(process.cwd(), folder, manifest));
  const manifests = (globalThis as { __RSC_MANIFEST?: Record<string, { entryJSFiles?: Record<string, string[]> }> }).__RSC_MANIFEST ?? {};
  // Every manifest that was read before is still there.
  const { entryJSFiles = {} } = manifests[`/${path}/page`] ?? {};
  const entries = Object.values(entryJSFiles).flat();
  const build = JSON.parse(readFileSync(join(BUILD, 'build-manifest.json'), 'utf8')) as { rootMainFiles: string[] };
  return [...new Set([...build.rootMainFiles, ...entries])].map((name) => `/_next/${name.replace(/^\/?_next\//, '')}`);
}

interface PageSize {
  readonly page: string;
  readonly raw: number;
  readonly gzipped: number;
}

/** Every prerendered page, the largest first. */
function pageSizes(): PageSize[] {
  const folder = join(BUILD, 'server/app');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(join(folder, name));
      return { page: `/${name.replace(/\.html$/, '')}`, raw: html.length / 1000, gzipped: gzipSync(html).length / 1000 };
    })
    .sort((a, b) => b.raw - a.raw);
}

/** The longest of the released links, and what searches among random sheets and changes of their answers led to. */
const LONGEST = [
  '205T28000000NR70R00000C03G000000E87X',
  '20551APA58W829H64DXJAX6XSQ800000MDE7',
  '20662BS29KRXRA1ECW0JRCGZV3800010Z8Y1',
  '20648A8Z5RJ5406ENVX61XRDB0101M82PWNV',
  '2068JA8B9Q3549K6CRW1VC8GKQ804082PBCT',
  '20644393XS34DR148S5PRC8537D16040W7MM',
  '206G1393D8WW5T128H56B5R532C00000MT50',
  '206W0A6V1RT5MT324G4MB4G4BJC80000003E',
];

/** Results with everything, every second question and nothing answered, and the longest known, in both languages: kilobytes, the largest first. */
function resultSizes(): (readonly [result: string, gzipped: number])[] {
  const { version: contentVersion } = loadCatalogue();
  const sheets = loadExamples().flatMap(({ id, answers }) => [
    [id, answers] as const,
    [`half of ${id}`, Object.fromEntries(Object.entries(answers).filter((_, index) => index % 2 === 0))] as const,
  ]);
  const asked = [...sheets, ['no answer', {}] as const].flatMap(([id, answers]) => LOCALES.map((locale) => ({ id, answers, locale })));
  const known = LONGEST.flatMap((code) => LOCALES.map((locale) => ({ id: code, code, locale })));
  return [
    ...asked.map(({ id, answers, locale }) => ({ id, code: encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES }), locale })),
    ...known,
  ]
    .map(({ id, code, locale }) => {
      const page = makeResultPage({
        code,
        title: '',
        locale,
        origin: 'https://dokoni.example',
        path: `/r/${code}`,
        vs: undefined,
        weight: undefined,
      });
      return [`${id} (${locale})`, packPage(page.html).length / 1000] as const;
    })
    .sort((a, b) => b[1] - a[1]);
}

export function main(): void {
  const over: string[] = [];
  const report = (what: string, size: number, limit: number): void => {
    console.log(`${what.padEnd(34)} ${size.toFixed(1).padStart(7)} kB of ${limit}`);
    if (size > limit) over.push(what);
  };
  for (const { page, script } of BUDGETS) {
    const file = join(BUILD, 'server/app', `${page}.html`);
    if (!existsSync(file)) throw new Error(`${page} was not prerendered: build first.`);
    const html = readFileSync(file, 'utf8');
    report(`script of ${page}`, kilobytes(scriptsOf(html)), script);
    report(`style of ${page}`, kilobytes(stylesOf(html)), STYLE);
  }
  const { script: first, parts } = assets();
  report('script of a document', kilobytes([first, ...parts]), DOCUMENT_SCRIPT);
  for (const { page, folder, script } of DYNAMIC) report(`script of ${page}`, kilobytes(manifestScripts(folder)), script);
  pageSizes().forEach(({ page, raw, gzipped }, index) => {
    const limit = LARGE_HTML[page] ?? HTML;
    if (index >= LARGEST_SHOWN && raw <= limit.raw && gzipped <= limit.gzipped) return;
    report(`HTML of ${page}`, raw, limit.raw);
    report(`HTML of ${page}, gzipped`, gzipped, limit.gzipped);
  });
  for (const [result, gzipped] of resultSizes().slice(0, LARGEST_SHOWN)) report(`HTML of ${result}, gzipped`, gzipped, RESULT);
  if (over.length === 0) return;
  console.error(`Over budget: ${over.join(', ')}`);
  process.exitCode = 1;
}
