import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadExamples } from '@/lib/content';
import { NO_PRIORITIES, UNKNOWN, type Answers, type Priorities } from '@/lib/model/answers';
import { catalogue } from '@/tests/support/catalogue';
import { stateArbitrary } from '@/tests/support/link-states';
import { IMPOSSIBLE } from '@/tests/support/shared';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '../result';
import { compareResults, type ComparedResult } from './compare';
import { addPoints } from '../reader';

function result(answers: Answers, priorities: Priorities = NO_PRIORITIES): ComparedResult {
  const findings = collectFindings(catalogue, answers, priorities);
  return { catalogue, findings, report: buildReport({ catalogue, findings, locale: 'en' }) };
}

const [example, other] = loadExamples().map(({ answers }) => result(answers));

describe('two results side by side', () => {
  it('differ in nothing where they are the same', () => {
    const same = compareResults([example!, example!]);
    expect(same).toMatchObject({
      isAgreed: true,
      differences: [],
      prioritiesDiffer: false,
      weightPoints: 0,
      totalPoints: 0,
      isNegotiable: false,
    });
    expect(same.settlements).toEqual([]);
  });

  it('differ in the answers that are not the same; open is open, asked or not', () => {
    const { differences, sameAnswers } = compareResults([
      result({ traffic: 'bursty', state: UNKNOWN, operators: 'none' }),
      result({ traffic: 'steady', operators: 'none' }),
    ]);
    expect(differences.map(({ question }) => question)).toEqual(['traffic']);
    expect(sameAnswers).toBe(1);
  });

  it('shows parts that add up to the whole, and the whole is the two leads together', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(stateArbitrary(catalogue), stateArbitrary(catalogue), (one, two) => {
        // Answers of the second in some places only: two strangers have little to compare.
        const near = { ...one.answers, ...Object.fromEntries(Object.entries(two.answers).slice(0, 4)) };
        const sides = [result(one.answers, one.priorities), result(near, two.priorities)] as const;
        const { differences, weightPoints, totalPoints, leaders } = compareResults(sides);
        expect(addPoints([...differences.map(({ points }) => points), weightPoints])).toBe(totalPoints);
        const scoreOf = (side: ComparedResult, id: string): number => {
          const { ranking, weightTotal } = side.findings.assessment;
          return ranking.find(({ alternative }) => alternative === id)!.score / weightTotal;
        };
        const [first, second] = leaders.map(({ alternative }) => alternative);
        const lead = (side: ComparedResult): number => scoreOf(side, first!) - (first === second ? 0 : scoreOf(side, second!));
        expect(totalPoints).toBeCloseTo(lead(sides[0]) - lead(sides[1]), 0);
      }),
      { numRuns: 15 },
    );
  });

  it('turns every sign where the sides are turned', () => {
    const [forth, back] = [compareResults([example!, other!]), compareResults([other!, example!])];
    // The two leaders change places too, so what favours the first leader on the first side keeps its sign.
    expect(back.totalPoints).toBeCloseTo(forth.totalPoints, 5);
    for (const { question, points, answers } of forth.differences) {
      const turned = back.differences.find((difference) => difference.question === question)!;
      expect(Math.abs(turned.points - points)).toBeLessThanOrEqual(0.11);
      expect(turned.answers).toEqual([answers[1], answers[0]]);
    }
  });

  it('begins with the answer that keeps out what the other side recommends', () => {
    const free = result({ traffic: 'bursty', operators: 'none' });
    const bound = result({ traffic: 'bursty', operators: 'none', location: 'on-premises' });
    const [first] = compareResults([free, bound]).differences;
    expect(first).toMatchObject({ question: 'location', isDecisive: true });
    expect(first!.exclusions.every(({ side }) => side === 1)).toBe(true);
  });

  it('says what each side takes over, in words', () => {
    const free = result({ traffic: 'bursty', operators: 'none' });
    const bound = result({ traffic: 'bursty', operators: 'none', location: 'on-premises' });
    const { settlements } = compareResults([free, bound]);
    expect(settlements.length).toBeGreaterThan(0);
    const [{ changes, after }] = settlements as [(typeof settlements)[0]];
    expect(changes).toEqual([[{ question: expect.any(String) as string, from: null, to: expect.any(String) as string }], []]);
    expect(after[0].answers).toEqual(bound.findings.assessment.answers);
  });

  it('holds where one side leaves nothing', () => {
    const nothing = result(IMPOSSIBLE);
    const { isAgreed, places } = compareResults([nothing, example!]);
    expect(isAgreed).toBe(false);
    expect(places).toHaveLength(catalogue.alternatives.length);
    expect(compareResults([nothing, nothing]).isAgreed).toBe(false);
  });
});
