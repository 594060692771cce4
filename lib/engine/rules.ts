import type { Condition } from '../model/condition';

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
  /**
   * How likely each answer is before it is given: question id -> choice id -> a positive integer, read as a share of the
   * question's sum. Only samples of open answers use it; without it every choice of a question is as likely as the others.
   */
  readonly prior?: Prior;
}

export type Prior = Readonly<Record<string, Readonly<Record<string, number>>>>;

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
  readonly choices: readonly { readonly id: string }[];
}

export interface ExclusionRules {
  readonly id: string;
  readonly alternatives: readonly string[];
  readonly when: Readonly<Condition>;
}

/** `id` is a choice of the question `purpose`. */
export interface PurposeRules {
  readonly id: string;
  readonly most: readonly string[];
  readonly least: readonly string[];
}
