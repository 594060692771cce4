import { canonicalAnswer, UNKNOWN, type Answers } from '../model/answers';
import type { Several } from '../model/question';
import { standsAlone, type Answerable } from '../model/several';
import { isRecord, nearest, type Checking } from './checking';
import { show, shorten, type InputFault } from './fault';

/** Question -> answer, the several answers of one joined; wrong ones are listed and left out. */
export function checkAnswers(input: unknown, { rules, place, faults }: Checking): Answers {
  const questions = rules.questions.map(({ id }) => id);
  if (!isRecord(input)) {
    faults.push({ kind: 'not-a-mapping', place, found: show(input), allowed: questions });
    return {};
  }
  const answers: Record<string, string> = {};
  for (const [id, found] of Object.entries(input)) {
    const at = `${place}.${shorten(id)}`;
    const question = rules.questions.find((candidate) => candidate.id === id);
    if (!question) {
      faults.push({ kind: 'unknown-question', place: at, found: shorten(id), allowed: questions, ...nearest(id, questions) });
      continue;
    }
    const wrong = findFaults(question, found, at);
    if (wrong.length === 0) answers[id] = canonicalAnswer(question, [found].flat().map(String));
    faults.push(...wrong);
  }
  return answers;
}

function findFaults(question: Answerable, found: unknown, place: string): InputFault[] {
  const { several } = question;
  const choices = question.choices.map(({ id }) => id);
  const allowed = [...choices, UNKNOWN];
  if (!Array.isArray(found)) return findUnknown([[found, place]], allowed);
  if (!several) return [{ kind: 'one-answer', place, found: show(found), allowed }];
  if (found.length === 0) return [{ kind: 'no-answers', place, found: show(found), allowed }];
  const items = found.map((item: unknown, index) => [item, `${place}[${index}]`] as const);
  const unknown = findUnknown(items, allowed);
  return unknown.length > 0 ? unknown : findClashes(items, { place, several, choices });
}

/** What was found, and where. */
type Item = readonly [found: unknown, place: string];

function findUnknown(items: readonly Item[], allowed: readonly string[]): InputFault[] {
  return items
    .filter(([found]) => typeof found !== 'string' || !allowed.includes(found))
    .map(([found, place]) => ({ kind: 'unknown-choice', place, found: show(found), allowed, ...nearest(found, allowed) }));
}

interface Joining {
  readonly place: string;
  readonly several: Several;
  readonly choices: readonly string[];
}

/** Of choices that are all known: why they are no answer together. */
function findClashes(items: readonly Item[], { place, several, choices }: Joining): InputFault[] {
  const ids = items.map(([found]) => String(found));
  const repeated = items.filter((_, index) => ids.indexOf(ids[index] ?? '') < index);
  const different = new Set(ids);
  const alone =
    different.size < 2 ? [] : items.filter(([found], index) => ids.indexOf(String(found)) === index && standsAlone(several, String(found)));
  const together = choices.filter((choice) => !standsAlone(several, choice));
  const tooMany = alone.length === 0 && different.size > several.most;
  return [
    ...repeated.map(([found, at]): InputFault => ({ kind: 'repeated-answer', place: at, found: show(found) })),
    ...alone.map(([found, at]): InputFault => ({ kind: 'alone-answer', place: at, found: show(found), allowed: together })),
    ...(tooMany ? [{ kind: 'too-many-answers', place, found: String(different.size), most: several.most } as const] : []),
  ];
}
