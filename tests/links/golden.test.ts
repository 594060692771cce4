import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownVersions, loadCatalogue, loadReleased } from '@/lib/content';
import { CRITERION_SLOTS, decodeLink, encodeLink, QUESTION_SLOTS } from '@/lib/share';
import { contentRoot } from '@/lib/content/source';
import { readGoldenLinks, readGoldenRankings, wordRanking } from '@/scripts/golden-links';

const folder = import.meta.dirname;
const golden = readGoldenLinks(folder);
const catalogue = loadCatalogue();
/** The first character of a code is its codec. */
const newestCodec = encodeLink({ contentVersion: 1, answers: {}, priorities: { most: [], least: [] } }).charAt(0);

describe('Golden links', () => {
  it('are at least fifty of each codec', () => {
    const codecs = new Set([newestCodec, ...golden.map(({ code }) => code.charAt(0))]);
    for (const codec of codecs) expect(golden.filter(({ code }) => code.startsWith(codec)).length).toBeGreaterThanOrEqual(50);
  });

  it.each(golden.map(({ code, state }) => [code, state] as const))('%s says what it said', (code, state) => {
    expect(decodeLink(code)).toEqual({ ok: true, code, ...state });
    if (code.startsWith(newestCodec)) expect(encodeLink(state)).toBe(code);
  });

  it('use every choice of every question, unknown, and every criterion on both sides', () => {
    const used = new Set(golden.flatMap(({ state }) => Object.entries(state.answers).map(([question, answer]) => `${question}=${answer}`)));
    const all = QUESTION_SLOTS.flatMap(([question, choices]) => [...choices, 'unknown'].map((choice) => `${question}=${choice}`));
    expect(all.filter((reply) => !used.has(reply))).toEqual([]);
    for (const side of ['most', 'least'] as const) {
      const marked = new Set(golden.flatMap(({ state }) => state.priorities[side]));
      expect(CRITERION_SLOTS.filter((id) => !marked.has(id))).toEqual([]);
    }
  });
});

describe('The slots of a link', () => {
  it('have a place for every question, choice and criterion of the content', () => {
    const slots = new Map(QUESTION_SLOTS);
    for (const { id, choices } of catalogue.questions) {
      expect(slots.get(id), `question ${id}`).toBeDefined();
      for (const choice of choices) expect(slots.get(id), `choice of ${id}`).toContain(choice.id);
    }
    for (const { id } of catalogue.criteria) expect(CRITERION_SLOTS).toContain(id);
  });
});

const released = knownVersions().filter((version) => existsSync(join(contentRoot(), 'released', `${version}.json`)));

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
