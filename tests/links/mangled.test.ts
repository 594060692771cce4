import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GET as getEmbed } from '@/app/embed/[code]/route';
import { decodeLink, encodeLink } from '@/lib/share';
import { linkStateArbitrary, runs } from '../support/link-states';

const code = encodeLink({
  contentVersion: 1,
  answers: { purpose: 'cost', workload: 'batch', traffic: 'mostly-idle', duration: 'minutes', operators: 'none', billing: 'unknown' },
  priorities: { most: ['cost', 'operations'], least: ['portability'] },
});
const grouped = code.replace(/(.{4})(?=.)/g, '$1-');
const fullWidth = Array.from(code, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
const lookAlike = (zero: string, one: string): string => code.replaceAll('0', zero).replaceAll('1', one);
const wrapped = (line: string): string => code.slice(0, 15) + line + code.slice(15);

/** What wikis, chats, mails, printers and people do to a code, by what did it. All of it must come back. */
const READ: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('.,;:!?)]}>"\'`_*~|/\\', (character) => [`a trailing ${character}`, code + character])),
  ...Object.fromEntries(Array.from('。、．，」』）】〉》〕！？：；…・〜ー', (character) => [`a trailing ${character}`, code + character])),
  'Markdown emphasis around it': `**${code}**`,
  'code marks around it': `\`${code}\``,
  'angle brackets around it': `<${code}>`,
  'quotation marks around it': `“${code}”`,
  'Japanese brackets around it': `「${code}」`,
  'a sentence that follows without a space': `${code}をご覧ください。`,
  'an emoji that follows': `${code}👍🏽`,
  'a soft wrap': wrapped('\n'),
  'a soft wrap of a mail': wrapped('\r\n'),
  'a wrap with a quotation indent': wrapped('\n    '),
  'a hyphen at the wrap': wrapped('-\n'),
  'a soft hyphen': wrapped('\u00ad'),
  'a zero-width space': wrapped('\u200b'),
  'a word joiner': wrapped('\u2060'),
  'a byte order mark': `\ufeff${code}`,
  'a no-break space': wrapped('\u00a0'),
  'an ideographic space': `${code}\u3000`,
  'a direction mark': `\u200e${code}\u200f`,
  'lower case': code.toLowerCase(),
  'lower case and mixed': code.toLowerCase().replace(/[a-m]/g, (letter) => letter.toUpperCase()),
  'full-width characters': fullWidth,
  'full-width lower case': fullWidth.toLowerCase(),
  'the letter O for 0 and I for 1': lookAlike('O', 'I'),
  'the letters o and l': lookAlike('o', 'l'),
  'the letters o and i': lookAlike('o', 'i'),
  hyphens: grouped,
  'full-width hyphens': grouped.replaceAll('-', '－'),
  'typographic dashes': grouped.replaceAll('-', '–'),
  'minus signs': grouped.replaceAll('-', '−'),
  'spaces between groups': grouped.replaceAll('-', ' '),
  '%20 between groups': grouped.replaceAll('-', '%20'),
  'a space escaped twice': grouped.replaceAll('-', '%2520'),
  'an escaped bracket': `${code}%3E`,
  'an escaped Japanese full stop': `${code}%E3%80%82`,
  'an escaped line break': wrapped('%0D%0A'),
  'every character escaped': Array.from(code, (character) => `%${character.charCodeAt(0).toString(16)}`).join(''),
};

/** What cannot be undone: it must be refused, with the reason, and never read as something else. */
const REFUSED: Readonly<Record<string, readonly [text: string, problem: string]>> = {
  'a cut end': [code.slice(0, -6), 'length'],
  'a link tracker appended': [`${code}&utm_source=mail`, 'characters'],
  'the rest of a sentence': [`${code} please read`, 'length'],
  'the code twice': [code + code, 'length'],
  'a scanner’s wrapper around the address': [`https://scanner.example/?url=https%3A%2F%2Fhost%2Fr%2F${code}`, 'characters'],
  'a character replaced by its neighbour on the keyboard': [
    code.slice(0, 12) + (code[12] === 'W' ? 'Q' : 'W') + code.slice(13),
    'checksum',
  ],
  'the letter U': [`U${code.slice(1)}`, 'characters'],
  'an accent': [`${code.slice(0, 5)}É${code.slice(6)}`, 'characters'],
  'an escape cut in two': [wrapped('%E3%80'), 'characters'],
  'the word undefined': ['undefined', 'characters'],
  'the word null': ['null', 'characters'],
  'a path': ['../../etc/passwd', 'characters'],
  nothing: ['', 'empty'],
  'punctuation alone': ['…。」', 'empty'],
};

describe('A code that was passed on', () => {
  it('has met at least forty kinds of damage here', () => {
    expect(Object.keys(READ).length + Object.keys(REFUSED).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(READ))('is read with %s', (_, text) => {
    expect(decodeLink(text)).toMatchObject({ ok: true, code });
  });

  it.each(Object.entries(REFUSED))('is refused with %s', (_, [text, problem]) => {
    expect(decodeLink(text)).toEqual({ ok: false, problem });
  });
});

describe('A link that was passed on', () => {
  // The framework decodes an address once before a route reads it.
  const open = (spelt: string): Promise<Response> =>
    getEmbed(new Request('http://host.example/embed/x?lang=ja'), { params: Promise.resolve({ code: spelt }) });

  it.each(Object.entries(READ))('leads for ever to the one spelling with %s', async (_, text) => {
    const response = await open(text);
    if (text === code) expect(response.status).toBe(200);
    else expect([response.status, response.headers.get('location')]).toEqual([308, `/embed/${code}?lang=ja`]);
  });

  it.each(Object.entries(REFUSED))('is not found, with the reason, with %s', async (_, [text]) => {
    const response = await open(text);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>');
  });
});

describe('The decoder', () => {
  const valid = linkStateArbitrary.map(encodeLink);
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.tuple(fc.nat(40), valid).map(([length, text]) => text.slice(0, length)),
    fc
      .tuple(fc.nat(28), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), valid)
      .map(([at, junk, text]) => text.slice(0, at) + junk + text.slice(at + 1)),
    fc.string({ unit: fc.constantFrom('%', 'E', '0', 'A', '4', '2', '5', 'F'), maxLength: 60 }),
    valid.map((text) => text.normalize('NFD').replace(/[A-E]/g, (letter) => `${letter}\u0301`)),
    fc.string({ unit: fc.constantFrom('\ufdfa', '㍿', 'ﷺ', '１', 'ｏ', '\u200d'), maxLength: 600 }),
    fc
      .constantFrom(16, 17, 64, 16_384)
      .chain((length) => fc.constantFrom('A', '0', '%', '%41', '\u0000', '。', ' ', '-').map((text) => text.repeat(length))),
  );

  it('answers 100,000 hostile texts without an exception, and what it accepts it would write the same', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 100, maxLength: 100 }), (texts) => {
        for (const text of texts) {
          const link = decodeLink(text);
          if (link.ok && encodeLink(link) !== link.code) throw new Error(`${JSON.stringify(text)} is read as ${link.code}`);
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('looks at a bounded part of a text: a megabyte costs no more than its beginning', () => {
    const beginning = 'A-'.repeat(256);
    expect(decodeLink(beginning.repeat(4_000))).toEqual(decodeLink(beginning));
    expect(decodeLink(`${' '.repeat(1_000_000)}${code}`)).toEqual({ ok: false, problem: 'empty' });
  });
});
