import { fill, type Locale } from '../../locale';
import { portfolioWords } from '../../locale/words/portfolio';
import { DAY_RANGE, EFFORT_VERSION, HIGHEST_COST, HIGHEST_IMPORTANCE, type LimitProblem } from '../../share';
import { joinSentences } from '../reader';

/** A limit of a portfolio that cannot be kept; `platforms` are all that can be asked for or refused. */
export function describeLimitProblem(
  { name, value, kind, nearest }: LimitProblem,
  platforms: readonly { readonly id: string; readonly name: string }[],
  locale: Locale,
): string {
  const { bad, separator } = portfolioWords(locale).limits;
  const sentence = fill(bad[kind], {
    value,
    name,
    highest: HIGHEST_COST,
    platforms: platforms.length,
    platform: platforms.find(({ id }) => id === value)?.name ?? value,
    effort: EFFORT_VERSION,
    leastDay: DAY_RANGE.least,
    mostDay: DAY_RANGE.most,
    importance: HIGHEST_IMPORTANCE,
    known: platforms.map(({ id }) => id).join(separator),
  });
  return joinSentences(locale, nearest === undefined ? [sentence] : [sentence, fill(bad.nearest, { nearest })]);
}
