import { assess, describeMove, type Move, type Rules } from '@/lib/engine';
import { fill } from '@/lib/locale';
import type { AssessWords } from './kit';
import type { Sheet } from '../parts/sheet';
import { choiceTitle } from './choice-title';
import type { AssessTexts } from './texts';

interface MoveContext {
  readonly rules: Rules;
  readonly texts: AssessTexts;
  readonly words: AssessWords;
}

/** One line on what the last change did to the ranking; empty where nothing changed. */
export function moveSentence(context: MoveContext, before: Sheet, now: Sheet): string {
  const assessSheet = ({ answers, priorities }: Sheet) => assess(context.rules, answers, priorities);
  const move = describeMove(context.rules, assessSheet(before), assessSheet(now));
  if (!move) return '';
  const { move: words } = context.words;
  const platform = move.alternative === null ? '' : (context.texts.alternatives[move.alternative] ?? move.alternative);
  return fill(words[moveKind(move)], { answer: changeTitle(context, move), platform, from: move.fromRank ?? '', to: move.toRank ?? '' });
}

function moveKind({ alternative, fromRank, toRank }: Move): 'up' | 'down' | 'in' | 'out' | 'none' {
  if (alternative === null || fromRank === toRank) return 'none';
  if (toRank === null) return 'out';
  if (fromRank === null) return 'in';
  return toRank < fromRank ? 'up' : 'down';
}

function changeTitle({ texts, words }: MoveContext, { question: id, answer }: Move): string {
  const question = texts.questions.find((candidate) => candidate.id === id);
  if (!question) return words.move.priorities;
  if (answer === null) return fill(words.move.cleared, { question: question.short });
  return fill(words.move.answer, { question: question.short, choice: choiceTitle(question, answer, words) });
}
