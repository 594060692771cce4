import { describe, expect, it } from 'vitest';
import { loadExamples, loadPlanContent } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { portfolioPlanWords } from '@/lib/locale/words/portfolio-plan';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { buildPortfolio } from '@/lib/report/portfolio/build';
import { catalogue } from '@/tests/support/catalogue';
import { readMarkdown, readText } from '@/tests/support/markdown';
import { toPortfolioMarkdown } from './portfolio-markdown';

describe.each(LOCALES)('the Markdown of a plan in %s', (locale) => {
  const entries = loadExamples().map(({ title, answers, priorities = NO_PRIORITIES }) => ({
    title: title[locale],
    catalogue,
    answers,
    priorities,
  }));
  const report = buildPortfolio({ entries, wish: {}, locale, content: loadPlanContent() });
  const text = toPortfolioMarkdown({ report, address: 'https://dokoni.example/en/p/A', code: 'A', limits: [], house: null });
  const { moves } = portfolioPlanWords(locale);
  const { sections } = readMarkdown(text);

  it('tells the last stage of each platform under a heading of its own, apart from what comes before any move', () => {
    const before = sections.get(moves.before)!;
    const stages = sections.get(moves.pipeline)!;
    expect(before).toHaveLength(report.effort!.moves.practices.length);
    expect(stages.map((line) => readText(line))).toEqual(
      report.effort!.moves.pipeline.map(({ platform, text: stage }) => expect.stringContaining(`**${platform.name}** ${stage}`) as string),
    );
  });

  it('sets lists within lists four spaces in, as Python-Markdown wants it, also below a number', () => {
    const nested = text.split('\n').filter((line) => /^ +\*/.test(line));
    const claims = report.effort!.moves.steps.flatMap((step) => step.claims);
    expect(nested.length).toBeGreaterThanOrEqual(claims.length);
    expect(claims.length).toBeGreaterThan(0);
    expect(nested.filter((line) => !/^ {4}\*/.test(line))).toEqual([]);
  });
});
