import { splitAnswer } from '../../model/answers';
import { fill } from '../../locale';
import { type Claim, lowerFirst } from '../reader';
import type { Planned, PlannedEffort } from './plan';

/** Whether a workload's answers say one of these choices. */
export function saysOf({ reader }: Planned, workload: number): (question: string, choices: readonly string[]) => boolean {
  const { answers = {} } = reader.assessments[workload] ?? {};
  return (question, choices) => splitAnswer(answers[question] ?? '').some((choice) => choices.includes(choice));
}

/** What makes moving a workload risky. */
export interface MoveRisk {
  /** Nothing exists yet, so nothing is moved. */
  readonly begins: boolean;
  readonly risks: PlannedEffort['content']['risks'];
  /** Of all of them. */
  readonly weight: number;
}

export function weighMove(planned: Planned, { content: { settings, risks: all } }: PlannedEffort, workload: number): MoveRisk {
  const has = saysOf(planned, workload);
  const begins = has(settings.begins.question, settings.begins.choices);
  const risks = begins ? [] : all.filter(({ when }) => has(when.question, when.choices));
  return { begins, risks, weight: risks.reduce((sum, { weight }) => sum + weight, 0) };
}

/** `It is legacy: what it expects …`, or that nothing makes the move risky. */
export function wordRisks({ words, cites }: PlannedEffort, { risks, begins }: MoveRisk): Claim[] {
  if (risks.length === 0) return begins ? [] : [{ text: words.moves.safe, sources: [] }];
  return risks.map(({ title, reason, evidence }) => {
    const head = fill(words.moves.risk, { risk: cites.text(title) });
    const { text, sources } = cites.claim(reason, evidence);
    return { text: cites.locale === 'ja' ? head + text : `${head} ${lowerFirst(text)}`, sources };
  });
}
