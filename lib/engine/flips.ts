import { UNKNOWN, type Answers } from '../model/answers';
import type { Assessment } from './assessment';
import { compile, type Model } from './compile';
import { costOf, FlipSearch, type Found } from './flip-search';
import type { Choice } from './flip-likely';
import { listStarts, MOST_CHANGES, type Start } from './flip-starts';
import type { Rules } from './rules';

/** One answer given, or given differently. `from` is null where the question was open. */
export interface AnswerChange {
  readonly question: string;
  readonly from: string | null;
  readonly to: string;
}

/** The fewest answer changes after which another alternative is recommended. */
export interface Flip {
  readonly to: string;
  readonly changes: readonly AnswerChange[];
  /** Whether the team itself can decide all these answers; otherwise the business gives at least one. */
  readonly changeable: boolean;
  /** By how many points it then leads; null where nothing else is left. */
  readonly lead: number | null;
  /** How likely these answers are beside the others given, 0..1; null where the rules have no prior of classes. */
  readonly likely: number | null;
}

/**
 * For each rival the fewest answer changes, up to three, that make it the recommendation (4.8). Rivals that would need
 * more are left out. Among equally few, the changes with the fewest answers that the business gives come first; then the
 * declared order decides. No change brings about a contradiction. Exact, exclusions and the purpose's weights included: only
 * what cannot succeed is not tried.
 *
 * Rules with a prior of classes ask more: changes that are together at least `LEAST_LIKELY`, a lead of at least `LEAST_LEAD`
 * points, and what the team decides before what it does not: an answer that the business gives counts as two changes, and
 * rivals that need none come first.
 */
export function findFlips(rules: Rules, assessment: Assessment): Flip[] {
  const { recommendation } = assessment;
  if (!recommendation) return [];
  const model = compile(rules);
  const starts = listStarts(model, assessment);
  const rivals = rules.alternatives.flatMap(({ id }, rival) =>
    id === recommendation.alternative ? [] : [{ to: id, found: findFewest(model, starts, rival) }],
  );
  return rivals
    .flatMap(({ to, found }) => (found ? [{ to, found }] : []))
    .sort((a, b) => comparePlaces(model, a.found, b.found))
    .map(({ to, found: { choices, given, lead, likely } }) => ({
      to,
      changes: choices.map((choice) => describeChange(model, assessment.answers, choice)),
      changeable: given === 0,
      lead: Number.isFinite(lead) ? lead / model.weightTotal : null,
      likely,
    }));
}

/** With a prior of classes: first what the team decides alone. Then the fewest changes. */
function comparePlaces({ classPrior }: Model, a: Found, b: Found): number {
  const byTeam = classPrior ? Number(a.given > 0) - Number(b.given > 0) : 0;
  return byTeam === 0 ? a.choices.length - b.choices.length : byTeam;
}

function findFewest(model: Model, starts: readonly Start[], rival: number): Found | null {
  const searches = starts.map((start) => ({ cost: start.first.length, search: new FlipSearch(model, start, rival) }));
  let found: Found | null = null;
  for (let count = 1; count <= MOST_CHANGES; count++) {
    for (const { cost, search } of searches) if (cost <= count) found = search.run(count - cost, found);
    // One change more costs at least `count + 1`.
    if (found && costOf(model, found) <= count) return found;
  }
  return found;
}

function describeChange(model: Model, answers: Answers, { question, choice }: Choice): AnswerChange {
  const asked = model.rules.questions[question];
  const before = answers[asked?.id ?? ''];
  return {
    question: asked?.id ?? '',
    from: before === undefined || before === UNKNOWN ? null : before,
    to: model.options[question]?.[choice]?.id ?? '',
  };
}
