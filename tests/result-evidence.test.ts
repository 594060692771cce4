import { describe, expect, it } from 'vitest';
import { makeResultPage } from '@/lib/server/engine/result-page';
import { LOCALES, type Locale } from '@/lib/locale';
import { reportOf } from './support/result-page';
import { exampleCode } from './support/site';

/** Of a store at the edge behind an air gap: nearly every platform is excluded, and what is in place too. */
const FULL = '20644A739S35523E4R4JA485A2C0102G3KZW';
/** Nothing answered: every exclusion is possible. Then one of older rules, and examples of today's. */
const CODES = [
  '1030000000000000000000000BS15',
  '205T28000000NR70R00000C03G000000E87X',
  exampleCode('database'),
  exampleCode('campaign-site'),
  FULL,
];

function pageOf(code: string, locale: Locale): string {
  return makeResultPage({
    code,
    title: '',
    locale,
    origin: 'https://dokoni.example',
    path: `/r/${code}`,
    vs: undefined,
    weight: undefined,
  }).html;
}

/** The text of a page, its references to characters resolved. */
function readText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe.each(LOCALES)('the sources of a result in %s', (locale) => {
  it.each(CODES)('are those that the page cites, no more and no less (%s)', (code) => {
    const html = pageOf(code, locale);
    const listed = [...html.matchAll(/<li id="source-(\d+)"/g)].map(([, number]) => Number(number));
    const cited = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed).toEqual([...new Set(cited)].sort((a, b) => a - b));
  });

  it.each(CODES)('are led to from their list alone (%s)', (code) => {
    const links = (html = ''): string[] =>
      [...html.matchAll(/href="(https?:[^"]+)"[^>]*external/g)].flatMap(([, address]) => address ?? []);
    const [before, list] = pageOf(code, locale).split('id="evidence"');
    expect(links(list).length).toBeGreaterThan(20);
    const told = new Set(links(list));
    expect(links(before).filter((address) => told.has(address))).toEqual([]);
  });

  it('stand behind reasons that are told once: why something is excluded is not told again above', () => {
    const text = readText(pageOf(FULL, locale));
    const { exclusions } = reportOf(FULL, locale);
    expect(exclusions.length).toBeGreaterThan(4);
    const counts = exclusions.map(({ reason }) => [reason.text, text.split(reason.text).length - 1]);
    expect(counts).toEqual(exclusions.map(({ reason }) => [reason.text, 1]));
  });
});
