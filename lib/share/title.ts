import { joinCharacters, listCharacters } from '../model/line';

/** How much of a title is shown, in characters as a reader counts them. */
const TITLE_LENGTH = 40;

/**
 * How long a title may be in an address, where a byte is three characters: the address of its oEmbed reply, which escapes it twice, stays
 * under 2,000. Forty Japanese characters take 360; forty families of four would take more.
 */
const LONGEST_IN_ADDRESS = 999;

/**
 * A title that somebody put beside a link (`?t=`), made safe to show as `cleanLine` does, at most 40 characters as a reader counts them.
 * It is never part of a result.
 */
export function cleanTitle(text: string | undefined): string {
  return joinCharacters(takeFitting(listCharacters(text ?? '', TITLE_LENGTH)));
}

/** As many characters as an address takes. */
function takeFitting(graphemes: readonly string[]): readonly string[] {
  let room = LONGEST_IN_ADDRESS;
  const end = graphemes.findIndex((grapheme) => (room -= encodeURIComponent(grapheme).length) < 0);
  return end < 0 ? graphemes : graphemes.slice(0, end);
}
