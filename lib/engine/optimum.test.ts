import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlanContent } from '@/lib/content';
import { catalogue } from '@/tests/support/catalogue';
import { assess, planByEffort, prepareEffort, type Assessment, type EffortOptions, type EffortPlan, type PlanRules } from '.';

/**
 * The optimum against an exhaustive search that knows nothing of the planner: it walks through every way to place the workloads, and
 * adds up the work of whatever platforms that uses.
 */
const content = loadPlanContent();
const plan: PlanRules = { ...content, inPlace: content.settings.inPlace.times, situation: content.settings.situation };
const ids = catalogue.alternatives.map(({ id }) => id);

/** Few questions, so that sheets differ where it matters and most platforms stay possible. */
const sheet: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    ...catalogue.questions
      .filter(({ several }) => !several)
      .map(({ id, choices }) => fc.tuple(fc.constant(id), fc.constantFrom(...choices.map((choice) => choice.id), '', '', ''))),
  )
  .map((pairs) => Object.fromEntries(pairs.filter(([, choice]) => choice !== '')));

interface Instance {
  readonly assessments: readonly Assessment[];
  readonly importance: readonly number[];
  readonly options: EffortOptions;
}

const instances: fc.Arbitrary<Instance> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 6 }),
    importance: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
    platformCost: fc.integer({ min: 0, max: 30 }),
    limits: fc.record(
      { atMost: fc.integer({ min: 1, max: 4 }), include: fc.subarray(ids, { maxLength: 1 }), exclude: fc.subarray(ids, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
    stay: fc.option(fc.constantFrom(...ids), { freq: 3 }),
  })
  .map(({ sheets, importance, platformCost, limits, stay }) => ({
    assessments: sheets.map((answers) => assess(catalogue, answers)),
    importance,
    options: { platformCost, ...limits, ...(stay !== null && { stay: { w0: stay } }) },
  }));

/** What a workload loses on each platform where it may run. */
function listPlaces(
  { ranking, weightTotal }: Assessment,
  stay: string | undefined,
  exclude: readonly string[],
): (readonly [string, number])[] {
  const best = ranking[0]!.score;
  return ranking
    .filter(({ alternative, status }) => (stay === undefined ? status !== 'out' : alternative === stay) && !exclude.includes(alternative))
    .map(({ alternative, score }) => [alternative, Math.max(best - score, 0) / weightTotal] as const);
}

function searchExhaustively({ assessments, importance, options }: Instance, { situation }: EffortPlan): number {
  const { platformCost, atMost = 8, include = [], exclude = [], stay } = options;
  const { measure } = prepareEffort(plan, situation);
  const rows = assessments.flatMap((assessment, index) => {
    const own = stay?.[`w${index}`];
    if (assessment.recommendation === null && own === undefined) return [];
    return [listPlaces(assessment, own, exclude).map(([id, lost]) => [id, lost * importance[index]!] as const)];
  });
  let least = Infinity;
  const place = (at: number, used: ReadonlySet<string>, lost: number): void => {
    if (at === rows.length) {
      const platforms = ids.filter((id) => used.has(id));
      if (platforms.length <= atMost) least = Math.min(least, lost + platformCost * measure(platforms).days);
      return;
    }
    for (const [id, more] of rows[at]!) place(at + 1, new Set([...used, id]), lost + more);
  };
  if (rows.length > 0 && !include.some((id) => exclude.includes(id))) place(0, new Set(include), 0);
  return least;
}

describe('a plan that weighs effort', () => {
  it('is as good as the best of all placements, under whatever limits', { timeout: 240_000 }, () => {
    let planned = 0;
    fc.assert(
      fc.property(instances, (instance) => {
        const workloads = instance.assessments.map((assessment, index) => ({
          id: `w${index}`,
          assessment,
          importance: instance.importance[index]!,
        }));
        const found = planByEffort({ rules: catalogue, plan, workloads }, instance.options);
        const least = searchExhaustively(instance, found);
        const total = found.portfolio.best?.total ?? Infinity;
        if (least === Infinity) expect(total).toBe(Infinity);
        else expect(total).toBeCloseTo(least, 7);
        if (found.portfolio.best) planned += 1;
      }),
      { numRuns: 500 },
    );
    // Instances that cannot be planned would prove little.
    expect(planned).toBeGreaterThan(250);
  });

  it('of sixty workloads is as good as the best of all sets of platforms, each workload in its best place there', () => {
    const sheets = fc.sample(sheet, { numRuns: 60, seed: 7 });
    const workloads = sheets.map((answers, index) => ({ id: `w${index}`, assessment: assess(catalogue, answers) }));
    const { portfolio, situation } = planByEffort({ rules: catalogue, plan, workloads }, { platformCost: 5 });
    const possible = workloads.filter(({ assessment }) => assessment.recommendation !== null);
    const rows = possible.map(({ assessment }) => new Map(listPlaces(assessment, undefined, [])));
    const { measure } = prepareEffort(plan, situation);
    const totals = Array.from({ length: 2 ** ids.length - 1 }, (_, bits) => {
      const set = ids.filter((__, platform) => ((bits + 1) >> platform) & 1);
      const lost = rows.reduce((sum, row) => sum + Math.min(...set.map((id) => row.get(id) ?? Infinity)), 0);
      return lost + 5 * measure(set).days;
    });
    expect(possible.length).toBeGreaterThan(20);
    expect(portfolio.best!.total).toBeCloseTo(Math.min(...totals), 7);
    expect(portfolio.best!.placements.map(({ workload }) => workload)).toEqual(possible.map(({ id }) => id));
  });
});
