import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadExamples, toRules } from '../../content';
import { assess } from '../../engine';
import { NO_PRIORITIES, UNKNOWN, type Answers, type Priorities } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { LOCALES, type Locale } from '../../model/locale';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, type Report } from '.';
import { remember } from '@/tests/support/remember';
import { addPoints } from '../reader';

const catalogue = loadCatalogue();
const rules = toRules(catalogue);
const examples = loadExamples();

const reportOf = remember((answers: Answers, locale: Locale = 'en', priorities: Priorities = NO_PRIORITIES): Report =>
  buildReport({ catalogue, findings: collectFindings(catalogue, answers, priorities), locale }),
);

/** Answers on which every alternative is excluded, found by search so that a change of content cannot break the test. */
function impossible(): Answers {
  return Object.fromEntries(
    catalogue.exclusions.flatMap(({ when }) => Object.entries(when).map(([question, choices]) => [question, choices[0] ?? UNKNOWN])),
  );
}

const anyAnswers = fc
  .tuple(
    ...catalogue.questions.map(({ id, choices }) =>
      fc.record({ id: fc.constant(id), answer: fc.option(fc.constantFrom(UNKNOWN, ...choices.map((choice) => choice.id))) }),
    ),
  )
  .map((pairs): Answers => Object.fromEntries(pairs.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer]]))));

const anyPriorities = fc
  .shuffledSubarray(
    catalogue.criteria.map(({ id }) => id),
    { maxLength: 6 },
  )
  .map((ids) => ({ most: ids.slice(0, 3), least: ids.slice(3) }));

/** Every text of a document, wherever it stands. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

describe('a report of any answers', () => {
  // Other answers in every run of the tests, and the same for each property: a report takes longer than all that is asked of it.
  const [seed = 0] = fc.sample(fc.nat(), 1);
  const check = (property: (report: Report) => void): void => {
    fc.assert(
      fc.property(anyAnswers, anyPriorities, fc.constantFrom(...LOCALES), (answers, priorities, locale) => {
        property(reportOf(answers, locale, priorities));
      }),
      { numRuns: 20, seed },
    );
  };

  it('shows parts that add up to the shown score of every platform', () => {
    check(({ ranking }) => {
      for (const { contributions, score } of ranking) expect(addPoints(contributions)).toBe(score);
    });
  });

  it('shows weights that add up to 100 percent', () => {
    check(({ criteria }) => {
      expect(addPoints(criteria.map(({ weight }) => weight))).toBe(100);
    });
  });

  it('has no empty text and no place without its value', () => {
    check((report) => {
      for (const text of allTexts(report)) expect(text).toMatch(/^[^{}]+$/);
    });
  });

  it('keeps every score within its interval, and ranks what is excluded last', () => {
    check(({ ranking }) => {
      for (const { low, score, high } of ranking) expect(low <= score && score <= high).toBe(true);
      const isOut = ranking.map(({ status }) => status === 'out');
      expect(isOut).toEqual([...isOut].sort());
    });
  });

  it('cites only sources that it lists, and lists only sources that it cites', () => {
    check((report) => {
      const cited = new Set(
        [...JSON.stringify(report).matchAll(/"sources":\[([\d,]*)\]/g)].flatMap(([, list = '']) => list.split(',').map(Number)),
      );
      expect([...cited].sort((a, b) => a - b)).toEqual(report.evidence.map((_, index) => index + 1));
    });
  });

  it('either recommends or says what stands in the way', () => {
    check(({ recommendation, obstruction, exclusions }) => {
      expect(recommendation === null).toBe(obstruction !== null);
      if (obstruction) expect(exclusions.length).toBeGreaterThan(0);
    });
  });
});

describe.each(examples)('the report of the example $id', ({ answers }) => {
  it.each(LOCALES)('says in %s what is recommended, how sure, why, and what comes next', (locale) => {
    const report = reportOf(answers, locale);
    const { recommendation } = report;
    expect(recommendation).not.toBeNull();
    expect(report.sentence).toContain(recommendation!.score.toFixed(1));
    expect(recommendation!.verdict.sentence).not.toBe('');
    expect(recommendation!.reasons.length).toBeGreaterThan(0);
    for (const reason of recommendation!.reasons) {
      expect(reason.lead).toBeGreaterThanOrEqual(0);
      expect(reason.claims.length).toBeGreaterThan(0);
      for (const { sources } of reason.claims) expect(sources.length).toBeGreaterThan(0);
    }
    expect(recommendation!.nextSteps.length).toBeGreaterThanOrEqual(3);
  });

  it('has the same numbers, sources and order in both languages', () => {
    const numbers = (report: Report) => ({
      ranking: report.ranking.map(({ alternative, score, low, high, values, contributions }) => [
        alternative,
        score,
        low,
        high,
        values,
        contributions,
      ]),
      weights: report.criteria.map(({ weight }) => weight),
      evidence: report.evidence.map(({ id }) => id),
    });
    expect(numbers(reportOf(answers, 'ja'))).toEqual(numbers(reportOf(answers, 'en')));
  });
});

describe('answers in a report', () => {
  it('tell what was answered, what is unknown and what was not asked', () => {
    const { answers } = reportOf({ traffic: 'bursty', state: UNKNOWN });
    const stateOf = (id: string) => answers.find(({ question }) => question === id)?.state;
    expect([stateOf('traffic'), stateOf('state'), stateOf('latency')]).toEqual(['answered', 'unknown', 'absent']);
    expect(answers).toHaveLength(catalogue.questions.length);
  });

  it('tell why a question is not asked that the others make pointless, and of no other', () => {
    const rewrite = catalogue.questions.find(({ id }) => id === 'rewrite');
    const pointless = reportOf({ assets: 'greenfield' }).answers.filter(({ moot }) => moot !== null);
    expect(pointless).toContainEqual(expect.objectContaining({ question: 'rewrite', state: 'absent', moot: rewrite?.moot?.[0]?.why.en }));
    expect(pointless.every(({ question }) => catalogue.questions.find(({ id }) => id === question)?.moot)).toBe(true);
    expect(reportOf({}).answers.filter(({ moot }) => moot !== null)).toEqual([]);
  });
});

describe('exclusions in a report', () => {
  it('name the platforms, the answer that did it and what would lift it', () => {
    const { exclusions } = reportOf({ duration: 'hours', workload: 'web' });
    const limit = exclusions.find(({ exclusion }) => exclusion === 'faas-time-limit');
    expect(limit?.cause).toContain('Time per job: 15 minutes to endless');
    expect(limit?.platforms).toContain('Vendor functions (FaaS)');
    expect(limit?.figure).toContain('900 s');
    expect(limit?.lift).not.toBe('');
  });

  it('are only possible while the answer is open', () => {
    const { exclusions, possibleExclusions } = reportOf({});
    expect(exclusions).toEqual([]);
    expect(possibleExclusions.map(({ exclusion }) => exclusion)).toContain('faas-time-limit');
  });

  it('that leave nothing are a result: what stands in the way, and the change that helps most', () => {
    const report = reportOf(impossible());
    expect(report.recommendation).toBeNull();
    expect(report.obstruction?.nearest.length).toBeGreaterThan(0);
    expect(report.obstruction?.lift).not.toBe('');
    expect(report.ranking.every(({ rank }) => rank === null)).toBe(true);
  });
});

describe('what would change a recommendation', () => {
  it('is told as answers that put another platform first, and holds when they are given', () => {
    for (const { answers } of examples) {
      for (const flip of reportOf(answers).changes.flips) {
        const changed = Object.fromEntries(flip.changes.map(({ question, to }) => [question, to]));
        // A whole report of each would say the same.
        expect(assess(rules, { ...answers, ...changed }).recommendation?.alternative).toBe(flip.alternative);
        expect(flip.sentence).toContain('would lead');
      }
    }
  });
});

describe('what a headline is', () => {
  it.each([
    [{}, 'Still open'],
    [examples[0]!.answers, 'Recommendation'],
    [impossible(), 'No recommendation'],
  ])('of the answers %j: %s', (answers, kicker) => {
    expect(reportOf(answers).kicker).toBe(kicker);
  });
});

describe('a verdict in plain words', () => {
  it('never claims 100 % of what was sampled', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(reportOf(answers).recommendation?.verdict.sentence ?? '').not.toMatch(/\b100\s%/);
      }),
      { numRuns: 15 },
    );
  });

  it('says that an open question could still exclude the first platform', () => {
    const open: Catalogue = {
      ...catalogue,
      exclusions: catalogue.exclusions.map((rule) => ({ ...rule, alternatives: catalogue.alternatives.map(({ id }) => id) })),
    };
    const report = buildReport({ catalogue: open, findings: collectFindings(open, {}, NO_PRIORITIES), locale: 'en' });
    expect(report.recommendation?.verdict.sentence).toContain(`could still exclude ${report.recommendation?.name}`);
  });
});
