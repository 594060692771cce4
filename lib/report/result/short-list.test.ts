import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '.';
import { loadCatalogue, loadReleased } from '@/lib/content';
import { toWorkloadJson } from '@/lib/export';
import { NO_PRIORITIES, type Answers } from '@/lib/model/answers';
import { stateArbitrary } from '@/tests/support/link-states';

const catalogue = loadCatalogue();
const anyAnswers = stateArbitrary(catalogue).map(({ answers }) => answers);

const read = (answers: Answers) => {
  const findings = collectFindings(catalogue, answers, NO_PRIORITIES);
  return { findings, report: buildReport({ catalogue, findings, locale: 'en' }) };
};

describe('the headline of an open result', () => {
  it('names what is ahead on the answers given, and never a platform that cannot come first', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { findings, report } = read(answers);
        if (!report.recommendation) return;
        expect([report.headline.includes(report.recommendation.short), report.headline === report.recommendation.name]).toContain(true);
        const named = report.ranking.filter(
          ({ short }) => report.headline.includes(` or ${short}`) || report.headline.startsWith(`${short} or`),
        );
        for (const { alternative } of named) {
          const index = catalogue.alternatives.findIndex(({ id }) => id === alternative);
          const chance = findings.robustness.open?.chances[index] ?? 0;
          expect(chance > 0 || alternative === report.recommendation.alternative).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is one name once the verdict is no longer open', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { report } = read(answers);
        if (report.recommendation && report.recommendation.verdict.id !== 'open') expect(report.headline).toBe(report.recommendation.name);
      }),
      { numRuns: 40 },
    );
  });

  it('is the name alone by rules that know no chances', () => {
    const old = loadReleased(5)!;
    const report = buildReport({ catalogue: old, findings: collectFindings(old, {}, NO_PRIORITIES), locale: 'en' });
    expect(report.headline).toBe(report.recommendation?.name);
    expect(report.kicker).toBe('Ahead so far');
  });
});

describe('the two doubts of a verdict', () => {
  it('are the chance that other programs read, and the share of weightings, each in a sentence', () => {
    const answers = { workload: 'web', purpose: 'cost', location: 'public-cloud' };
    const { findings, report } = read(answers);
    const { recommendation } = toWorkloadJson(catalogue, { id: 'one', title: '', answers, priorities: NO_PRIORITIES }, findings);
    const percent = Math.round((recommendation?.chance ?? 0) * 100);
    const { sentence } = report.recommendation!.verdict;
    expect(sentence).toContain(`once all is answered: ${percent}`);
    expect(sentence).toContain(`First in ${Math.round((findings.robustness.open?.weightings ?? 0) * 100)}`);
  });
});
