import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../model/catalogue';
import { countedPriorSchema, priorSettingsSchema, type ClassPrior, type CountedPrior, type PriorSettings } from '../../model/class-prior';
import { splitAnswer } from '../../model/answers';
import type { Fault } from './faults';
import type { Parsed } from './folder';
import { displayName, readFile } from './read';

const COUNTED = join('prior', 'counted.yaml');
const SETTINGS = join('prior', 'settings.yaml');

/** The settings of `npm run prior`, or every fault found. */
export function readPriorSettings(root: string): Parsed<PriorSettings> {
  const faults: Fault[] = [];
  const found = readFile(join(root, SETTINGS), { schema: priorSettingsSchema, faults });
  return found ? { ok: true, found } : { ok: false, faults };
}

/** What `npm run prior` wrote last; null where it never did. */
export function readCountedPrior(root: string): Parsed<CountedPrior | null> {
  const path = join(root, COUNTED);
  const faults: Fault[] = [];
  if (!existsSync(path)) return { ok: true, found: null };
  const found = readFile(path, { schema: countedPriorSchema, faults });
  return found ? { ok: true, found } : { ok: false, faults };
}

/** The same as rules read it, and only where it fits the questions. */
export function readClassPrior(root: string, catalogue: Catalogue): Parsed<ClassPrior | null> {
  const counted = readCountedPrior(root);
  if (!counted.ok || counted.found === null) return counted;
  const { answers, neutral, classes } = counted.found;
  const faults = checkClassPrior(counted.found, catalogue).map((path): Fault => {
    return { file: displayName(join(root, COUNTED)), path, message: 'does not fit the questions: npm run prior counts anew' };
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, found: { answers, neutral, classes } };
}

/** The places that name what no question has, or as many shares as there are no answers. */
function checkClassPrior({ answers, neutral, classes }: ClassPrior, { questions }: Catalogue): string[] {
  const choicesOf = new Map(questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
  const isSound = (question: string, row: readonly number[]): boolean => answers[question]?.length === row.length;
  return [
    ...questions.filter(({ id, choices }) => !choices.every((choice) => answers[id]?.includes(choice.id))).map(({ id }) => `answers.${id}`),
    ...Object.entries(answers)
      .filter(([id, own]) => !own.every((answer) => splitAnswer(answer).every((choice) => choicesOf.get(id)?.includes(choice))))
      .map(([id]) => `answers.${id}`),
    ...classes.flatMap(({ shares }, index) =>
      Object.keys(answers)
        .filter((id) => !isSound(id, shares[id] ?? []))
        .map((id) => `classes[${index}].shares.${id}`),
    ),
    ...Object.keys(neutral)
      .filter((id) => !choicesOf.has(id))
      .map((id) => `neutral.${id}`),
  ];
}
