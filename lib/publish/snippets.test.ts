import { describe, expect, it } from 'vitest';
import { SNIPPET_FORMATS, type SnippetFormat, snippetValues, writeSnippets } from './snippets';
import { LONGEST_ADDRESS } from '@/door/guard';
import { columnsOf } from '@/lib/export';
import { fill, LOCALES } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { formatPoints } from '@/lib/report/reader';
import type { Shared } from '@/lib/report/result';
import { cleanTitle, resultAddress } from '@/lib/share';
import { HOSTILE_TEXTS } from '@/tests/support/hostile';
import { findMarkup, readText } from '@/tests/support/markdown';
import { HOSTILE_TITLES, IMPOSSIBLE, ORIGIN, someShared } from '@/tests/support/shared';

const snippet = (format: SnippetFormat, facts: Parameters<typeof someShared>[0] = {}): string => pick(format, someShared(facts));
const pick = (format: SnippetFormat, shared: Shared): string =>
  writeSnippets(shared).find((candidate) => candidate.format === format)!.text;
const plain = someShared();
/** By title: every format asks for the same ones. */
const written = new Map<string, ReturnType<typeof writeSnippets>>();
const titled = (format: SnippetFormat, title: string): string => {
  const snippets = written.get(title) ?? writeSnippets({ ...plain, title });
  written.set(title, snippets);
  return snippets.find((candidate) => candidate.format === format)!.text;
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  );

/** What a title must not hold outside of character references, by format. */
const DANGEROUS: Readonly<Partial<Record<SnippetFormat, RegExp>>> = {
  html: /[<>"']/,
  'html-picture': /[<>"']/,
  mediawiki: /[[\]{}<>|'~_#*=!]/,
  asciidoc: /[[\]{}<>|'~_#*=!"\\`^+,@]/,
};

/** The titles as they stand in a snippet: what differs from the same snippet with a harmless title, outside of addresses. */
const titlesIn = (format: SnippetFormat, title: string): string[] => {
  const mark = 'TITLEMARK';
  const pattern = titled(format, mark)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(`t=${mark}`, 't=[\\w%+*.-]*')
    .replaceAll(mark, '(.*?)');
  const found = new RegExp(`^${pattern}$`, 's').exec(titled(format, title));
  if (!found) throw new Error(`The title changed the form of ${format}`);
  return found.slice(1);
};

const FRAME_NAME: Readonly<Record<string, string>> = { '"': '”', "'": '’', '<': '‹', '>': '›', '&': '＆' };
const asFrameName = (title: string): string => title.replace(/["'<>&]/g, (character) => FRAME_NAME[character] ?? '');

/** What escapes by backslash. */
const MARKDOWN = ['markdown', 'markdown-picture', 'growi', 'techdocs'] as const;

const TITLES = [
  ...HOSTILE_TITLES.filter((title) => !title.includes('\u0000')),
  ...HOSTILE_TEXTS.map(cleanTitle).filter((title) => title !== ''),
];

describe('a title in a text to paste', () => {
  it.each(Object.keys(DANGEROUS) as SnippetFormat[])('is only text in %s, whatever it holds', (format) => {
    for (const title of TITLES) {
      const found = titlesIn(format, title);
      expect(found.length, title).toBeGreaterThan(0);
      for (const written of found) {
        expect(written.replace(/&(#\d+|amp|lt|gt|quot);/g, '')).not.toMatch(DANGEROUS[format]!);
        // The name of a frame has no character that could end its attribute, decoded or not.
        expect([title, asFrameName(title)]).toContain(decode(written));
      }
    }
  });

  it('leaves an address of AsciiDoc whole, whatever a title does to formatting', () => {
    for (const title of ['_foo_ bar', '*x* y', '__init__ x', 'a--b c', 'wait... what', '- x -', '~a~ ^b^']) {
      const [, query] = /\n\n[^?]*\?t=([^[]*)\[/.exec(titled('asciidoc', title)) ?? [];
      expect(query, title).toMatch(/^(\w|%[0-9A-F]{2})+$/);
      expect(query, title).not.toContain('_');
      expect(decodeURIComponent(query ?? ''), title).toBe(title);
    }
  });

  it('is in a frame that no decoding opens, with a link after it for those who take frames away', () => {
    const text = titled('html', '"><img src=x onerror=alert(1)>');
    const [frame = '', link = ''] = text.split('\n');
    expect(decode(frame).match(/</g)).toHaveLength(2);
    expect(link).toMatch(/^<p><a href="[^"<>]+">[^<>"]+<\/a><\/p>$/);
  });

  it.each(MARKDOWN)('is only text in the Markdown of %s, whatever it holds', (format) => {
    for (const title of TITLES) {
      const found = titlesIn(format, title);
      // The first one of TechDocs stands in the tag, which Markdown leaves alone.
      const [inTag, text] = format === 'techdocs' ? found : ['', found[0]];
      expect(inTag, title).not.toMatch(/[<>"']/);
      expect(findMarkup(text ?? ''), title).toEqual([]);
      expect(readText(text ?? '')).toBe(title);
    }
  });

  it('is percent-escaped in every address, also at its end where chats cut punctuation', () => {
    for (const title of [...TITLES, 'really?!', 'end_*.']) {
      const address = titled('link', title);
      expect(new URL(address).searchParams.get('t')).toBe(title);
      expect(address).toMatch(/^[\w:/.?=%+*-]*[\w]$/);
    }
  });
});

describe.each(LOCALES)('the copy kit in %s', (locale) => {
  const shared = someShared({ locale, title: 'Orders' });
  const snippets = writeSnippets(shared);

  it('has a text, a name and a note for each host, and every text leads to the result', () => {
    expect(snippets.map(({ format }) => format)).toEqual(SNIPPET_FORMATS);
    const { formats, notes } = shareWords(locale).kit;
    for (const { format, text } of snippets) {
      expect(text).toContain(shared.code);
      expect(text).toContain(ORIGIN);
      expect(formats[format]).not.toBe('');
      expect(fill(notes[format], snippetValues(shared))).not.toMatch(/[{}]/);
    }
  });

  it('has nothing in the Markdown for GitHub that its tag filter would take away', () => {
    for (const format of ['markdown', 'markdown-picture'] as const)
      expect(snippet(format, { locale })).not.toMatch(/<\/?(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)/i);
  });

  it('has addresses that chats take: at most 100 characters, 600 with a long Japanese title, and never what the door refuses', () => {
    const origin = 'https://dokoni.architecture.corp.example';
    const lengthOf = (title: string): number => resultAddress({ ...shared, origin, title: cleanTitle(title) }, locale).length;
    expect(origin).toHaveLength(40);
    expect(lengthOf('')).toBeLessThanOrEqual(100);
    expect(lengthOf('漢'.repeat(60))).toBeLessThanOrEqual(600);
    for (const title of ['👨\u200d👩\u200d👧'.repeat(60), '葛\u{e0100}'.repeat(60)]) expect(lengthOf(title)).toBeLessThan(LONGEST_ADDRESS);
  });

  it('has no script and at most one frame in any text', () => {
    for (const { text } of snippets) {
      expect(text).not.toMatch(/<script/i);
      expect(text.match(/<iframe/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it('has a Markdown table that reads as plain text: all platforms, columns that line up', () => {
    const rows = snippet('markdown', { locale })
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(shared.report.ranking.length + 2);
    expect(new Set(rows.map(columnsOf)).size).toBe(1);
    shared.report.ranking.forEach(({ short, score }, index) => {
      expect(rows[index + 2]).toContain(short);
      expect(rows[index + 2]).toContain(formatPoints(score));
    });
  });

  it('has a mail without markup', () => {
    const mail = snippet('mail', { locale });
    expect(mail).not.toMatch(/[<>|`*]|&#/);
    expect(mail).toContain(resultAddress(someShared({ locale })));
  });

  it('also says that nothing is possible', () => {
    const impossible = someShared({ locale, answers: IMPOSSIBLE });
    for (const format of ['markdown', 'mail'] as const)
      expect(snippet(format, { locale, answers: IMPOSSIBLE })).toContain(impossible.report.headline);
  });
});
