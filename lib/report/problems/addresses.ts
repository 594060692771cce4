import { fill, type Locale } from '../../locale';
import { linkProblemWords } from '../../locale/words/link-problem';
import { shareWords } from '../../locale/words/share';
import { CODE_LENGTHS, type LinkProblem } from '../../share';

/** Why there is nothing to show, in one heading and one sentence. */
export interface ProblemText {
  readonly title: string;
  readonly text: string;
}

/** A code that shows nothing. `newer-content`: a sound one whose rules are not on this server. `found`: its length. */
export function describeLinkProblem(problem: LinkProblem | 'newer-content', found: number, locale: Locale): ProblemText {
  const words = linkProblemWords(locale);
  return { title: words.title, text: fill(words.text[problem], { found, expected: CODE_LENGTHS.join(words.or) }) };
}

/** Too many results are being worked out for others. */
export function describeBusy(locale: Locale): ProblemText {
  return shareWords(locale).tooBusy;
}

/** A parameter with a value that it cannot have. */
export function describeParameter(name: string, allowed: readonly (string | number)[], locale: Locale): ProblemText {
  const { title, text, or } = shareWords(locale).badParameter;
  return { title, text: fill(text, { name, allowed: allowed.join(or) }) };
}
