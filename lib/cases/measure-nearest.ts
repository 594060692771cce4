import { assess, type Rules } from '../engine';
import type { Case } from '../model/case';
import { keepAsked } from '../model/several';
import { measureInfluence } from './influence';
import { MOVING, SILENT, weighAnswers } from './likeness';
import { countFamilies, NEAREST, nearestDecisions, type NearDecision } from './nearest';

/** One way to measure likeness and to count. */
export interface NearestWay {
  readonly moving: number;
  readonly silent: number;
  readonly most: number;
}

/** How often the family that most of the nearest chose is the one that a decision left out chose. */
export interface NearestAgreement {
  /** Decisions whose source weighs families. */
  readonly cases: number;
  /** Those where the advice names the family that was chosen. */
  readonly advice: number;
  readonly ways: readonly (NearestWay & { readonly agreed: number })[];
  /** With the values in use: both name the family that was chosen, only one does, or none. */
  readonly together: { readonly both: number; readonly advice: number; readonly nearest: number; readonly neither: number };
  /** With the values in use: where advice and nearest name the same family, and how often that was chosen. */
  readonly same: { readonly cases: number; readonly agreed: number };
}

const MOVINGS = [0, MOVING, 0.5, 1];
const SILENTS = [0, SILENT, 0.4];
const MOSTS = [7, 11, 15, 19, NEAREST, 31];

/** A decision that is measured: by what it was advised, and the others in the order of likeness for each way to measure. */
interface Left {
  readonly chose: string;
  readonly advised: string | undefined;
  readonly lists: readonly (readonly NearDecision[])[];
}

/**
 * Leaves every decision out with all of its group, and asks the others. Half a minute for 900 decisions: advice and weights come from
 * its answers alone.
 */
export function measureNearest(rules: Rules, cases: readonly Case[]): NearestAgreement {
  const known = cases.map((entry) => ({ ...entry, answers: keepAsked(rules.questions, entry.answers) }));
  const lists = MOVINGS.flatMap((moving) => SILENTS.map((silent) => ({ moving, silent })));
  const left = known.filter((entry) => entry['family-evidence']).map((entry): Left => leaveOut(rules, known, { entry, lists }));
  const ways = lists.flatMap(({ moving, silent }, list) =>
    MOSTS.map((most) => ({ moving, silent, most, agreed: left.filter((one) => nameFamily(one, list, most) === one.chose).length })),
  );
  const used = lists.findIndex(({ moving, silent }) => moving === MOVING && silent === SILENT);
  const named = left.map((one) => ({ ...one, nearest: nameFamily(one, used, NEAREST) }));
  const count = (advice: boolean, nearest: boolean): number =>
    named.filter((one) => (one.advised === one.chose) === advice && (one.nearest === one.chose) === nearest).length;
  const same = named.filter(({ advised, nearest }) => advised === nearest);
  return {
    cases: left.length,
    advice: left.filter(({ chose, advised }) => chose === advised).length,
    ways,
    together: { both: count(true, true), advice: count(true, false), nearest: count(false, true), neither: count(false, false) },
    same: { cases: same.length, agreed: same.filter(({ chose, advised }) => chose === advised).length },
  };
}

interface Leaving {
  readonly entry: Case;
  readonly lists: readonly Pick<NearestWay, 'moving' | 'silent'>[];
}

function leaveOut(rules: Rules, cases: readonly Case[], { entry, lists }: Leaving): Left {
  const others = cases.filter(({ group }) => group !== entry.group);
  const influence = measureInfluence(rules, entry.answers, entry.priorities);
  return {
    chose: entry.chose,
    advised: assess(rules, entry.answers, entry.priorities).recommendation?.family,
    lists: lists.map(({ moving, silent }) =>
      nearestDecisions(entry.answers, others, { weights: weighAnswers(influence, moving), silent, most: Math.max(...MOSTS) }),
    ),
  };
}

function nameFamily({ lists }: Left, list: number, most: number): string | undefined {
  return countFamilies((lists[list] ?? []).slice(0, most))[0]?.family;
}
