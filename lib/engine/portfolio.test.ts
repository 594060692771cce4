import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules as catalogue } from '@/tests/support/catalogue';
import { assess, chooseSubset, planPortfolio, type SubsetProblem } from '.';

const problem: fc.Arbitrary<SubsetProblem> = fc.record({
  misfit: fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(Infinity)), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  }),
  lambda: fc.integer({ min: 0, max: 30 }),
});

/** Every way to place the workloads. */
function listTotals({ misfit, lambda }: SubsetProblem): number[] {
  const place = (rows: SubsetProblem['misfit']): { misfit: number; used: number[] }[] => {
    const [row, ...rest] = rows;
    if (!row) return [{ misfit: 0, used: [] }];
    return place(rest).flatMap((after) =>
      row.map((value, platform) => ({ misfit: after.misfit + value, used: [...after.used, platform] })),
    );
  };
  return place(misfit).map((placed) => placed.misfit + lambda * new Set(placed.used).size);
}

describe('the best set of platforms', () => {
  it('costs what the best of all placements costs', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const least = Math.min(...listTotals(given));
        expect(chooseSubset(given)?.best.total ?? Infinity).toBe(least);
      }),
      { numRuns: 200 },
    );
  });

  it('gives every workload its own best where platforms cost nothing', () => {
    fc.assert(
      fc.property(problem, ({ misfit }) => {
        const answer = chooseSubset({ misfit, lambda: 0 });
        answer?.best.assignment.forEach((platform, workload) => {
          expect(misfit[workload]![platform]).toBe(Math.min(...misfit[workload]!));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('never has more platforms, and its total rises ever more slowly, as platforms cost more', () => {
    fc.assert(
      fc.property(problem, ({ misfit }) => {
        const answers = [0, 1, 2, 3, 4, 5, 6].map((step) => chooseSubset({ misfit, lambda: step * 4 })?.best);
        if (!answers[0]) return;
        const totals = answers.map((best) => best!.total);
        const rises = totals.slice(1).map((total, k) => total - totals[k]!);
        rises.forEach((rise, k) => {
          expect(rise).toBeGreaterThanOrEqual(0);
          if (k > 0) expect(rise).toBeLessThanOrEqual(rises[k - 1]!);
          expect(answers[k + 1]!.platforms.length).toBeLessThanOrEqual(answers[k]!.platforms.length);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('changes at the steps that it names and nowhere else', () => {
    fc.assert(
      fc.property(problem, ({ misfit }) => {
        const steps = chooseSubset({ misfit, lambda: 0 })?.steps ?? [];
        steps.forEach(({ from, plan }, k) => {
          const middle = (from + (steps[k + 1]?.from ?? from + 20)) / 2;
          expect(chooseSubset({ misfit, lambda: middle })!.best.total).toBeCloseTo(plan.misfit + middle * plan.cost, 9);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('never holds a platform that nothing runs on, unless somebody asked for it', () => {
    fc.assert(
      fc.property(problem, fc.subarray([0, 1, 2, 3]), (given, include) => {
        const answer = chooseSubset({ ...given, include });
        if (!answer) return;
        for (const plan of [answer.best, ...(answer.runnerUp ? [answer.runnerUp] : []), ...answer.byCount]) {
          for (const platform of plan.platforms) expect([...plan.assignment, ...include]).toContain(platform);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses less with each number of platforms that it lists, and never less than with fewer', () => {
    fc.assert(
      fc.property(problem, ({ misfit }) => {
        const losses = (chooseSubset({ misfit, lambda: 3 })?.byCount ?? []).map((plan) => plan.misfit);
        losses.slice(1).forEach((loss, k) => {
          expect(loss).toBeLessThan(losses[k]!);
        });
        const least = Math.min(...listTotals({ misfit, lambda: 0 }));
        expect(losses.at(-1) ?? Infinity).toBe(least);
      }),
      { numRuns: 200 },
    );
  });

  it('names as second best a plan that somebody could mean: not the best one with an idle platform', () => {
    const answer = chooseSubset({
      misfit: [
        [0, 12],
        [0, 15],
      ],
      lambda: 10,
    })!;
    expect(answer.best.platforms).toEqual([0]);
    expect(answer.runnerUp!.platforms).toEqual([1]);
  });

  it('keeps to the limits: at most so many, some in any case, others never', () => {
    const misfit = [
      [0, 5, 9, 9],
      [9, 0, 5, 9],
      [9, 9, 0, 5],
    ];
    expect(chooseSubset({ misfit, lambda: 0, atMost: 1 })!.best.platforms).toHaveLength(1);
    expect(chooseSubset({ misfit, lambda: 0, include: [3] })!.best.platforms).toContain(3);
    expect(chooseSubset({ misfit, lambda: 0, exclude: [0] })!.best.platforms).not.toContain(0);
    expect(chooseSubset({ misfit: [[0, Infinity]], lambda: 0, exclude: [0] })).toBeNull();
  });
});

describe('a portfolio of assessments', () => {
  const shared = { purpose: 'cost', location: 'public-cloud', operators: 'none' };
  const workloads = [
    { id: 'site', assessment: assess(catalogue, { ...shared, workload: 'web', traffic: 'bursty' }) },
    { id: 'store', assessment: assess(catalogue, { ...shared, workload: 'datastore', state: 'stateful' }) },
  ];

  it('without a price of platforms, gives each workload what it would get alone', () => {
    const { best } = planPortfolio(catalogue, workloads, { platformCost: 0 });
    expect(best!.placements.map(({ alternative, regret }) => [alternative, regret])).toEqual(
      workloads.map(({ assessment }) => [assessment.recommendation!.alternative, 0]),
    );
  });

  it('with a high one, puts them on one platform and says what each gives up', () => {
    const { best } = planPortfolio(catalogue, workloads, { platformCost: 1000 });
    expect(best!.alternatives).toHaveLength(1);
    expect(best!.misfit).toBeCloseTo(
      best!.placements.reduce((sum, { regret }) => sum + regret, 0),
      9,
    );
  });

  it('leaves out a workload that its own answers exclude everywhere, and says so', () => {
    const exclusions = [{ id: 'all', alternatives: catalogue.alternatives.map(({ id }) => id), when: { traffic: ['mostly-idle'] } }];
    const rules = { ...catalogue, exclusions };
    const idle = { id: 'idle', assessment: assess(rules, { traffic: 'mostly-idle' }) };
    const busy = { id: 'busy', assessment: assess(rules, { traffic: 'bursty' }) };
    const portfolio = planPortfolio(rules, [idle, busy], { platformCost: 1 });
    expect(portfolio.impossible).toEqual(['idle']);
    expect(portfolio.best!.placements.map(({ workload }) => workload)).toEqual(['busy']);
  });

  it('takes workloads of older rules: a platform that those do not know cannot run them', () => {
    const newer = { alternatives: [{ id: 'newcomer', family: 'paas' }, ...catalogue.alternatives] };
    const { best } = planPortfolio(newer, workloads, { platformCost: 0 });
    expect(best).toEqual(planPortfolio(catalogue, workloads, { platformCost: 0 }).best);
    expect(planPortfolio(newer, workloads, { platformCost: 0, include: ['newcomer'], atMost: 1 }).best).toBeNull();
  });

  it('refuses an alternative that does not exist', () => {
    expect(() => planPortfolio(catalogue, workloads, { platformCost: 1, include: ['mainframe'] })).toThrow(
      'There is no alternative mainframe',
    );
  });
});
