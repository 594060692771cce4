import { describe, expect, it } from 'vitest';
import { comparePlansPath, NEW_PLAN, portfolioPath, type PortfolioLimits, type PortfolioLinks } from '../../share';
import { examplePortfolio } from '../example-portfolio';
import { readPlans } from './read-plans';
import { listDiffers, wordPlansHeadline, wordPlansSummary, wordTrade } from '@/lib/report/portfolio';
import { encodeLink, encodePortfolio } from '@/lib/share';
import { catalogue } from '@/tests/support/catalogue';
import { IMPOSSIBLE } from '@/tests/support/shared';

const example = examplePortfolio('en');
const link = (limits: Partial<PortfolioLimits> = {}, links: PortfolioLinks = example) => portfolioPath(links, { ...NEW_PLAN, ...limits });
const without = (...places: readonly number[]): PortfolioLinks => {
  const workloads = example.workloads.filter((_, place) => !places.includes(place));
  return { ...example, workloads, code: workloads.map(({ code }) => code).join('U') };
};
const compare = (a: string, b: string) => {
  const { view, fields } = readPlans('en', [a, b]);
  if (!view) throw new Error(JSON.stringify(fields));
  return view;
};
const problemsOf = (a: string, b = '') => readPlans('en', [a, b]).fields[0].problems;

describe('two plans side by side', () => {
  it('say of a limit which platforms fall away, which workloads move, and from which weight of a day on it pays', () => {
    const view = compare(link(), link({ max: 1 }));
    const { comparison, compared } = view;
    expect(comparison.platforms).toEqual([3, 1]);
    expect(wordPlansHeadline(compared)).toBe('Plan B does without Vendor PaaS and Vendor functions (FaaS)');
    const moved = comparison.rows.filter(({ moves }) => moves);
    expect(wordPlansSummary(compared)).toContain(`${moved.length} of 5 workloads`);
    // What one reckons by hand from the numbers of the table.
    const [days, points] = [comparison.days[0]! - comparison.days[1]!, comparison.misfit[1]! - comparison.misfit[0]!];
    expect(days).toBeGreaterThan(0);
    expect(wordTrade(compared)).toContain(`counts more than ${(points / days).toFixed(1)} points`);
    expect(view.sides.map(({ limits }) => limits)).toEqual([[], ['at most 1']]);
  });

  it('exchanged, they say the same the other way round, and the link says so', () => {
    const view = compare(link(), link({ max: 1 }));
    const query = new URL(view.swapped, 'http://localhost').searchParams;
    const back = compare(query.get('a')!, query.get('b')!);
    expect(back.comparison.days).toEqual(view.comparison.days.toReversed());
    expect(back.comparison.gone).toEqual(view.comparison.come);
    expect(wordTrade(back.compared)).toBe(wordTrade(view.compared)!.replaceAll('Plan B', 'Plan A'));
  });

  it('of today and the target begin and end with the work that each plan says, and cite why a move is risky', () => {
    const stay = new Map([0, 1, 2, 3, 4].map((place) => [place, 'compose']));
    const { way, comparison } = compare(link({ stay }), link());
    expect(comparison.rows.every(({ places }) => typeof places[0] !== 'string' && places[0].platform.alternative === 'compose')).toBe(true);
    expect(way!.work[0]).toContain(`${comparison.days[0]!.toFixed(2)} before`);
    expect(way!.work[0]).toContain(`${comparison.days[1]!.toFixed(2)} after`);
    expect(way!.steps.at(-1)!.title).toContain('no longer needed');
    const cited = way!.steps.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources));
    expect(cited.length).toBeGreaterThan(0);
    expect(way!.evidence.length).toBeGreaterThan(0);
  });

  it('with other workloads name those that only one has, and leave it open which plan is better', () => {
    const { compared, comparison } = compare(link({}, without(0)), link({}, without(4)));
    expect(wordPlansSummary(compared)).toContain(`Only in Plan A: ${example.workloads[4]!.title}.`);
    expect(wordPlansSummary(compared)).toContain(`Only in Plan B: ${example.workloads[0]!.title}.`);
    expect(comparison.apart).toContain('workloads');
    expect(wordTrade(compared)).toContain('not of the same estate');
    expect(compare(link({}, without(0, 1, 2)), link({}, without(3, 4))).comparison.rows).toHaveLength(5);
  });

  it('know a workload again whose answers changed, and say how many', () => {
    const [first, second] = example.workloads;
    const changed = { contentVersion: catalogue.version, answers: { traffic: 'steady' }, priorities: { most: ['cost'], least: [] } };
    const links = {
      ...example,
      code: encodePortfolio([changed, changed]),
      workloads: [first, second].map((one) => ({ code: encodeLink(changed), title: one!.title })),
    };
    const { comparison } = compare(link({}, without(2, 3, 4)), link({}, links));
    expect(comparison.apart).toContain('answers');
    expect(comparison.rows).toHaveLength(2);
    expect(listDiffers(comparison.rows[0]!, 'en').join()).toMatch(/\d+ answers,priorities/);
  });

  it('say which one has no plan within its limits, or no platform for a workload', () => {
    const ids = catalogue.alternatives.map(({ id }) => id);
    const none = compare(link(), link({ without: ids }));
    expect(wordPlansHeadline(none.compared)).toBe('Plan B finds no platforms within its limits');
    expect([none.way, wordTrade(none.compared)]).toEqual([null, null]);
    const state = { contentVersion: catalogue.version, answers: IMPOSSIBLE, priorities: { most: [], least: [] } };
    const [first] = example.workloads;
    const blocked = {
      ...example,
      code: `${first!.code}U${encodeLink(state)}`,
      workloads: [first!, { title: 'Vault', code: encodeLink(state) }],
    };
    const view = compare(link({ stay: new Map([[1, 'compose']]) }, blocked), link({}, blocked));
    expect(view.comparison.rows[1]!.places[1]).toBe('blocked');
    expect(view.way!.steps.map(({ title }) => title)).toContain(
      'Vault: has no platform in B, so it stays on Containers on a VM (Compose) until that is settled.',
    );
  });

  it('do not compare work where one link counts every platform alike', () => {
    const { compared, comparison } = compare(portfolioPath(example), link());
    expect(comparison.days[0]).toBeNull();
    expect(wordTrade(compared)).toBe('Plan A counts every platform alike, so the work of the two cannot be compared.');
  });

  it('take a bare code, and a whole address in either language', () => {
    const { comparison } = compare(example.code, `https://dokoni.example${link().replace('/en/', '/ja/')}`);
    expect(comparison.rows.some(({ moves }) => moves)).toBe(false);
    expect(comparison.days[0]).toBe(comparison.days[1]);
  });

  it.each([
    [`/r/${example.workloads[0]!.code}`, /single result/],
    [example.workloads[0]!.code, /single result/],
    ['hello', /no portfolio in it/],
    [`/p/${example.code.slice(0, -1)}`, /^Workload 5: /],
    [`/p/${Array.from({ length: 13 }, () => example.workloads[0]!.code).join('U')}`, /13 workloads/],
  ])('tell what is wrong with %s', (typed, problem) => {
    expect(problemsOf(typed).join()).toMatch(problem);
  });

  it('say nothing is wrong where nothing is entered', () => {
    expect(problemsOf('')).toEqual([]);
  });

  it('tell a limit that cannot be kept, and keep the others', () => {
    const { sides } = compare(`${link()}&max=99`, link());
    expect(sides[0].limitProblems.join()).toContain('99');
  });

  it('of twelve named workloads fit the longest address that the door takes', () => {
    const code = Array.from({ length: 12 }, () => example.workloads[3]!.code).join('U');
    const workloads = Array.from({ length: 12 }, () => ({ code: '', title: '受注管理の基盤' }));
    const plan = portfolioPath({ locale: 'ja', code, workloads }, { ...NEW_PLAN, max: 3, weigh: new Map([[0, 3]]) });
    expect(plan.length).toBeLessThanOrEqual(2000);
    expect(comparePlansPath('ja', plan, plan).length).toBeLessThanOrEqual(9000);
  });
});
