import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../engine';
import { toPortfolioJson } from '../../export';
import { NO_PRIORITIES } from '../../model/answers';
import { addPoints } from '../reader';
import { buildPortfolio, describeToday, type PortfolioEntry, type PortfolioWish } from './build';
import { loadExamples, loadReleased } from '@/lib/content';
import { fill } from '@/lib/locale';
import { portfolioReportWords } from '@/lib/locale/words/portfolio-report';
import { catalogue } from '@/tests/support/catalogue';
import { runs, stateArbitrary } from '@/tests/support/link-states';
import { IMPOSSIBLE } from '@/tests/support/shared';
import { patternOf } from '@/tests/support/words';

const words = portfolioReportWords('en');

const examples = loadExamples().map(({ title, answers, priorities = NO_PRIORITIES }): PortfolioEntry => ({
  title: title.en,
  catalogue,
  answers,
  priorities,
}));
const blocked: PortfolioEntry = { title: 'Vault', catalogue, answers: IMPOSSIBLE, priorities: NO_PRIORITIES };
const build = (wish: PortfolioWish = {}, entries: readonly PortfolioEntry[] = examples) => buildPortfolio({ entries, wish, locale: 'en' });

describe('the report of a portfolio', () => {
  it('says what the API says of the same workloads: platforms, places, points and breakpoints', () => {
    const report = build();
    const json = toPortfolioJson(
      catalogue,
      examples.map(({ answers, priorities }, index) => ({ id: String(index), assessment: assess(catalogue, answers, priorities) })),
    )!;
    expect(report.cost).toBe(json.platformCost);
    expect(report.best!.platforms.map(({ alternative }) => alternative)).toEqual(json.platforms);
    expect(
      report.best!.placements.map(({ workload, platform, regret }) => ({
        workload: String(workload),
        alternative: platform.alternative,
        regret,
      })),
    ).toEqual(json.assignment);
    expect(report.steps.map(({ from, count }) => [from, count])).toEqual(json.steps.map(({ from, platforms }) => [from, platforms.length]));
  });

  it('gives up in all what its parts give up, for every number of platforms, and less with each more', () => {
    const { counts } = build({ platformCost: 30 });
    counts.forEach(({ plan }, index) => {
      expect(addPoints(plan.placements.map(({ regret }) => regret))).toBe(plan.misfit);
      if (index > 0) expect(plan.misfit).toBeLessThan(counts[index - 1]!.plan.misfit);
    });
  });

  it('shows every workload on every platform: its place, what it gives up there, and what is excluded', () => {
    const report = build({ platformCost: 30 });
    report.best!.placements.forEach(({ workload, platform, regret }) => {
      const chosen = report.fit.rows[workload]!.cells.filter(({ isChosen }) => isChosen);
      expect(chosen).toEqual([{ alternative: platform.alternative, regret, isChosen: true }]);
    });
    expect(report.fit.rows.flatMap(({ cells }) => cells.filter(({ regret }) => regret === null)).length).toBeGreaterThan(0);
    expect(report.fit.platforms.filter(({ isRun }) => isRun).map(({ alternative }) => alternative)).toEqual(
      report.best!.platforms.map(({ alternative }) => alternative),
    );
  });

  it('tells every breakpoint in a sentence, from many platforms to one, and marks where the reader stands', () => {
    const { steps } = build();
    expect(steps[0]!.sentence).toMatch(patternOf(words.steps.first));
    expect(steps.at(-1)!.sentence).toMatch(patternOf(words.steps.one));
    steps.slice(1).forEach(({ from, count }, index) => {
      expect(from).toBe(steps[index]!.to);
      expect(count).toBeLessThan(steps[index]!.count);
    });
    for (const { from, to, count } of steps) {
      const there = build({ platformCost: to === null ? from + 1 : (from + to) / 2 });
      expect(there.best!.platforms).toHaveLength(count);
      expect(there.steps.filter(({ isCurrent }) => isCurrent).map((step) => step.from)).toEqual([from]);
    }
  });

  it('says why as many: what one more has to be worth, and what fewer or more would change', () => {
    expect(build({ platformCost: 30 }).reasons).toEqual([
      fill(words.why.cost, { cost: '30.0' }),
      expect.stringMatching(patternOf(fill(words.why.fewer, { count: words.count.one }))),
      expect.stringMatching(patternOf(fill(words.why.more, { count: fill(words.count.many, { n: 3 }) }))),
    ]);
  });

  it('names the second best set, and what would go elsewhere', () => {
    const { second, best } = build();
    expect(second!.title).not.toContain(best!.names);
    expect(second!.moves.length).toBeGreaterThan(0);
  });

  it('names a workload that no platform can run, leaves it out, and says what would lift that', () => {
    const report = build({}, [...examples, blocked]);
    expect(report.sentence).toContain(fill(words.blocked.one, { names: 'Vault' }));
    expect(report.blocked).toMatchObject([{ workload: 5, name: 'Vault' }]);
    expect(report.blocked[0]!.lift).not.toBe('');
    expect(report.best!.placements).toHaveLength(5);
    expect(build({}, [blocked, blocked])).toMatchObject({ best: null, headline: words.headlines.impossible });
  });

  it.each<[string, PortfolioWish, RegExp]>([
    [
      'platforms that a workload cannot do without',
      { exclude: catalogue.alternatives.map(({ id }) => id) },
      patternOf(words.unable.excluded),
    ],
    [
      'more in any case than at most',
      { include: ['compose', 'k8s-self'], atMost: 1 },
      patternOf(fill(words.unable.contradiction, { n: 2, max: 1 })),
    ],
  ])('says why limits leave no plan: %s', (_, wish, sentence) => {
    const report = build(wish);
    expect(report.best).toBeNull();
    expect(report.sentence).toMatch(sentence);
    expect(report.counts).toEqual([]);
  });

  it('says how many platforms it takes where the limit is too low', () => {
    const allBut = (id: string): string[] => catalogue.alternatives.map((alternative) => alternative.id).filter((other) => other !== id);
    const [exclusion] = catalogue.exclusions;
    const exclusions = [
      { ...exclusion!, id: 'steady-only', alternatives: allBut('compose'), when: { traffic: ['steady'] } },
      { ...exclusion!, id: 'bursty-only', alternatives: allBut('faas-public'), when: { traffic: ['bursty'] } },
    ];
    const entries = ['steady', 'bursty'].map((traffic) => ({ ...blocked, catalogue: { ...catalogue, exclusions }, answers: { traffic } }));
    expect(build({}, entries)).toMatchObject({ fit: { title: 'No single platform can run all of them' } });
    expect(build({}, entries).reasons).toContain('With fewer, not every workload could run.');
    expect(build({ atMost: 1 }, entries)).toMatchObject({ best: null, sentence: 'At most 1 is too few: it takes 2 to run all of them.' });
  });

  it('refuses a platform that is included and excluded: the address has told that before', () => {
    expect(() => build({ include: ['compose'], exclude: ['compose'] })).toThrow(RangeError);
  });

  it('keeps to the limits', () => {
    expect(build({ atMost: 1 }).best!.platforms).toHaveLength(1);
    expect(build({ include: ['compose'] }).best!.platforms).toContainEqual(
      expect.objectContaining({ alternative: 'compose', placements: [] }),
    );
    expect(build({ exclude: ['k8s-managed'] }).best!.platforms.map(({ alternative }) => alternative)).not.toContain('k8s-managed');
  });

  it('words whatever is answered and asked, in both languages, without a gap in a sentence', { timeout: 120_000 }, () => {
    const entries = fc
      .array(stateArbitrary(catalogue), { minLength: 2, maxLength: 5 })
      .map((states) => states.map(({ answers, priorities }): PortfolioEntry => ({ title: '', catalogue, answers, priorities })));
    const ids = catalogue.alternatives.map(({ id }) => id);
    const wishes = fc.record(
      {
        platformCost: fc.integer({ min: 0, max: 1000 }),
        atMost: fc.integer({ min: 1, max: 8 }),
        include: fc.subarray(ids, { maxLength: 2 }),
        exclude: fc.subarray(ids, { maxLength: 4 }),
      },
      { requiredKeys: [] },
    );
    const consistent = wishes.filter(({ include = [], exclude = [] }) => include.every((id) => !exclude.includes(id)));
    fc.assert(
      fc.property(entries, consistent, (given, wish) => {
        for (const locale of ['en', 'ja'] as const) {
          const report = buildPortfolio({ entries: given, wish, locale });
          expect(report.sentence).not.toBe('');
          expect(report.best === null).toBe(report.counts.length === 0);
          expect(JSON.stringify(report)).not.toMatch(/\{[a-z]+\}|undefined|NaN|Infinity/);
          for (const { regret } of report.best?.placements ?? []) expect(regret).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('says the same in both languages', () => {
    const other = buildPortfolio({ entries: examples, locale: 'ja' });
    const report = build();
    expect(other.best!.placements.map(({ platform, regret }) => [platform.alternative, regret])).toEqual(
      report.best!.placements.map(({ platform, regret }) => [platform.alternative, regret]),
    );
    expect(other.steps).toHaveLength(report.steps.length);
    expect(JSON.stringify(other) + JSON.stringify(report)).not.toMatch(/\{\w+\}/);
  });
});

describe('a portfolio of released rules', () => {
  const first = loadReleased(1)!;
  const isAsked = ([id]: readonly [string, string]): boolean => first.questions.some((question) => question.id === id);
  const older = examples.map((entry) => ({
    ...entry,
    answers: Object.fromEntries(Object.entries(entry.answers).filter(isAsked)),
    catalogue: first,
  }));

  it('judges each workload by its own rules and says which', () => {
    const mixed = build({}, [...older.slice(0, 2), ...examples.slice(2)]);
    const [old, today] = [build({}, older), build()];
    if (catalogue.version > 1)
      expect(mixed.rules.map(({ version, workloads }) => [version, workloads])).toEqual([
        [catalogue.version, [2, 3, 4]],
        [1, [0, 1]],
      ]);
    mixed.fit.rows.forEach(({ workload, cells }) => {
      const own = (workload < 2 ? old : today).fit.rows[workload]!.cells;
      for (const cell of cells) expect(own.find(({ alternative }) => alternative === cell.alternative)!.regret).toBe(cell.regret);
    });
  });

  it('says what today’s rules would say, and nothing where they are today’s already', () => {
    expect(describeToday(build(), build())).toBeNull();
    if (catalogue.version > 1) expect(describeToday(build({}, older), build())).toMatch(/^By today’s rules \(version \d+ of /);
  });
});
