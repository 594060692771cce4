import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownVersions, loadCatalogue, loadReleased } from '@/lib/content';
import { splitAnswer, UNKNOWN } from '@/lib/model/answers';
import { CRITERION_SLOTS, decodeLink, encodeLink, questionSlotsOf } from '@/lib/share';
import { contentRoot } from '@/lib/content/source';
import { readGoldenLinks, readGoldenRankings, wordRanking } from '@/scripts/golden-links';

const folder = import.meta.dirname;
const golden = readGoldenLinks(folder);
const catalogue = loadCatalogue();
const released = knownVersions().filter((version) => existsSync(join(contentRoot(), 'released', `${version}.json`)));
/** The first character of a code is its codec. */
const codecOf = (contentVersion: number): string =>
  encodeLink({ contentVersion, answers: {}, priorities: { most: [], least: [] } }).charAt(0);
/** Links are made with released content: the codec of each version that can have a link, with that version. */
const codecs = new Map(released.filter((version) => version > 0).map((version) => [codecOf(version), version]));

describe('Golden links', () => {
  it.each([...codecs.keys()])('are at least fifty of codec %s', (codec) => {
    expect(golden.filter(({ code }) => code.startsWith(codec)).length).toBeGreaterThanOrEqual(50);
  });

  it.each(golden.map(({ code, state }) => [code, state] as const))('%s says what it said', (code, state) => {
    expect(decodeLink(code)).toEqual({ ok: true, code, ...state });
    // Two carry content versions that never were, in the first codec.
    if (code.startsWith(codecOf(state.contentVersion))) expect(encodeLink(state)).toBe(code);
    else expect(state.contentVersion).toBeGreaterThan(500);
  });

  it.each([...codecs])('of codec %s use every choice of every question, unknown, and every criterion on both sides', (codec, version) => {
    const states = golden.filter(({ code }) => code.startsWith(codec)).map(({ state }) => state);
    const used = new Set(
      states.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([question, answer]) => splitAnswer(answer).map((choice) => `${question}=${choice}`)),
      ),
    );
    const all = questionSlotsOf(version).flatMap(({ question, choices }) => [...choices, UNKNOWN].map((choice) => `${question}=${choice}`));
    expect(all.filter((reply) => !used.has(reply))).toEqual([]);
    for (const side of ['most', 'least'] as const) {
      const marked = new Set(states.flatMap(({ priorities }) => priorities[side]));
      expect(CRITERION_SLOTS.filter((id) => !marked.has(id))).toEqual([]);
    }
  });
});

describe('The slots of a link', () => {
  const slots = new Map(questionSlotsOf(catalogue.version).map((slot) => [slot.question, slot]));

  it('have a place for every question, choice and criterion of the content', () => {
    for (const { id, choices } of catalogue.questions) {
      expect(slots.get(id), `question ${id}`).toBeDefined();
      // In the same order: of several answers it is the order of the one code.
      const known = choices.map((choice) => choice.id);
      expect(slots.get(id)?.choices.filter((choice) => known.includes(choice))).toEqual(known);
    }
    for (const { id } of catalogue.criteria) expect(CRITERION_SLOTS).toContain(id);
  });

  it('take the several answers that the content takes', () => {
    for (const { id, several } of catalogue.questions.filter((question) => question.several)) {
      const slot = slots.get(id);
      expect(slot?.kind, id).toBe(several?.ordered ? 'pair' : 'several');
      if (slot?.kind === 'several') expect({ most: slot.most, alone: slot.alone }).toEqual({ most: several?.most, alone: several?.alone });
      else expect(several).toMatchObject({ most: 2, alone: [] });
    }
  });
});

describe.skipIf(released.length === 0)('A released version of the rules', () => {
  it.each(released)('%i ranks the golden links as it did when it was released', (version) => {
    const rules = loadReleased(version);
    if (!rules) throw new Error(`Version ${version} is gone`);
    for (const { code, ranking } of readGoldenRankings(folder, version)) {
      const link = decodeLink(code);
      if (!link.ok) throw new Error(`${code} is not read any more: ${link.problem}`);
      expect(link.contentVersion).toBe(version);
      expect(`${code} ${wordRanking(rules, link)}`).toBe(`${code} ${ranking}`);
    }
  });
});
