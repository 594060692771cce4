import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { buildPortfolio } from '@/lib/report/portfolio';
import { openPortfolio } from '@/lib/server/open-link';
import { readPortfolioLimits } from '@/lib/share';
import { catalogue } from '@/tests/support/catalogue';

/**
 * Links to portfolios that were given out before plans could reckon with effort keep their plan: platforms, places, points, the second best
 * set, and every step. The file was written once, by the program of that day, from golden links; it never changes.
 */
interface Kept {
  readonly code: string;
  readonly query: string;
  readonly plan: string;
}

function describePlan({ code, query }: Omit<Kept, 'plan'>): string {
  const opened = openPortfolio(code);
  if (!opened.ok) throw new Error(`${code} is not read any more`);
  const ids = catalogue.alternatives.map(({ id }) => id);
  const { limits } = readPortfolioLimits(new URLSearchParams(query), ids);
  const { cost, max, with: include, without: exclude } = limits;
  const entries = opened.workloads.map(({ catalogue: rules, link: { answers, priorities } }) => ({
    title: '',
    catalogue: rules,
    answers,
    priorities,
  }));
  const wish = { ...(cost !== undefined && { platformCost: cost }), ...(max !== undefined && { atMost: max }), include, exclude };
  const report = buildPortfolio({ entries, wish, locale: 'en' });
  const placed = report.best?.placements.map(({ platform, regret }) => `${platform.alternative} ${regret}`) ?? [];
  const counts = report.counts.map(({ count, plan }) =>
    [count, ...plan.platforms.map(({ alternative }) => alternative), plan.misfit].join(' '),
  );
  // Numbers alone: words may improve.
  const second = report.second?.sentence.match(/[\d.]*\d/g) ?? [];
  const steps = report.steps.map(({ from, to, count }) => `${from}-${to} ${count}`);
  return [placed.join(', '), second.join(' '), counts.join(', '), steps.join(', ')].join(' | ');
}

const kept = parse(readFileSync(join(import.meta.dirname, 'portfolios.yaml'), 'utf8')) as Kept[];

it('holds what was kept', () => {
  expect(kept).toHaveLength(36);
});

it.each(kept)('$code?$query keeps its plan', (link) => {
  expect(describePlan(link)).toBe(link.plan);
});
