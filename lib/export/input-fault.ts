import { INPUT_LIMITS, type InputFault, type SizeLimits } from '../input';
import { fill, type Locale } from '../locale';
import { inputWords } from '../locale/words/input';

/** One line a person can act on: where, what is wrong, what was found, what is allowed, what is nearest. */
export function formatInputFault(fault: InputFault, locale: Locale, limits: SizeLimits = INPUT_LIMITS): string {
  const { kind, place, found, allowed, nearest, wantsQuotes = false, most = 0 } = fault;
  const words = inputWords(locale);
  return [
    fill(words.faults[kind], { ...INPUT_LIMITS, ...limits, most, place: wordPlace(place, locale) }),
    found === null ? words.stop : fill(words.found, { found }),
    ...(wantsQuotes ? [words.quotes] : []),
    ...(nearest === undefined ? [] : [fill(words.nearest, { nearest })]),
    ...(allowed === undefined ? [] : [fill(words.allowed, { allowed: allowed.join(', ') })]),
  ].join('');
}

function wordPlace(place: string, locale: Locale): string {
  const words = inputWords(locale);
  const line = /^line (\d+)$/.exec(place)?.[1];
  return line === undefined ? place || words.whole : fill(words.line, { line });
}
