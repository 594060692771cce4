import type { Answers } from '../model/answers';
import type { Case } from '../model/case';
import { agreementOf, answerTo, measureLikeness, tabulateAnswers, type AnswerTable, type Measure } from './likeness';

/** How many of the nearest decisions are counted: what names the family best on decisions left out (docs/decisions.md). */
export const NEAREST = 23;

/** How much two answers have in common at least to be called alike. */
const ALIKE = 0.5;

/** A decision beside a sheet. Questions are in the order of the sheet's weights, the heaviest first. */
export interface NearDecision<Entry extends Case = Case> {
  readonly case: Entry;
  /** 0..1. */
  readonly likeness: number;
  /** Questions that both answer, with at least half in common. */
  readonly alike: readonly string[];
  /** Questions that both answer, with less in common. */
  readonly different: readonly string[];
}

/**
 * The decisions most like a sheet, the most like first; those alike stay in their order. One that has no answer in common with it is
 * none of them. Pure. Answers are those that the rules know (`keepAsked`).
 */
export function nearestDecisions<Entry extends Case>(
  sheet: Answers,
  decisions: readonly Entry[],
  measure: Measure & { readonly most?: number },
): readonly NearDecision<Entry>[] {
  const { most = NEAREST, weights } = measure;
  const heaviest = Object.keys(sheet).sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const nearest: NearDecision<Entry>[] = [];
  const likeness = measureLikeness(sheet, tableOf(decisions), measure);
  const byLikeness = decisions.map((_, row) => row).sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0));
  for (const row of byLikeness) {
    const entry = decisions[row];
    if (!entry || nearest.length === most) break;
    const compared = compareAnswers(heaviest, sheet, entry.answers);
    if (compared.alike.length > 0) nearest.push({ case: entry, likeness: likeness[row] ?? 0, ...compared });
  }
  return nearest;
}

const tables = new WeakMap<readonly Case[], AnswerTable>();

/** Made once for a list of decisions, which nobody changes. */
function tableOf(decisions: readonly Case[]): AnswerTable {
  const table = tables.get(decisions) ?? tabulateAnswers(decisions.map(({ answers }) => answers));
  tables.set(decisions, table);
  return table;
}

function compareAnswers(questions: readonly string[], sheet: Answers, decision: Answers): Pick<NearDecision, 'alike' | 'different'> {
  const alike: string[] = [];
  const different: string[] = [];
  for (const question of questions) {
    const [own, other] = [answerTo(sheet, question), answerTo(decision, question)];
    if (own !== undefined && other !== undefined) (agreementOf(own, other) >= ALIKE ? alike : different).push(question);
  }
  return { alike, different };
}

/** How many decisions chose a family. */
export interface FamilyCount {
  readonly family: string;
  readonly n: number;
}

/** How many of the nearest chose each family, the most frequent first; of those alike the one that is nearer. */
export function countFamilies(nearest: readonly NearDecision[]): readonly FamilyCount[] {
  const counts = new Map<string, number>();
  for (const { case: entry } of nearest) counts.set(entry.chose, (counts.get(entry.chose) ?? 0) + 1);
  return [...counts].map(([family, n]) => ({ family, n })).sort((a, b) => b.n - a.n);
}
