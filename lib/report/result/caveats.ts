import { holds } from '../../engine';

/** What is read of a caveat: whom it concerns and when. A `Caveat` of the catalogue is one. */
export interface CaveatRule {
  readonly alternatives: readonly string[];
  /** Question -> the choices it asks for, all of them; absent where it always holds. */
  readonly when?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The soft warnings that hold for one alternative, in their declared order. A question that is open warns of nothing: only
 * what is answered counts, so that a short questionnaire is not buried in warnings.
 */
export function findCaveats<T extends CaveatRule>(
  caveats: readonly T[],
  answers: Readonly<Record<string, string>>,
  alternative: string,
): readonly T[] {
  return caveats.filter(({ alternatives, when = {} }) => alternatives.includes(alternative) && holds(when, answers));
}
