import type { EffectRules, Rules } from '../engine';
import type { Strength } from './strengths';

/** The values that one alternative can have on one criterion, over all answers: the strengths they are made of. */
export interface Cell {
  /** Index of the strength that is the base. */
  readonly base: number;
  readonly parts: readonly Part[];
}

/**
 * Questions that effects on the cell tie together, with every way to answer some of them: place 0 is nothing answered. Choices
 * that no effect tells apart count once.
 */
interface Part {
  readonly size: number;
  /** By strength index: the places where its effect holds. */
  readonly effects: readonly { readonly strength: number; readonly places: readonly number[] }[];
  /** By place: how far its first open question's answers stand apart, and how many they are (0: nothing is open). */
  readonly stride: Int32Array;
  readonly choices: Int32Array;
}

/** The cell of every criterion and alternative: at `criterion * alternatives + alternative`. */
export function listCells(rules: Rules, strengths: readonly Strength[]): readonly Cell[] {
  const count = rules.alternatives.length;
  const members: number[][] = Array.from({ length: rules.criteria.length * count }, () => []);
  strengths.forEach(({ criterion, alternative }, index) => members[criterion * count + alternative]?.push(index));
  return members.map((own) => {
    const entries = own.flatMap((index): Entry[] => {
      const strength = strengths[index];
      const effect = strength && rules.criteria[strength.criterion]?.effects[strength.effect];
      return effect ? [{ strength: index, effect }] : [];
    });
    const base = own.find((index) => strengths[index]?.effect === -1) ?? -1;
    return { base, parts: tie(entries).map((tied) => createPart(rules, tied)) };
  });
}

interface Entry {
  readonly strength: number;
  readonly effect: EffectRules;
}

/** Entries whose effects read a question in common, directly or by way of others. */
function tie(entries: readonly Entry[]): Entry[][] {
  let groups: Entry[][] = [];
  const questionsOf = (group: readonly Entry[]): string[] => group.flatMap(({ effect }) => Object.keys(effect.when));
  for (const entry of entries) {
    const named = Object.keys(entry.effect.when);
    const touched = groups.filter((group) => questionsOf(group).some((question) => named.includes(question)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), entry]];
  }
  return groups;
}

function createPart(rules: Rules, entries: readonly Entry[]): Part {
  const questions = [...new Set(entries.flatMap(({ effect }) => Object.keys(effect.when)))];
  const classes = questions.map((question) => listClasses(rules, question, entries));
  const strides = questions.map((_, index) => classes.slice(0, index).reduce((product, list) => product * (list.length + 1), 1));
  const size = classes.reduce((product, list) => product * (list.length + 1), 1);
  const digit = (place: number, question: number): number =>
    Math.floor(place / (strides[question] ?? 1)) % ((classes[question]?.length ?? 0) + 1);
  const places = Array.from({ length: size }, (_, place) => place);
  const open = places.map((place) => questions.findIndex((_, question) => digit(place, question) === 0));
  return {
    size,
    effects: entries.map(({ strength, effect }) => {
      const literals = questions.flatMap((id, question) => (effect.when[id] ? [{ question, choices: effect.when[id] }] : []));
      const holds = (place: number): boolean =>
        literals.every(({ question, choices }) => choices.includes(classes[question]?.[digit(place, question) - 1] ?? ''));
      return { strength, places: places.filter(holds) };
    }),
    stride: Int32Array.from(open, (question) => strides[question] ?? 0),
    choices: Int32Array.from(open, (question) => classes[question]?.length ?? 0),
  };
}

/** One choice for each set of choices that the entries treat alike. */
function listClasses(rules: Rules, question: string, entries: readonly Entry[]): string[] {
  const choices = rules.questions.find(({ id }) => id === question)?.choices ?? [];
  const seen = new Map<string, string>();
  for (const { id } of choices) {
    const treatment = entries.map(({ effect }) => (effect.when[question]?.includes(id) ? '1' : '0')).join('');
    if (!seen.has(treatment)) seen.set(treatment, id);
  }
  return [...seen.values()];
}

/**
 * By how many points a cell breaks what the content check asks: values within 0..100 over all answers, and what is left open
 * never outside what answering it could bring. 0 where it is sound.
 */
export function measureFault({ base, parts }: Cell, values: Int32Array): number {
  let low = values[base] ?? 0;
  let high = low;
  let fault = 0;
  for (const part of parts) {
    const range = measurePart(part, values);
    low += range.low;
    high += range.high;
    fault += range.fault;
  }
  return fault + Math.max(0, -low) + Math.max(0, high - 100);
}

function measurePart({ size, effects, stride, choices }: Part, values: Int32Array): { low: number; high: number; fault: number } {
  const totals = new Int32Array(size);
  for (const { strength, places } of effects) {
    const value = values[strength] ?? 0;
    if (value !== 0) for (const place of places) totals[place] = (totals[place] ?? 0) + value;
  }
  const lows = totals.slice();
  const highs = totals.slice();
  let fault = 0;
  for (let place = size - 1; place >= 0; place--) {
    const count = choices[place] ?? 0;
    if (count === 0) continue;
    let low = Infinity;
    let high = -Infinity;
    for (let choice = 1; choice <= count; choice++) {
      const answered = place + choice * (stride[place] ?? 0);
      low = Math.min(low, lows[answered] ?? 0);
      high = Math.max(high, highs[answered] ?? 0);
    }
    lows[place] = low;
    highs[place] = high;
    const total = totals[place] ?? 0;
    fault += Math.max(0, low - total) + Math.max(0, total - high);
  }
  return { low: lows[0] ?? 0, high: highs[0] ?? 0, fault };
}
