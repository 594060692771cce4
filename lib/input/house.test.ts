import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { readStamp } from '@/lib/model/house';
import { formatInputFault } from '../export';
import { HOUSE_SIZE, parseHouse, type InputFault, type ParsedHouse } from './index';

const rules = loadCatalogue();
const read = (text: string): ParsedHouse => parseHouse(new TextEncoder().encode(text), rules);
const faultsOf = (text: string): readonly InputFault[] => {
  const parsed = read(text);
  return parsed.ok ? [] : parsed.faults;
};
const HOUSE = 'house: { id: ours, name: { en: ours, ja: 当社 } }\n';
const WHY = 'why: { en: no contract, ja: 契約なし }';

describe('The file of a house', () => {
  it('is read with its answers in their one order, and platforms in the order of the rules', () => {
    const text = `${HOUSE}answers: { dependencies: [rdbms, cloud-native], traffic: steady }\nplatforms:\n  faas-public: { offered: false, ${WHY} }\n  compose: { note: { en: ask first, ja: 要相談 } }\n`;
    const parsed = read(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { house } = parsed;
    expect(house).toMatchObject({
      id: 'ours',
      name: { en: 'ours', ja: '当社' },
      answers: { dependencies: 'cloud-native+rdbms', traffic: 'steady' },
    });
    expect(house.platforms.map(({ alternative, isOffered }) => [alternative, isOffered])).toEqual([
      ['compose', true],
      ['faas-public', false],
    ]);
    expect(readStamp(house.stamp)).toBe(house.stamp);
  });

  it('may hold its name alone, and be JSON', () => {
    const parsed = read('{"house":{"id":"ours","name":{"en":"ours","ja":"当社"}}}');
    expect(parsed).toMatchObject({ ok: true, house: { answers: {}, platforms: [] } });
  });

  it('has another stamp with every other word, and the same with the same', () => {
    const stampOf = (text: string): string => {
      const parsed = read(text);
      return parsed.ok ? parsed.house.stamp : '';
    };
    expect(stampOf(HOUSE)).toBe(stampOf(`# a remark\n${HOUSE}`));
    expect(stampOf(HOUSE)).not.toBe(stampOf(HOUSE.replace('en: ours', 'en: mine')));
    expect(stampOf(HOUSE)).not.toBe(stampOf(`${HOUSE}answers: { traffic: steady }`));
  });

  it('is in the example as the example says', () => {
    const parsed = parseHouse(readFileSync('deploy/house.example.yaml'), rules);
    expect(parsed).toMatchObject({ ok: true, house: { id: 'our-company', answers: { location: 'on-premises' } } });
  });

  it.each([
    ['an empty file', '', { kind: 'not-a-mapping', place: '', found: null }],
    ['no house', 'answers: {}', { kind: 'not-a-mapping', place: 'house', found: null }],
    ['an unknown key', `${HOUSE}answer: {}`, { kind: 'unknown-key', place: 'answer', nearest: 'answers' }],
    ['a bad id', HOUSE.replace('id: ours', 'id: Our House'), { kind: 'bad-id', place: 'house.id', found: 'Our House' }],
    ['a long id', HOUSE.replace('id: ours', `id: ${'a'.repeat(31)}`), { kind: 'bad-id', place: 'house.id' }],
    ['a name in one language', 'house: { id: ours, name: { en: ours } }', { kind: 'bad-text', place: 'house.name.ja', most: 60 }],
    ['a name that is no mapping', 'house: { id: ours, name: ours }', { kind: 'not-a-mapping', place: 'house.name', found: 'ours' }],
    ['a long name', HOUSE.replace('en: ours', `en: ${'x'.repeat(61)}`), { kind: 'bad-text', place: 'house.name.en' }],
    ['a text on two lines', HOUSE.replace('en: ours', 'en: "a\\nb"'), { kind: 'bad-text', place: 'house.name.en' }],
    [
      'an unknown question',
      `${HOUSE}answers: { trafic: steady }`,
      { kind: 'unknown-question', place: 'answers.trafic', nearest: 'traffic' },
    ],
    ['an unknown choice', `${HOUSE}answers: { traffic: calm }`, { kind: 'unknown-choice', place: 'answers.traffic', found: 'calm' }],
    [
      'an unknown platform',
      `${HOUSE}platforms: { composer: {} }`,
      { kind: 'not-a-platform', place: 'platforms.composer', nearest: 'compose' },
    ],
    ['no reason', `${HOUSE}platforms: { compose: { offered: false } }`, { kind: 'no-why', place: 'platforms.compose.why' }],
    ['an idle reason', `${HOUSE}platforms: { compose: { ${WHY} } }`, { kind: 'idle-why', place: 'platforms.compose.why' }],
    ['an offer in words', `${HOUSE}platforms: { compose: { offered: no } }`, { kind: 'not-a-boolean', place: 'platforms.compose.offered' }],
    ['a long note', `${HOUSE}platforms: { compose: { note: { en: ${'x'.repeat(301)}, ja: 注 } } }`, { kind: 'bad-text', most: 300 }],
    ['an alias', 'house: &a { id: ours }\nanswers: *a', { kind: 'alias', place: 'line 2' }],
    ['more than 64 KB', `${HOUSE}#${'x'.repeat(65_536)}`, { kind: 'too-large' }],
  ])('is refused with %s', (_what, text, fault) => {
    expect(faultsOf(text)).toContainEqual(expect.objectContaining(fault));
  });

  it('tells all faults at once, in sentences of both languages that name place and what is allowed', () => {
    const faults = faultsOf('house: { id: A, name: { en: x, ja: y } }\nplatforms: { compose: { offered: maybe }, faas: {} }');
    expect(faults.map(({ kind }) => kind)).toEqual(['bad-id', 'not-a-platform', 'not-a-boolean']);
    const [id = '', platform = '', offered = ''] = faults.map((fault) => formatInputFault(fault, 'en', HOUSE_SIZE));
    expect(id).toBe('house.id must be in kebab-case: a-z, 0-9 and single hyphens, at most 30 characters (found: A).');
    expect(platform).toContain('platforms.faas is not a platform (found: faas).');
    expect(offered).toBe('platforms.compose.offered must be true or false (found: maybe). Allowed: true, false.');
    for (const fault of faults) expect(formatInputFault(fault, 'ja', HOUSE_SIZE)).toMatch(/\p{Script=Hiragana}/u);
  });

  it('is read or refused, and never throws, whatever it holds', () => {
    const piece = fc.constantFrom(
      'house:',
      ' id: a',
      ' name:',
      '  en: x',
      '  ja: y',
      'platforms:',
      ' compose:',
      '  offered: false',
      '  why: 1',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('\n')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const parsed = read(text);
          expect(parsed.ok || parsed.faults.length > 0).toBe(true);
        },
      ),
    );
  });
});
