import type { ReactNode } from 'react';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Locale } from '@/lib/model/locale';
import type { Several } from '@/lib/model/question';

export interface ChoiceText {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
}

/** `Why` is how the reason for asking is given: a text, or what a page has made of it. */
export interface QuestionText<Why extends ReactNode = ReactNode> {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly why: Why;
  readonly choices: readonly ChoiceText[];
  readonly several?: Several | undefined;
  /** Why it is not asked, by the place of the reason. */
  readonly moot?: readonly string[] | undefined;
}

export interface CriterionText {
  readonly id: string;
  readonly title: string;
  readonly worst: string;
  readonly best: string;
}

/** What the questionnaire says, in one language: all of the catalogue's texts that the browser needs, and no more. */
export interface AssessTexts<Why extends ReactNode = ReactNode> {
  readonly questions: readonly QuestionText<Why>[];
  readonly criteria: readonly CriterionText[];
  /** Alternative id -> name. */
  readonly alternatives: Readonly<Record<string, string>>;
  /** Family id -> short label. */
  readonly families: Readonly<Record<string, string>>;
  /** By contradiction id; without them, only the two answers are named. */
  readonly contradictions: Readonly<Record<string, { readonly reason: string; readonly ask: string }>>;
  /** Exclusion id -> title. */
  readonly exclusions: Readonly<Record<string, string>>;
}

/** Cuts the catalogue down to one language and what the questionnaire shows. */
export function toAssessTexts(catalogue: Catalogue, locale: Locale): AssessTexts<string> {
  return {
    questions: catalogue.questions.map(({ id, title, short, why, choices, several, moot }) => ({
      id,
      title: title[locale],
      short: short[locale],
      why: why[locale],
      choices: choices.map((choice) => ({ id: choice.id, title: choice.title[locale], meaning: choice.meaning[locale] })),
      ...(several && { several }),
      ...(moot && { moot: moot.map((reason) => reason.why[locale]) }),
    })),
    criteria: catalogue.criteria.map(({ id, title, swing }) => ({
      id,
      title: title[locale],
      worst: swing.worst[locale],
      best: swing.best[locale],
    })),
    alternatives: Object.fromEntries(catalogue.alternatives.map(({ id, short }) => [id, short[locale]])),
    families: Object.fromEntries(catalogue.families.map(({ id, short }) => [id, short[locale]])),
    contradictions: Object.fromEntries(
      (catalogue.contradictions ?? []).map(({ id, reason, ask }) => [id, { reason: reason[locale], ask: ask[locale] }]),
    ),
    exclusions: Object.fromEntries(catalogue.exclusions.map(({ id, title }) => [id, title[locale]])),
  };
}
