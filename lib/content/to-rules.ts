import type { Rules } from '../engine';
import type { Catalogue } from '../model/catalogue';

/** The catalogue without its words: what the engine needs in a browser, a few kilobytes compressed. */
export function toRules(catalogue: Catalogue): Rules {
  return {
    version: catalogue.version,
    alternatives: catalogue.alternatives.map(({ id, family }) => ({ id, family })),
    criteria: catalogue.criteria.map(({ id, base, effects }) => ({
      id,
      base: Object.fromEntries(Object.entries(base).map(([alternative, { performance }]) => [alternative, { performance }])),
      effects: effects.map(({ when, change }) => ({ when, change })),
    })),
    questions: catalogue.questions.map(({ id, core, changeable, choices, several, moot, presumed }) => ({
      id,
      core,
      changeable,
      choices: choices.map((choice) => ({ id: choice.id, ...(choice.demands !== undefined && { demands: choice.demands }) })),
      ...(several && { several }),
      ...(moot && { moot: moot.map(({ when }) => ({ when })) }),
      ...(presumed && { presumed: presumed.map(({ when, choice }) => ({ when, choice })) }),
    })),
    exclusions: catalogue.exclusions.map(({ id, alternatives, when }) => ({ id, alternatives, when })),
    purposes: catalogue.purposes.map(({ id, most, least }) => ({ id, most, least })),
    ...(catalogue.contradictions && { contradictions: catalogue.contradictions.map(({ id, when }) => ({ id, when })) }),
    ...(catalogue.prior && { prior: catalogue.prior }),
    ...(catalogue.classPrior && { classPrior: catalogue.classPrior }),
    reasons: catalogue.reasons,
  };
}
