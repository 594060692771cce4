import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { formatPoints, joinSentences } from '@/lib/report/reader';
import { HIGHEST_COST, type LimitProblem } from '@/lib/share';
import { portfolioPath } from './links';
import type { PortfolioView } from './view';

/** That the page differs from what the link says by itself, and which limits could not be used. */
export function LimitsNotice({ view }: { readonly view: PortfolioView }) {
  const { limitProblems, unlimited, words, links } = view;
  return (
    <>
      {limitProblems.length > 0 && (
        <Notice kind="error">
          <ul className="space-y-1">
            {limitProblems.map((problem, index) => (
              <li key={index}>{describe(problem, view)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {unlimited !== null && (
        <Notice kind="warning" title={words.limits.active}>
          <p>{listLimits(view).join(words.limits.separator)}</p>
          <p>
            {fill(words.limits.otherwise, { headline: unlimited })}{' '}
            <a className="no-print inline-block min-h-6 text-accent underline" href={portfolioPath(links)}>
              {words.limits.reset}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}

function listLimits({ limits, words: { limits: words }, platforms }: PortfolioView): string[] {
  const named = (ids: readonly string[]): string =>
    platforms.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(words.separator);
  return [
    ...(limits.max === undefined ? [] : [fill(words.said.max, { n: limits.max })]),
    ...(limits.cost === undefined ? [] : [fill(words.said.cost, { cost: formatPoints(limits.cost) })]),
    ...(limits.with.length === 0 ? [] : [fill(words.said.with, { platforms: named(limits.with) })]),
    ...(limits.without.length === 0 ? [] : [fill(words.said.without, { platforms: named(limits.without) })]),
  ];
}

function describe({ name, value, kind, nearest }: LimitProblem, { words, platforms, locale }: PortfolioView): string {
  const { bad, separator } = words.limits;
  const places = {
    value,
    name,
    highest: HIGHEST_COST,
    platforms: platforms.length,
    platform: platforms.find(({ id }) => id === value)?.name ?? value,
    known: platforms.map(({ id }) => id).join(separator),
  };
  const sentence = fill(bad[kind], places);
  return joinSentences(locale, nearest === undefined ? [sentence] : [sentence, fill(bad.nearest, { nearest })]);
}
