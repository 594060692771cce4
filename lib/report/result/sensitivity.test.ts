import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadExamples } from '../../content';
import { assess } from '../../engine';
import { NO_PRIORITIES, type Answers } from '../../model/answers';
import { LOCALES, type Locale } from '../../model/locale';
import { remember } from '@/tests/support/remember';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, buildSensitivity, type Sensitivity } from '.';

const catalogue = loadCatalogue();
const examples = loadExamples();

const findingsOf = remember((answers: Answers) => collectFindings(catalogue, answers, NO_PRIORITIES));
const sensitivityOf = remember((answers: Answers, locale: Locale = 'en'): Sensitivity => {
  const sensitivity = buildSensitivity({ catalogue, findings: findingsOf(answers), locale });
  if (!sensitivity) throw new Error('Nothing is recommended');
  return sensitivity;
});

/** Every text of a document, wherever it stands. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

describe.each(examples)('what would change the recommendation of $id', ({ answers }) => {
  it.each(LOCALES)('has no empty text and no place without its value in %s', (locale) => {
    for (const text of allTexts(sensitivityOf(answers, locale))) expect(text).toMatch(/^[^{}]+$/);
  });

  it('tells shares of first ranks as the ranking does', () => {
    const report = buildReport({ catalogue, findings: findingsOf(answers), locale: 'en' });
    const shares = sensitivityOf(answers).ranks.map(({ alternative, ranks }) => [alternative, ranks[0]?.text]);
    expect(shares).toEqual(report.ranking.filter(({ rank }) => rank !== null).map(({ alternative, share }) => [alternative, share]));
  });

  it('tells ranks of every platform that add up to all weightings', () => {
    for (const { ranks, lower, excluded } of sensitivityOf(answers).ranks) {
      const sum = [...ranks, lower, excluded].reduce((total, { percent }) => total + percent, 0);
      expect(Math.abs(sum - 100)).toBeLessThan(0.3);
    }
  });

  it('draws lines that pass through the scores of the ranking at today’s weight', () => {
    const { ranking, weightTotal } = assess(catalogue, answers);
    for (const { marks, platforms } of sensitivityOf(answers).lines) {
      const now = marks.findIndex(({ kind }) => kind === 'now');
      for (const { alternative, scores } of platforms) {
        const ranked = ranking.find((candidate) => candidate.alternative === alternative)!;
        expect(Math.abs(scores[now]! - ranked.score / weightTotal)).toBeLessThan(0.0501);
      }
    }
  });

  it('draws a flip where the first platform and the next leader have the same points', () => {
    for (const { marks, platforms } of sensitivityOf(answers).lines) {
      marks.forEach(({ kind, leader }, column) => {
        if (kind !== 'flip') return;
        const next = platforms.find(({ short }) => short === leader);
        expect(next?.scores[column]).toBe(platforms[0]?.scores[column]);
      });
    }
  });

  it('puts the criterion nearest to a flip first', () => {
    const distances = sensitivityOf(answers).lines.map(({ marks }) => {
      const now = marks.find(({ kind }) => kind === 'now')!.percent;
      return Math.min(...marks.filter(({ kind }) => kind === 'flip').map(({ percent }) => Math.abs(percent - now)));
    });
    distances.slice(1).forEach((distance, index) => {
      expect(distance === Infinity || distance + 0.1 >= distances[index]!).toBe(true);
    });
  });

  it('speaks of every rival: with its distance by weights, or as excluded', () => {
    const { rivals, out } = sensitivityOf(answers);
    expect(rivals.length + out.length).toBe(catalogue.alternatives.length - 1);
  });

  it('names answers that decide whatever the others are', () => {
    const { enough } = sensitivityOf(answers);
    const kept = Object.fromEntries(enough.answers.map(({ question }) => [question, answers[question] ?? '']));
    const first = assess(catalogue, answers).recommendation;
    const anyOther = fc.record(
      Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, fc.constantFrom(...choices.map((choice) => choice.id))])),
    );
    fc.assert(
      fc.property(anyOther, (others) => {
        expect(assess(catalogue, { ...others, ...kept }).recommendation).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a platform that cannot lead', () => {
  it('is told with the platform that stays ahead of it', () => {
    const told = examples.flatMap(({ answers }) => sensitivityOf(answers).rivals);
    for (const { kind, sentence } of told) {
      if (kind === 'never') expect(sentence).toContain('whatever the weights');
      if (kind === 'priorities') expect(sentence).toContain('while your priorities stand');
      if (kind === 'reachable') expect(sentence).toContain('of all weight would have to move');
    }
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['never', 'priorities', 'reachable']));
  });
});

describe('where nothing is recommended', () => {
  it('there is nothing to change by weights', () => {
    const all = {
      ...catalogue,
      exclusions: catalogue.exclusions.map((rule) => ({ ...rule, alternatives: catalogue.alternatives.map(({ id }) => id) })),
    };
    const [rule] = all.exclusions;
    const answers = Object.fromEntries(Object.entries(rule?.when ?? {}).map(([question, choices]) => [question, choices[0] ?? '']));
    expect(buildSensitivity({ catalogue: all, findings: collectFindings(all, answers, NO_PRIORITIES), locale: 'en' })).toBeNull();
  });
});
