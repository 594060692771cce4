import { UNKNOWN, type Answers } from '../model/answers';
import type { Assessment } from './assessment';
import { compile, type Model } from './compile';
import { markExcluded } from './exclusions';
import type { Rules } from './rules';
import { readSituation, readState, type State } from './situation';
import { evaluate, scoreOf } from './values';

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
}

interface Candidate {
  readonly question: number;
  readonly choice: number;
}

/**
 * For each rival the fewest answer changes, one or two, that make it the recommendation (4.8). Among equally few, changes
 * of answers that the team can decide come before those that the business gives; then the declared order decides.
 */
export function findFlips(rules: Rules, assessment: Assessment): Flip[] {
  if (!assessment.recommendation) return [];
  const model = compile(rules);
  const state = readState(model, assessment.answers);
  const search: Search = { model, assessment, state, found: new Map() };
  const singles = listCandidates(model, state);
  for (const candidate of singles) tryChanges(search, [candidate]);
  for (const [position, a] of singles.entries()) {
    if (search.found.size >= model.alternatives - 1) break;
    for (const b of singles.slice(position + 1)) if (a.question !== b.question) tryChanges(search, [a, b]);
  }
  return model.rules.alternatives.flatMap(({ id }) => search.found.get(id) ?? []).sort((a, b) => a.changes.length - b.changes.length);
}

interface Search {
  readonly model: Model;
  readonly assessment: Assessment;
  readonly state: State;
  readonly found: Map<string, Flip>;
}

/** Questions that the team can change first, each in declared order, with every other choice. */
function listCandidates(model: Model, state: State): Candidate[] {
  const order = Array.from({ length: model.questions }, (_, question) => question);
  const isGiven = (question: number): number => (model.rules.questions[question]?.changeable ? 0 : 1);
  order.sort((a, b) => isGiven(a) - isGiven(b) || a - b);
  return order.flatMap((question) =>
    Array.from({ length: model.choiceCount[question] ?? 0 }, (_, choice) => ({ question, choice })).filter(
      ({ choice }) => choice !== state[question],
    ),
  );
}

function tryChanges(search: Search, candidates: readonly Candidate[]): void {
  const { model, assessment } = search;
  const answers = withChanges(model, assessment.answers, candidates);
  const winner = findWinner(model, answers, assessment);
  if (winner === null || winner === assessment.recommendation?.alternative || search.found.has(winner)) return;
  search.found.set(winner, {
    to: winner,
    changes: candidates.map(({ question, choice }) => toAnswerChange(model, assessment.answers, { question, choice })),
  });
}

function toAnswerChange(model: Model, answers: Answers, { question, choice }: Candidate): AnswerChange {
  const id = model.rules.questions[question]?.id ?? '';
  const before = answers[id];
  return { question: id, from: before === undefined || before === UNKNOWN ? null : before, to: choiceId(model, question, choice) };
}

function choiceId(model: Model, question: number, choice: number): string {
  return model.rules.questions[question]?.choices[choice]?.id ?? '';
}

function withChanges(model: Model, answers: Answers, candidates: readonly Candidate[]): Answers {
  const changed: Record<string, string> = { ...answers };
  for (const { question, choice } of candidates) changed[model.rules.questions[question]?.id ?? ''] = choiceId(model, question, choice);
  return changed;
}

/** Who would be recommended; the cheap half of `assess`. Null where everything is excluded. */
export function findWinner(model: Model, answers: Answers, { priorities }: Pick<Assessment, 'priorities'>): string | null {
  const { state, weights } = readSituation(model, answers, priorities);
  const excluded = new Uint8Array(model.alternatives);
  markExcluded(model, state, excluded);
  const scores = scoreOf(model, evaluate(model, state, weights).values, weights);
  let best = -1;
  scores.forEach((score, alternative) => {
    if (!excluded[alternative] && (best < 0 || score > (scores[best] ?? 0))) best = alternative;
  });
  return model.rules.alternatives[best]?.id ?? null;
}
