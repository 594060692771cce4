import type { Assessment, Recommendation, Rules } from '../engine';
import type { ListedCase } from '../model/case';
import { keepAsked } from '../model/several';
import { measureInfluence } from './influence';
import { weighAnswers } from './likeness';
import { countFamilies, nearestDecisions, type FamilyCount, type NearDecision } from './nearest';

/** How many are shown of those that decided otherwise, and of those that decided alike. */
const SHOWN = 2;

/** What others decided with answers like those of an assessment. */
export interface FoundDecisions {
  /** How many of the nearest are counted. */
  readonly counted: number;
  /** Of these, the most frequent family first. */
  readonly families: readonly FamilyCount[];
  /** How many of these name the recommended alternative. */
  readonly named: number;
  /** Up to six, no two of one source: those that decided otherwise first, and the nearest first. Nothing is otherwise where nothing is recommended. */
  readonly shown: readonly ShownDecision[];
}

export interface ShownDecision extends NearDecision<ListedCase> {
  /** Whether another family was chosen than is recommended, or another alternative was named. */
  readonly isOtherwise: boolean;
}

/**
 * The decisions nearest to an assessment by its rules; null where it has no answer, or no decision has one in common. Some milliseconds.
 * Throws like `assess`.
 */
export function findDecisions(rules: Rules, assessment: Assessment, decisions: readonly ListedCase[]): FoundDecisions | null {
  const { answers, priorities, recommendation } = assessment;
  const weights = weighAnswers(measureInfluence(rules, answers, priorities));
  const nearest = nearestDecisions(answers, knownTo(rules, decisions), { weights });
  if (nearest.length === 0) return null;
  return {
    counted: nearest.length,
    families: countFamilies(nearest),
    named: nearest.filter(({ case: entry }) => entry['variant-evidence'] && entry.variant === recommendation?.alternative).length,
    shown: pickShown(nearest, recommendation),
  };
}

const known = new WeakMap<Rules, { readonly of: readonly ListedCase[]; readonly decisions: readonly ListedCase[] }>();

/** The decisions with those answers that the rules know; kept for the decisions asked about last. */
function knownTo(rules: Rules, decisions: readonly ListedCase[]): readonly ListedCase[] {
  const kept = known.get(rules);
  if (kept?.of === decisions) return kept.decisions;
  const found = decisions.map((entry) => ({ ...entry, answers: keepAsked(rules.questions, entry.answers) }));
  known.set(rules, { of: decisions, decisions: found });
  return found;
}

function pickShown(nearest: readonly NearDecision<ListedCase>[], recommendation: Recommendation | null): ShownDecision[] {
  const groups = nearest.map(({ case: entry }) => entry.group);
  const single = nearest.filter(({ case: entry }, index) => groups.indexOf(entry.group) === index);
  if (!recommendation) return single.slice(0, 2 * SHOWN).map((near) => ({ ...near, isOtherwise: false }));
  const marked = single.map((near) => ({ ...near, isOtherwise: decidedOtherwise(near.case, recommendation) }));
  const pick = (otherwise: boolean): ShownDecision[] => marked.filter(({ isOtherwise }) => isOtherwise === otherwise).slice(0, SHOWN);
  return [...pick(true), ...pick(false)];
}

/** A source that names no alternative decided for its family alone. */
function decidedOtherwise(entry: ListedCase, recommendation: Recommendation): boolean {
  if (entry.chose !== recommendation.family) return true;
  return entry['variant-evidence'] && entry.variant !== recommendation.alternative;
}
