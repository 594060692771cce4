import type { Assessment } from './assessment';
import type { Model } from './compile';
import { Drawing } from './drawing';
import { drawBranches, findRoots } from './draws';
import type { LatticeSize } from './lattice';
import { canExclude, canMoveLead, findContest, measureSwing, type Contest, type Standing } from './matters';
import type { Reading } from './reading';
import type { State } from './conditions';
import { drawSilentWinners } from './silent-winners';
import { findWinners } from './winners';

/** An open question and what its answer would tell. */
export interface OpenQuestion {
  readonly question: string;
  /** Bits that its answer tells about which alternative will be recommended, 0 or more. */
  readonly information: number;
  /** Whether an answer could take part in excluding an alternative that could still be recommended. */
  readonly excludes: boolean;
  /** False where no answer can change which alternative is recommended, whatever the other open answers are. */
  readonly matters: boolean;
  /** Whether its answer tells enough to be worth the question. */
  readonly worth: boolean;
}

/** What is still open and can be asked, the most informative question first. */
export interface Outlook {
  readonly questions: readonly OpenQuestion[];
  /** How many of them are worth asking. 0 where the outcome is settled. */
  readonly worthAsking: number;
  /** Proof: with these priorities no open answer can change what is recommended, or that nothing is. */
  readonly settled: boolean;
  /** The share (0..1) of the ways to answer these questions in which the recommendation stays as it is. */
  readonly stays: number;
}

/**
 * At this share the questionnaire offers to stop (same-decision probability; engine method, 4.9). Of complete sheets 96 of 100 then
 * keep their first place; docs/stopping.md compares the shares.
 */
export const STOP_SHARE = 0.97;

/** Bits below which an answer is not worth its question: the noise of the sample is of this size. */
const WORTH_BITS = 0.01;

/** An exclusion is final, a lead is not: a question that may exclude goes first if it has at least this share of the best question’s information. */
const EXCLUSION_TOLERANCE = 0.9;

const SIZE: LatticeSize = 1024;

const NONE: ReadonlySet<number> = new Set();

/**
 * Orders the open questions by what they tell: mutual information between an answer and the final recommendation, from one
 * sample of complete answers, as likely as the rules say (4.9). Some milliseconds; the same input gives the same order.
 * `silent`: the open questions (by index) that nobody will answer. They are not listed, and the final recommendation is then
 * the one with all answers but theirs.
 */
export function orderOpenQuestions(reading: Reading, silent = NONE): Outlook {
  const { model, situation, views, assessment } = reading;
  const { state } = situation;
  // There is one way to answer nothing.
  if (assessment.openQuestions.length === 0) return { questions: [], worthAsking: 0, settled: isSettled(assessment), stays: 1 };
  const drawing = new Drawing(model, state, SIZE);
  const winners = silent.size === 0 ? findWinners(drawBranches(drawing, views), SIZE) : drawSilentWinners(drawing, reading, silent);
  const standing = findStanding(model, assessment);
  const roots = findRoots(views.flatMap(({ factors }) => factors));
  const contests = views.map((view) => findContest(model, view, standing));
  const contenders = contests.reduce((bits, contest) => bits | contest.contenders, 0);
  const open = listOpen(model, state, { contests, current: standing.current }).filter((question) => !silent.has(question));
  const measured = open.map((question): Measured => {
    const excludes = canExclude(model, { question, state, contenders });
    const choosesWeights = question === model.purposeQuestion && views.length > 1 && (contenders & (contenders - 1)) !== 0;
    return {
      question: model.rules.questions[question]?.id ?? '',
      information: measureInformation(drawing, { question, root: roots.get(question) ?? question }, winners),
      excludes,
      matters: excludes || choosesWeights || contests.some((contest) => canMoveLead(model, contest, question)),
    };
  });
  const stays = winners.filter((winner) => winner === standing.current).length / SIZE;
  const questions = markWorth(orderByInformation(measured), stays);
  return { questions, worthAsking: questions.filter(({ worth }) => worth).length, settled: isSettled(assessment), stays };
}

interface Lead {
  readonly contests: readonly Contest[];
  readonly current: number;
}

/** The open questions; first those with an answer that can shrink the lead most, the order among questions that tell the same. */
function listOpen(model: Model, state: State, { contests, current }: Lead): number[] {
  return model.rules.questions
    .map((_, question) => question)
    .filter((question) => (state[question] ?? -1) < 0)
    .map((question) => ({ question, swing: Math.max(...contests.map((contest) => measureSwing(model, contest, { question, current }))) }))
    .sort((a, b) => b.swing - a.swing)
    .map(({ question }) => question);
}

type Measured = Omit<OpenQuestion, 'worth'>;

function findStanding(model: Model, { ranking, recommendation }: Assessment): Standing {
  const indexOf = (alternative: string): number => model.alternativeIndex.get(alternative) ?? -1;
  return {
    safe: ranking.filter(({ status }) => status === 'in').map(({ alternative }) => indexOf(alternative)),
    current: recommendation ? indexOf(recommendation.alternative) : -1,
  };
}

/** What is excluded stays excluded; what is in and stays ahead of every rival stays recommended. */
function isSettled({ ranking, recommendation }: Assessment): boolean {
  const first = ranking[0];
  return !recommendation || (first?.status === 'in' && first.regret < 0);
}

function markWorth(questions: readonly Measured[], stays: number): OpenQuestion[] {
  const marked = questions.map((question) => ({ ...question, worth: question.matters && question.information >= WORTH_BITS }));
  const [first, ...rest] = marked;
  // Answers may tell only together what none tells alone.
  const isHidden = first?.matters === true && stays < 1 && !marked.some(({ worth }) => worth);
  return isHidden ? [{ ...first, worth: true }, ...rest] : marked;
}

/** An open question, and the one whose neutral points it shares. */
interface Placed {
  readonly question: number;
  readonly root: number;
}

/** Bits, less what an answer that tells nothing would show by chance in a sample of this size (Miller & Madow 1955). */
function measureInformation(drawing: Drawing, { question, root }: Placed, winners: Int8Array): number {
  const { model } = drawing;
  // Nothing out of the ordinary is an answer too, after the choices.
  const neutral = question === model.purposeQuestion ? null : drawing.findNeutral(root);
  const choices = (model.choiceCount[question] ?? 1) + (neutral ? 1 : 0);
  // Of several answers together many are never drawn, and make no noise.
  const drawn = model.classPrior?.drawn[question]?.length ?? (model.choiceWeights[question] ?? []).filter((weight) => weight > 0).length;
  const drawable = drawn + (neutral ? 1 : 0);
  const answers = drawing.draw(question);
  const columns = model.alternatives + 1;
  const joint = new Float64Array(choices * columns);
  for (let sample = 0; sample < SIZE; sample++) {
    const answer = neutral?.[sample] ? choices - 1 : (answers[sample] ?? 0);
    const cell = answer * columns + (winners[sample] ?? 0) + 1;
    joint[cell] = (joint[cell] ?? 0) + 1;
  }
  const byWinner = new Float64Array(columns);
  const byAnswer = new Float64Array(choices);
  joint.forEach((count, cell) => {
    byWinner[cell % columns] = (byWinner[cell % columns] ?? 0) + count;
    byAnswer[Math.floor(cell / columns)] = (byAnswer[Math.floor(cell / columns)] ?? 0) + count;
  });
  let bits = 0;
  joint.forEach((count, cell) => {
    const expected = (byWinner[cell % columns] ?? 0) * (byAnswer[Math.floor(cell / columns)] ?? 0);
    if (count > 0) bits += (count / SIZE) * Math.log2((count * SIZE) / expected);
  });
  const seen = byWinner.filter((count) => count > 0).length;
  // Single precision hides the last digits, in which browsers' logarithms may differ.
  return Math.fround(Math.max(0, bits - ((drawable - 1) * (seen - 1)) / (2 * SIZE * Math.LN2)));
}

/** The most informative first, an exclusion before it within the tolerance; what cannot matter last. */
function orderByInformation(questions: readonly Measured[]): Measured[] {
  const remaining = questions.filter(({ matters }) => matters).sort((a, b) => b.information - a.information);
  const ordered: Measured[] = [];
  while (remaining.length > 0) {
    const enough = EXCLUSION_TOLERANCE * (remaining[0]?.information ?? 0);
    const exclusion = remaining.findIndex(({ excludes, information }) => excludes && information >= enough);
    ordered.push(...remaining.splice(Math.max(0, exclusion), 1));
  }
  return [...ordered, ...questions.filter(({ matters }) => !matters)];
}
