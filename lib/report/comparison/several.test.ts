import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/engine';
import { loadExamples } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { NO_PRIORITIES, UNKNOWN, type Answers, type Priorities } from '@/lib/model/answers';
import { catalogue } from '@/tests/support/catalogue';
import { stateArbitrary } from '@/tests/support/link-states';
import { remember } from '@/tests/support/remember';
import { IMPOSSIBLE } from '@/tests/support/shared';
import { collectFindings } from '@/tests/support/findings';
import { buildBrief } from '../result';
import { roundPoints } from '../reader';
import type { ComparedBrief } from './reading';
import { compareSeveral } from './several';
import { titleBeliefs, titleSeveralDifferences, wordBelief, wordSeveralHeadline, wordSeveralSummary } from './several-sentences';

const findingsOf = remember((answers: Answers, priorities: Priorities) => collectFindings(catalogue, answers, priorities));
const result = (answers: Answers, priorities: Priorities = NO_PRIORITIES, locale: (typeof LOCALES)[number] = 'en'): ComparedBrief => {
  const findings = findingsOf(answers, priorities);
  return { catalogue, findings, report: buildBrief({ catalogue, findings, locale }) };
};

const [one, two, three] = loadExamples().map(({ answers }) => answers) as [Answers, Answers, Answers];
const winner = (answers: Answers, priorities: Priorities = NO_PRIORITIES): string | undefined =>
  assess(catalogue, answers, priorities).recommendation?.alternative;

describe('several results side by side', () => {
  it('differ in nothing where they are the same', () => {
    const same = compareSeveral([result(one), result(one), result(one)]);
    expect(same).toMatchObject({
      differences: [],
      weightPoints: 0,
      prioritiesDiffer: false,
      turnedByPriorities: [],
      beliefs: [],
      without: [],
    });
    expect(same.backed.map(({ sides }) => sides)).toEqual([[0, 1, 2]]);
  });

  it('name every answer with those who give it, what is open last, asked or not', () => {
    const { differences, sameAnswers } = compareSeveral([
      result({ traffic: 'bursty', operators: 'none' }),
      result({ traffic: 'steady', operators: 'none', state: UNKNOWN }),
      result({ traffic: 'bursty', operators: 'none' }),
      result({ operators: 'none' }),
    ]);
    expect(differences.map(({ question }) => question)).toEqual(['traffic']);
    expect(differences[0]?.answers.map(({ sides }) => sides)).toEqual([[0, 2], [1], [3]]);
    expect(differences[0]?.answers[2]?.answer).toBeNull();
    expect(sameAnswers).toBe(1);
  });

  it('say of each difference whether another’s answer alone changes a first place', () => {
    const sheets = [one, two, three];
    const { differences } = compareSeveral(sheets.map((answers) => result(answers)));
    expect(differences.some(({ turned }) => turned.length > 0)).toBe(true);
    for (const { question, turned } of differences) {
      const turns = sheets.map((own) =>
        sheets.some((other) => {
          const taken = other[question];
          if (taken === undefined || taken === UNKNOWN || taken === own[question]) return false;
          return winner({ ...own, [question]: taken }) !== winner(own);
        }),
      );
      expect(turned, question).toEqual(turns.flatMap((does, side) => (does ? [side] : [])));
    }
  });

  it('find beliefs that do what they say, with nobody’s answers but those of who recommends the platform', () => {
    const sheets = [one, two, three];
    const { beliefs } = compareSeveral(sheets.map((answers) => result(answers)));
    expect(beliefs.length).toBeGreaterThan(0);
    for (const { side, platform, from, changes } of beliefs) {
      if (changes.length === 0) continue;
      expect(changes.length).toBeLessThanOrEqual(3);
      expect(winner(sheets[from]!)).toBe(platform.alternative);
      const taken = changes.flatMap((change) => {
        const question = catalogue.questions.find(({ short }) => short.en === change?.question);
        return question ? [[question.id, sheets[from]![question.id]!] as const] : [];
      });
      expect(taken).toHaveLength(changes.length);
      expect(winner({ ...sheets[side]!, ...Object.fromEntries(taken) })).toBe(platform.alternative);
    }
  });

  it('count the widest move of the lead between two of them, and what weights add', () => {
    const priorities = { most: ['cost'], least: ['portability'] };
    const sheets = [result(one), result(one, priorities), result({ ...one, traffic: 'steady' })];
    const { differences, weightPoints, prioritiesDiffer, pair } = compareSeveral(sheets);
    const lead = ({ findings: { assessment } }: ComparedBrief): number => {
      const scoreOf = (id: string): number => assessment.ranking.find(({ alternative }) => alternative === id)?.score ?? 0;
      return (scoreOf(pair[0].alternative) - scoreOf(pair[1].alternative)) / assessment.weightTotal;
    };
    const leads = sheets.map(lead);
    expect(prioritiesDiffer).toBe(true);
    const most = differences.reduce((sum, { points }) => sum + points, weightPoints);
    expect(most + 0.2).toBeGreaterThanOrEqual(roundPoints(Math.max(...leads) - Math.min(...leads)));
  });

  it('tell of results that leave no platform', () => {
    const view = compareSeveral([result(one), result(IMPOSSIBLE), result(two)]);
    expect(view.without).toEqual([1]);
    expect(view.beliefs.filter(({ side }) => side === 1).length).toBe(view.backed.length);
    expect(compareSeveral([result(IMPOSSIBLE), result(IMPOSSIBLE), result(IMPOSSIBLE)])).toMatchObject({ backed: [], beliefs: [] });
  });

  it('are worded whole in both languages, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(stateArbitrary(catalogue), { minLength: 3, maxLength: 8 }), (states) => {
        for (const locale of LOCALES) {
          const results = states.map(({ answers, priorities }) => result(answers, priorities, locale));
          const comparison = compareSeveral(results);
          const sides = results.map(({ report }, at) => ({ report, name: `Result ${at}`, letter: 'ABCDEFGH'[at]! }));
          const view = { sides, comparison, locale };
          const texts = [wordSeveralHeadline(view), wordSeveralSummary(view), titleBeliefs(view), titleSeveralDifferences(view)];
          for (const text of [...texts, ...comparison.beliefs.map((belief) => wordBelief(view, belief))])
            expect(text).not.toMatch(/[{}]|undefined|^$/);
          expect(comparison.places.every(({ places }) => places.length === states.length)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });
});
