import type { Answers } from '../model/answers';
import { assess } from './assess';
import type { Assessment } from './assessment';
import { sumReaches, viewBranches } from './bounds';
import { compile, PURPOSE_QUESTION, type Model } from './compile';
import { findExcludedBits } from './exclusions';
import { leaveOutMost, type Leaving, type LeftOut } from './leave-out';
import type { Rules } from './rules';
import type { State } from './conditions';
import { hasPurposes, readSituation, type Branch } from './situation';

/**
 * The fewest answers that already decide: as long as they stand, the recommendation stands, whatever the other answers are,
 * with the weights that the priorities and the purpose give (4.8). Question ids in declared order; null where the answers
 * given do not decide. Some milliseconds.
 */
export function findSufficientAnswers(rules: Rules, assessment: Assessment): string[] | null {
  const given = rules.questions.map(({ id }) => id).filter((id) => !assessment.openQuestions.includes(id));
  const stands = (forgotten: readonly string[]): boolean => findRegret(rules, assessment, forgotten) < 0;
  if (!stands([])) return null;
  let forgotten = forgetGreedily(rules, assessment, given);
  const model = compile(rules);
  // With the purpose forgotten too, the recommendation has to stand by the weights of each.
  for (const always of given.includes(PURPOSE_QUESTION) && rules.purposes.length > 0 ? [[], [PURPOSE_QUESTION]] : [[]]) {
    const costs = measureForgetting(model, assessment, always);
    const accepts = (others: readonly string[]): boolean => stands([...always, ...others]);
    const others = leaveOutMost({ ...costs, accepts }, forgotten.length - always.length);
    if (others) forgotten = [...always, ...others];
  }
  return given.filter((id) => !forgotten.includes(id));
}

/** The regret of the recommendation when some answers are forgotten; Infinity where it could then be excluded. */
function findRegret(rules: Rules, { answers, priorities, recommendation }: Assessment, forgotten: readonly string[]): number {
  const { ranking } = assess(rules, forget(answers, forgotten), priorities);
  const subject = ranking.find(({ alternative }) => alternative === recommendation?.alternative);
  return subject?.status === 'in' ? subject.regret : Infinity;
}

function forget(answers: Answers, forgotten: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !forgotten.includes(question)));
}

/** The answers that the lead misses least are forgotten first, as long as it stands: a good start, not always the most. */
function forgetGreedily(rules: Rules, assessment: Assessment, given: readonly string[]): readonly string[] {
  const byLoss = given.map((question) => ({ question, regret: findRegret(rules, assessment, [question]) }));
  let forgotten: readonly string[] = [];
  for (const { question } of byLoss.sort((a, b) => a.regret - b.regret)) {
    const more = [...forgotten, question];
    if (findRegret(rules, assessment, more) < 0) forgotten = more;
  }
  return forgotten;
}

/**
 * What forgetting answers costs, by branch and rival: how much of the lead over it is lost. Factors do not depend on each
 * other, so costs add up. Where an exclusion reads several factors more may be lost than that, never less.
 */
function measureForgetting(model: Model, { answers, priorities, recommendation }: Assessment, always: readonly string[]): Forgetting {
  const { state, branches } = readSituation(model, forget(answers, always), priorities);
  const winner = model.alternativeIndex.get(recommendation?.alternative ?? '') ?? 0;
  const duels = listDuels(model, branches, winner);
  const limits = measureLeads(model, branches, duels);
  const measure = (questions: readonly number[]): LeftOut<string> => {
    const open = branches.map((branch) => ({ ...branch, state: branch.state.map((choice, q) => (questions.includes(q) ? -1 : choice)) }));
    const costs = measureLeads(model, open, duels).map((lead, k) => (limits[k] ?? 0) - lead);
    return { things: nameQuestions(model, questions), costs };
  };
  const isFree = (question: number): boolean => (state[question] ?? -1) >= 0 && !(hasPurposes(model) && question === model.purposeQuestion);
  const isHopeless = limits.some((lead) => lead <= 0);
  const groups = isHopeless ? [] : model.factors.map(({ questions }) => listSubsets(questions.filter(isFree)).map(measure));
  return { groups, limits, guards: listGuards(model, state, winner) };
}

type Forgetting = Omit<Leaving<string>, 'accepts'>;

/** A rival that is not out, in one of the branches. */
interface Duel {
  readonly branch: number;
  readonly rival: number;
  readonly winner: number;
}

function listDuels(model: Model, branches: readonly Branch[], winner: number): Duel[] {
  return branches.flatMap(({ state }, branch) => {
    const out = findExcludedBits(model, state);
    const rivals = model.rules.alternatives.map((_, rival) => rival).filter((rival) => rival !== winner && !((out >> rival) & 1));
    return rivals.map((rival) => ({ branch, rival, winner }));
  });
}

/** By duel: by how much the winner leads at the very least. */
function measureLeads(model: Model, branches: readonly Branch[], duels: readonly Duel[]): number[] {
  const behind = viewBranches(model, { branches }).map((view) => sumReaches(model, view).leads);
  return duels.map(({ branch, rival, winner }) => -(behind[branch]?.[rival * model.alternatives + winner] ?? 0));
}

/** For each exclusion of the winner: the answers that keep it from holding. */
function listGuards(model: Model, state: State, winner: number): string[][] {
  return model.exclusions
    .filter(({ alternatives }) => alternatives.includes(winner))
    .map(({ questions, masks }) => {
      const against = questions.filter((question, literal) => {
        const choice = state[question] ?? -1;
        return choice >= 0 && !(((masks[literal] ?? 0) >> choice) & 1);
      });
      return nameQuestions(model, against);
    });
}

function nameQuestions(model: Model, questions: readonly number[]): string[] {
  return questions.map((question) => model.rules.questions[question]?.id ?? '');
}

/** Every choice of at least one. */
function listSubsets(items: readonly number[]): number[][] {
  return items.reduce<number[][]>((found, item) => [...found, [item], ...found.map((subset) => [...subset, item])], []);
}
