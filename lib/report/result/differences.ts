import type { whatIfWords } from '../../locale/words/what-if';
import { fill } from '../../locale';
import { UNKNOWN, type Answers } from '../../model/answers';
import { addPoints, type NameReader } from '../reader';
import type { PlacedPlatform } from './report';
import type { LinkState } from '../../share';

type Words = ReturnType<typeof whatIfWords>;
type Sides = Pick<LinkState, 'answers' | 'priorities'>;

/** How an answer reads, given or not. */
export function nameAnswer(reader: NameReader, words: Words, [question, answers]: readonly [string, Answers]): string {
  const answer = answers[question];
  if (answer === undefined) return words.absent;
  return answer === UNKNOWN ? words.unknown : reader.answer(question, answer);
}

/** Every answer and side of the priorities that differs, as sentences in declared order. */
export function listDifferences(reader: NameReader, words: Words, [shared, now]: readonly [Sides, Sides]): string[] {
  const questions = reader.names.questions.filter(({ id }) => shared.answers[id] !== now.answers[id]);
  const answers = questions.map(({ id }) =>
    fill(words.difference, {
      question: reader.question(id),
      from: reader.quote(nameAnswer(reader, words, [id, shared.answers])),
      to: reader.quote(nameAnswer(reader, words, [id, now.answers])),
    }),
  );
  const nameSide = (ids: readonly string[]): string => (ids.length === 0 ? words.none : reader.list(ids.map((id) => reader.criterion(id))));
  const sides = (['most', 'least'] as const).filter((side) => !isSameSet(shared.priorities[side], now.priorities[side]));
  const priorities = sides.map((side) =>
    fill(words.priority, { side: words[side], from: nameSide(shared.priorities[side]), to: nameSide(now.priorities[side]) }),
  );
  return [...answers, ...priorities];
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** What became of a platform against the shared link: the difference of shown points, and its move as text or nothing. */
export function comparePlaces(
  words: Words,
  now: PlacedPlatform,
  shared: readonly PlacedPlatform[],
): { readonly difference: number; readonly move: string } {
  const was = shared.find(({ alternative }) => alternative === now.alternative);
  if (!was) return { difference: 0, move: '' };
  const difference = addPoints([now.score, -was.score]);
  if (now.rank === null || was.rank === null) {
    return { difference, move: now.rank === was.rank ? '' : now.rank === null ? words.out : words.in };
  }
  const up = was.rank - now.rank;
  return { difference, move: up === 0 ? '' : fill(up > 0 ? words.up : words.down, { n: Math.abs(up) }) };
}
