import type { Answers } from '../model/answers';
import { keepAnswer, type Answerable } from '../model/several';
import { joinAnswer, splitAnswer } from '../model/answers';
import type { ImportedWorkload, Proposal, Sureness } from './shared/result';

/** What "the sure ones" are: what lines state, and what they imply. */
export const SURE: readonly Sureness[] = ['states', 'implies'];

export interface Accepted {
  readonly answers: Answers;
  /** By question: the lines that the answer rests on. */
  readonly sources: Readonly<Record<string, readonly Proposal[]>>;
  /** Questions whose lines contradict each other: they stay open. */
  readonly disputed: readonly string[];
}

/**
 * Takes proposals as answers. Where lines contradict each other what one states beats what another implies; two that are as sure as
 * each other settle nothing. A question that takes several answers takes all, but for those that go with no other.
 */
export function acceptProposals(
  { proposals }: Pick<ImportedWorkload, 'proposals'>,
  questions: readonly (Answerable & { readonly id: string })[],
  sure: readonly Sureness[] = SURE,
): Accepted {
  const answers: Record<string, string> = {};
  const sources: Record<string, readonly Proposal[]> = {};
  const disputed: string[] = [];
  for (const question of questions) {
    const found = proposals.filter((one) => one.question === question.id && sure.includes(one.sure));
    const used = question.several ? found : surest(found);
    const choices = [...new Set(used.flatMap(({ choice }) => splitAnswer(choice)))];
    if (choices.length === 0) continue;
    if (!question.several && choices.length > 1) {
      disputed.push(question.id);
      continue;
    }
    const { answer } = keepAnswer(question, joinAnswer(choices));
    if (answer === null) continue;
    answers[question.id] = answer;
    sources[question.id] = used.filter(({ choice }) => splitAnswer(choice).some((one) => splitAnswer(answer).includes(one)));
  }
  return { answers, sources, disputed };
}

function surest(found: readonly Proposal[]): readonly Proposal[] {
  const stated = found.filter(({ sure }) => sure === 'states');
  if (stated.length > 0) return stated;
  const implied = found.filter(({ sure }) => sure === 'implies');
  return implied.length > 0 ? implied : found;
}
