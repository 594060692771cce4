import { splitAnswer, type Answers } from '../model/answers';
import type { Locale } from '../model/locale';
import { nearestId } from '../model/nearest-id';
import type { QueryProblem } from './query';
import { cleanTitle } from './title';
import { BASE } from '../model/base-path';

/** What a colleague asks. */
export interface Asked {
  /** In the order in which they are asked. */
  readonly questions: readonly string[];
}

const NAME = 'ask';
/** The one answer that goes along: by another purpose the results would not be about the same. */
const PURPOSE = 'purpose';

interface Asking {
  readonly locale: Locale;
  readonly title: string;
  readonly questions: readonly string[];
  readonly answers: Answers;
}

/** The questionnaire with these questions blank: `?ask=traffic,state&t=Orders&purpose=cost`. */
export function askPath({ locale, title, questions, answers }: Asking): string {
  const { [PURPOSE]: purpose } = answers;
  const name = cleanTitle(title);
  const query = new URLSearchParams([
    [NAME, questions.join(',')],
    ...(name === '' ? [] : [['t', name]]),
    ...(purpose === undefined ? [] : splitAnswer(purpose).map((choice) => [PURPOSE, choice])),
  ]);
  return `${BASE}/${locale}/assess?${query.toString().replaceAll('%2C', ',')}`;
}

/** Reads it back: what there is of it, in the order of `known`, and a problem for each question that there is not. */
export function readAsk(
  query: Iterable<readonly [string, string]>,
  known: readonly string[],
): { readonly asked: Asked | null; readonly problems: readonly QueryProblem[] } {
  const names = [...query].flatMap(([name, value]) => (name === NAME ? value.split(',').filter((id) => id !== '') : []));
  const questions = known.filter((id) => names.includes(id));
  const problems = [...new Set(names)]
    .filter((id) => !known.includes(id))
    .map((id): QueryProblem => ({ name: id, value: NAME, kind: 'question', allowed: known, nearest: nearestId(id.slice(0, 100), known) }));
  return { asked: questions.length > 0 ? { questions } : null, problems };
}
