import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadImport } from '@/lib/content';
import { PARTS, RULES } from '@/lib/import';

describe('What is said of files', () => {
  it('has a reason for each rule of the readers, and no other', () => {
    expect(
      loadImport()
        .rules.map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(RULES).sort());
  });

  it('proposes only questions and choices that exist', () => {
    const { questions } = loadCatalogue();
    for (const [id, { question, choices }] of Object.entries(RULES)) {
      const known = questions.find((asked) => asked.id === question)?.choices.map((choice) => choice.id);
      expect(known, `${id} proposes the question ${question}`).toEqual(expect.arrayContaining([...choices]));
    }
  });

  it('tells how each part moves to each platform, and of no other part', () => {
    const { parts } = loadImport();
    const platforms = loadCatalogue().alternatives.map(({ id }) => id);
    expect(parts.map(({ id }) => id).sort()).toEqual([...PARTS].sort());
    for (const { id, to } of parts) expect(Object.keys(to).sort(), id).toEqual([...platforms].sort());
  });

  it('keeps the sources that it names', () => {
    const { rules, parts, evidence } = loadImport();
    const named = new Set([
      ...rules.flatMap((rule) => rule.evidence),
      ...parts.flatMap(({ to }) => Object.values(to).flatMap((move) => move.evidence ?? [])),
    ]);
    expect(Object.keys(evidence).sort()).toEqual([...named].sort());
  });
});
