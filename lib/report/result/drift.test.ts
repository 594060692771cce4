import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../content';
import { NO_PRIORITIES } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, describeDrift, type Report } from '.';

const today = loadCatalogue();

function reportOf(catalogue: Catalogue, locale: 'en' | 'ja' = 'en'): Report {
  return buildReport({ catalogue, findings: collectFindings(catalogue, {}, NO_PRIORITIES), locale });
}

/** Rules of an earlier day, under which one alternative was rated at the top everywhere. */
function rulesThatFavoured(id: string): Catalogue {
  const criteria = today.criteria.map((criterion) => ({
    ...criterion,
    base: { ...criterion.base, [id]: { ...criterion.base[id]!, performance: 100 } },
  }));
  return { ...today, version: 999, criteria };
}

describe('an old link beside today’s rules', () => {
  it('shows nothing where both rank, score and judge alike', () => {
    expect(describeDrift(reportOf(today), reportOf(today))).toBeNull();
  });

  it('says that only the verdict is another, without a table of what is the same', () => {
    const then = reportOf(today);
    const firmer: Report = {
      ...then,
      recommendation: { ...then.recommendation!, verdict: { id: 'robust', label: 'Robust', sentence: '' } },
    };
    expect(describeDrift(then, firmer)).toMatchObject({
      platforms: [],
      sentence: expect.stringContaining('“Robust” instead of “Open”') as string,
    });
  });

  it('says that today’s rules would recommend something else, with both places of every platform', () => {
    const loser = reportOf(today).ranking.at(-1)!.alternative;
    const drift = describeDrift(reportOf(rulesThatFavoured(loser)), reportOf(today));
    expect(drift?.sentence).toContain(reportOf(today).recommendation?.name);
    expect(drift?.platforms.find(({ alternative }) => alternative === loser)?.then.rank).toBe(1);
    expect(drift?.platforms).toHaveLength(today.alternatives.length);
  });

  it('says that the recommendation is the same where only points or ranks moved', () => {
    const winner = reportOf(today).recommendation!.alternative;
    expect(describeDrift(reportOf(rulesThatFavoured(winner)), reportOf(today))?.sentence).toContain('the same platform');
    expect(describeDrift(reportOf(rulesThatFavoured(winner), 'ja'), reportOf(today, 'ja'))?.sentence).toContain('推奨は同じ');
  });
});
