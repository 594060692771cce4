import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadReleased } from '../../content';
import { findStaying, assess } from '../../engine';
import { NO_PRIORITIES, type Answers } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, type Report } from '.';

const catalogue = loadCatalogue();
const report = (answers: Answers, rules: Catalogue = catalogue): Report =>
  buildReport({ catalogue: rules, findings: collectFindings(rules, answers, NO_PRIORITIES), locale: 'en' });

const completeAnswers = fc
  .tuple(...catalogue.questions.map(({ choices }) => fc.constantFrom(...choices.map(({ id }) => id))))
  .map((chosen): Answers => Object.fromEntries(catalogue.questions.map(({ id }, index) => [id, chosen[index] ?? ''])));

describe('What is in place', { timeout: 60_000 }, () => {
  it('is not spoken of where nothing is, where it is not answered, and by rules that do not say what a choice stands for', () => {
    expect(report({ 'platform-in-place': 'none' }).inPlace).toBeNull();
    expect(report({ traffic: 'bursty' }).inPlace).toBeNull();
    const third = loadReleased(3);
    expect(third && report({ 'platform-in-place': 'kubernetes' }, third).inPlace).toBeNull();
  });

  it('is excluded, within reach, further behind or first, as the ranking says of the best of it', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        const assessment = assess(catalogue, answers);
        const staying = findStaying(catalogue, assessment);
        if (!staying) return;
        const places = assessment.ranking.filter(({ alternative }) => staying.alternatives.includes(alternative));
        const points = ((assessment.ranking[0]?.score ?? 0) - staying.best.score) / assessment.weightTotal;
        expect(staying.best).toBe(places[0]);
        expect(staying.kind === 'excluded').toBe(places.every(({ status }) => status === 'out'));
        expect(staying.kind === 'first').toBe(staying.best.alternative === assessment.recommendation?.alternative);
        if (staying.kind === 'near') expect(points).toBeLessThanOrEqual(10);
        if (staying.kind === 'far') expect(points).toBeGreaterThan(10);
        for (const { lead } of staying.gains) expect(lead).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is told with what leaving would bring, or with what it does not meet', () => {
    fc.assert(
      fc.property(completeAnswers, (answers) => {
        const { inPlace } = report(answers);
        if (!inPlace) return;
        expect(inPlace.gains.length > 0).toBe(inPlace.kind === 'near' || inPlace.kind === 'far');
        expect(inPlace.unmet.length > 0).toBe(inPlace.kind === 'excluded');
        for (const { sentence } of inPlace.gains) expect(sentence).toMatch(/points ahead of/);
      }),
      { numRuns: 30 },
    );
  });

  it('is no reason to move where it comes first', () => {
    const stays = report({ 'platform-in-place': 'kubernetes', operators: 'platform-team', components: 'many', workload: 'stream' });
    expect(stays.recommendation?.alternative).toMatch(/^k8s/);
    expect(stays.inPlace?.sentence).toContain('there is nothing to move');
  });

  it('is told what it lacks where an answer excludes it', () => {
    const leaves = report({ 'platform-in-place': 'functions', resources: 'gpu', workload: 'datastore', state: 'stateful' });
    expect(leaves.inPlace).toMatchObject({ kind: 'excluded', gains: [] });
    expect(leaves.inPlace?.unmet.map(({ title }) => title)).toContain('Data stores as functions');
  });
});
