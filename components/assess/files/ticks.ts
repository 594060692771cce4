import { acceptProposals, noteSources, type ImportedWorkload, type ImportResult, type Proposal } from '@/lib/import';
import type { Answers } from '@/lib/model/answers';
import type { Notes } from '@/lib/model/note';
import { canonicalAnswer, splitAnswer } from '@/lib/model/answers';
import type { Answerable } from '@/lib/model/several';
import { listChosen, pressChoice } from '../../parts/several';

/** As much of a question as its proposals need. */
export interface Proposed extends Answerable {
  readonly id: string;
}

export interface Group<Q extends Proposed> {
  readonly question: Q;
  readonly proposals: readonly Proposal[];
  /** Lines that are for different answers, of which the question takes one. */
  readonly isDisputed: boolean;
}

/** What a reader can take over as one workload: all as one, and each by itself where there are several. */
export function listOffers({ whole, workloads }: ImportResult): readonly ImportedWorkload[] {
  if (!whole) return workloads;
  return workloads.length > 1 ? [whole, ...workloads] : [whole];
}

/** The proposals of a workload in the order of the questions. */
export function groupProposals<Q extends Proposed>(proposals: readonly Proposal[], questions: readonly Q[]): readonly Group<Q>[] {
  return questions.flatMap((question) => {
    const own = proposals.filter((one) => one.question === question.id);
    const choices = new Set(own.map(({ choice }) => choice));
    return own.length === 0 ? [] : [{ question, proposals: own, isDisputed: !question.several && choices.size > 1 }];
  });
}

/** The answers that are ticked before anybody touched one: the sure ones. */
export function sureAnswers(workload: ImportedWorkload, questions: readonly Proposed[]): Answers {
  return acceptProposals(workload, questions).answers;
}

export function isTicked({ question, choice }: Proposal, answers: Answers): boolean {
  const chosen = listChosen(answers[question]);
  return splitAnswer(choice).every((one) => chosen.includes(one));
}

/** The lines that the ticked answers were read from. */
export function noteTicked(proposals: readonly Proposal[], answers: Answers): Notes {
  const ticked = proposals.filter((one) => isTicked(one, answers));
  const linesOf = (asked: string): readonly Proposal[] => ticked.filter(({ question }) => question === asked);
  return noteSources(Object.fromEntries(ticked.map(({ question }) => [question, linesOf(question)])));
}

/** The answers after a proposal was ticked or its tick taken away. One answer too many changes nothing. */
export function withTick(answers: Answers, question: Proposed, proposal: Proposal): Answers {
  const { [question.id]: reply, ...others } = answers;
  const choices = splitAnswer(proposal.choice);
  const next = isTicked(proposal, answers)
    ? without(question, listChosen(reply), choices)
    : choices.reduce<string | null>(
        (so, choice) => (listChosen(so).includes(choice) ? so : pressChoice(question, so, choice)),
        reply ?? null,
      );
  return next === null ? others : { ...others, [question.id]: next };
}

function without(question: Proposed, chosen: readonly string[], choices: readonly string[]): string | null {
  const left = chosen.filter((one) => !choices.includes(one));
  return left.length === 0 ? null : canonicalAnswer(question, left);
}

/** The answers without the one to a question: it will be asked. */
export function leftOpen(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}
