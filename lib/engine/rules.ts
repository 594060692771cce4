import type { ClassPrior } from '../model/class-prior';
import type { Condition } from '../model/condition';
import type { Prior } from '../model/prior';
import type { Several } from '../model/question';

/**
 * What the engine reads of a catalogue: ids and integers, no words. A full `Catalogue` is a `Rules`; `toRules` of
 * `lib/content` cuts one down for the browser. Every order here is the declared order, and ties fall back to it.
 */
export interface Rules {
  readonly version: number;
  readonly alternatives: readonly { readonly id: string; readonly family: string }[];
  readonly criteria: readonly CriterionRules[];
  readonly questions: readonly QuestionRules[];
  readonly exclusions: readonly ExclusionRules[];
  readonly purposes: readonly PurposeRules[];
  /** Answers that cannot both be true; absent in the first versions. Only assessments name them, and only searches and samples avoid them. */
  readonly contradictions?: readonly ContradictionRules[];
  /** Only samples of open answers use it; without it every choice of a question is as likely as the others. */
  readonly prior?: Prior;
  /** The same beside the answers given, and instead of it. */
  readonly classPrior?: ClassPrior;
  /** Kinds of stores that can be bought: named, never weighed. */
  readonly managedStores?: readonly { readonly id: string }[];
  /** What reasons compare the recommended alternative with: one rival; absent, the average of the others. */
  readonly reasons?: 'rival';
}

export interface CriterionRules {
  readonly id: string;
  /** Alternative id -> rating before answers, 0..100. Every alternative has one. */
  readonly base: Readonly<Record<string, { readonly performance: number }>>;
  readonly effects: readonly EffectRules[];
}

/** `change`: alternative id -> points added to the value while `when` holds. Absent means 0. */
export interface EffectRules {
  readonly when: Readonly<Condition>;
  readonly change: Readonly<Record<string, number>>;
}

export interface QuestionRules {
  readonly id: string;
  readonly core: boolean;
  readonly changeable: boolean;
  readonly choices: readonly ChoiceRules[];
  /** Absent: one answer. */
  readonly several?: Several | undefined;
  /** Where one of these holds, a questionnaire does not ask it, and nothing is presumed of it: the question stays open. */
  readonly moot?: readonly { readonly when: Readonly<Condition> }[] | undefined;
  /** What it is taken for while it is open (`presumed.ts`): by the first of these that holds, unless the question is moot. */
  readonly presumed?: readonly PresumptionRules[] | undefined;
}

/** `when` reads the purpose, of two the first, and questions that an effect reads together with this one. */
export interface PresumptionRules {
  readonly when: Readonly<Condition>;
  readonly choice: string;
}

export interface ChoiceRules {
  readonly id: string;
  /** The criterion that this answer is a demand on (see `demands.ts`). */
  readonly demands?: string | undefined;
  /** The alternatives that the choice says are in place. */
  readonly inPlace?: readonly string[] | undefined;
}

export interface ExclusionRules {
  readonly id: string;
  readonly alternatives: readonly string[];
  readonly when: Readonly<Condition>;
}

/** `when` names two questions. */
export interface ContradictionRules {
  readonly id: string;
  readonly when: Readonly<Condition>;
}

/** `id` is a choice of the question `purpose`. */
export interface PurposeRules {
  readonly id: string;
  readonly most: readonly string[];
  readonly least: readonly string[];
}
