import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadExamples } from '../../content';
import { LOCALES } from '../../locale';
import { NO_PRIORITIES } from '../../model/answers';
import { collectFindings } from '@/tests/support/findings';
import { wordGrounds } from './grounds';

const catalogue = loadCatalogue();
const [example] = loadExamples();

describe.each(LOCALES)('the reasons behind every value in %s', (locale) => {
  const { answers } = example!;
  const { grounds, evidence } = wordGrounds({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale });

  it('tell of each platform on each criterion how it does before any answer', () => {
    for (const { id } of catalogue.criteria) {
      const before = grounds[id]!.filter(({ because }) => because === null);
      expect(before.flatMap(({ alternatives }) => alternatives).toSorted()).toEqual(catalogue.alternatives.map((one) => one.id).toSorted());
    }
  });

  it('tell what the answers given change, and nothing else', () => {
    for (const { id, effects } of catalogue.criteria) {
      const told = grounds[id]!.filter(({ because }) => because !== null).map(({ text }) => text);
      const given = effects.filter(({ when }) =>
        Object.entries(when).every(([question, choices]) => choices.includes(answers[question] ?? '')),
      );
      expect(told).toEqual(given.map(({ reason }) => reason[locale]));
    }
  });

  it('tell of several answers to a question only what counts: it sums to the value', () => {
    const several = { 'platform-in-place': 'servers+kubernetes', customisation: 'packages+windows', protocol: 'http+websocket' };
    const findings = collectFindings(catalogue, several, NO_PRIORITIES);
    const told = wordGrounds({ catalogue, findings, locale }).grounds;
    for (const [criterion, { id, base, effects }] of catalogue.criteria.entries()) {
      for (const { alternative, values } of findings.assessment.ranking) {
        const changes = told[id]!.filter(({ because, alternatives }) => because !== null && alternatives.includes(alternative));
        const points = changes.map(({ text }) => effects.find(({ reason }) => reason[locale] === text)!.change[alternative] ?? 0);
        expect(
          points.reduce((sum, point) => sum + point, base[alternative]!.performance),
          `${id} ${alternative}`,
        ).toBe(values[criterion]);
      }
    }
  });

  it('name the answer of every change, and cite what is listed', () => {
    const all = Object.values(grounds).flat();
    expect(all.some(({ because }) => because?.match(/from your answer|回答/))).toBe(true);
    expect(new Set(all.flatMap(({ sources }) => sources)).size).toBe(evidence.length);
  });
});
