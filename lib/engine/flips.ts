import { UNKNOWN, type Answers } from '../model/answers';
import type { Assessment } from './assessment';
import { compile, type Model } from './compile';
import { FlipSearch, type Found } from './flip-search';
import { listStarts, MOST_CHANGES, type Choice, type Start } from './flip-starts';
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
}

/**
 * For each rival the fewest answer changes, up to three, that make it the recommendation (4.8). Rivals that would need
 * more are left out. Among equally few, the changes with the fewest answers that the business gives come first; then the
 * declared order decides. No change brings about a contradiction. Exact, exclusions and the purpose's weights included: only
 * what cannot succeed is not tried.
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
    .sort((a, b) => a.found.choices.length - b.found.choices.length)
    .map(({ to, found: { choices, given } }) => ({
      to,
      changes: choices.map((choice) => describeChange(model, assessment.answers, choice)),
      changeable: given === 0,
    }));
}

function findFewest(model: Model, starts: readonly Start[], rival: number): Found | null {
  const searches = starts.map((start) => ({ cost: start.purpose.length, search: new FlipSearch(model, start, rival) }));
  for (let count = 1; count <= MOST_CHANGES; count++) {
    let found: Found | null = null;
    for (const { cost, search } of searches) if (cost <= count) found = search.run(count - cost, found);
    if (found) return found;
  }
  return null;
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
