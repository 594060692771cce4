import type { CompiledExclusion, Model } from './compile';
import { admits, evaluateCondition, type State } from './conditions';
import { findExcludedBits } from './exclusions';

/** What an open question draws, by place. */
export interface DrawnAnswers {
  readonly choices: Uint8Array;
  /** 1 where it is nothing out of the ordinary and excludes nothing; null where it never is. */
  readonly neutral: Uint8Array | null;
}

export interface DrawnPlaces {
  readonly count: number;
  readonly drawn: (question: number) => DrawnAnswers;
}

/** By place: the alternatives that the answers given and drawn exclude, as bits. Only what could still exclude something is looked at. */
export function drawExclusions(model: Model, state: State, { count, drawn }: DrawnPlaces): Int32Array {
  const out = new Int32Array(count).fill(findExcludedBits(model, state));
  /** By question, by choice: what it excludes with the answers given alone. */
  const alone = new Map<number, Int32Array>();
  for (const exclusion of model.exclusions) {
    if (evaluateCondition(exclusion, state) !== 'unknown') continue;
    const [first, ...rest] = listOpen(exclusion, state);
    if (!first) continue;
    if (rest.length > 0) {
      excludeTogether(out, exclusion.bits, findMet(model, [first, ...rest], { count, drawn }));
      continue;
    }
    const bits = alone.get(first.question) ?? new Int32Array(model.choiceCount[first.question] ?? 0);
    alone.set(first.question, bits);
    addAdmitted(bits, first.mask, exclusion.bits);
  }
  alone.forEach((bits, question) => {
    excludeAlone(out, bits, drawn(question));
  });
  return out;
}

interface OpenLiteral {
  readonly question: number;
  readonly mask: number;
}

function listOpen({ questions, masks }: CompiledExclusion, state: State): OpenLiteral[] {
  return questions.flatMap((question, literal) => ((state[question] ?? -1) < 0 ? [{ question, mask: masks[literal] ?? 0 }] : []));
}

/** Adds what an exclusion excludes to each choice that it names. */
function addAdmitted(byChoice: Int32Array, mask: number, bits: number): void {
  for (let choice = 0; choice < byChoice.length; choice++) {
    if (admits(mask, choice)) byChoice[choice] = (byChoice[choice] ?? 0) | bits;
  }
}

function excludeTogether(out: Int32Array, bits: number, met: Uint8Array): void {
  for (let place = 0; place < out.length; place++) if (met[place]) out[place] = (out[place] ?? 0) | bits;
}

function excludeAlone(out: Int32Array, bits: Int32Array, { choices, neutral }: DrawnAnswers): void {
  for (let place = 0; place < out.length; place++) {
    if (!neutral?.[place]) out[place] = (out[place] ?? 0) | (bits[choices[place] ?? 0] ?? 0);
  }
}

/** By place: 1 where what is drawn meets all of some literals. */
export function findMet({ choiceCount }: Model, literals: readonly OpenLiteral[], { count, drawn }: DrawnPlaces): Uint8Array {
  const met = new Uint8Array(count).fill(1);
  for (const { question, mask } of literals) {
    const { choices, neutral } = drawn(question);
    const admitted = Uint8Array.from({ length: choiceCount[question] ?? 0 }, (_, choice) => Number(admits(mask, choice)));
    for (let place = 0; place < count; place++) {
      if (neutral?.[place] || !admitted[choices[place] ?? 0]) met[place] = 0;
    }
  }
  return met;
}
