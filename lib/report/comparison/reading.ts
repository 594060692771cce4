import type { Catalogue } from '../../model/catalogue';
import type { Stance } from '../../engine';
import type { PlatformName } from '../reader';
import type { BriefReport, Findings, RankedPlatform } from '../result';

/** As much of a result as a comparison reads. */
export interface ComparedBrief {
  readonly catalogue: Catalogue;
  readonly findings: Findings;
  readonly report: BriefReport;
}

export function stanceOf({ catalogue, findings }: ComparedBrief): Stance {
  return { rules: catalogue, answers: findings.assessment.answers, priorities: findings.assessment.priorities };
}

export function nameOf(platform: RankedPlatform | undefined): PlatformName {
  if (!platform) throw new Error('A ranking holds every platform');
  const { alternative, family, name, short, familyName } = platform;
  return { alternative, family, name, short, familyName };
}

/** The answer to a question; null where it is open, asked or not. */
export function givenOf({ report, findings }: ComparedBrief, question: string): string | null {
  const isAnswered = report.answers.find((answer) => answer.question === question)?.state === 'answered';
  return isAnswered ? (findings.assessment.answers[question] ?? null) : null;
}

export type PointsOf = (side: ComparedBrief, platform: string) => number;

/** What the answer to a question adds to the score of a platform. */
export const questionPoints = ({ catalogue, findings }: ComparedBrief, question: string, platform: string): number => {
  const { ranking, weightTotal } = findings.assessment;
  const index = catalogue.questions.findIndex(({ id }) => id === question);
  return (ranking.find(({ alternative }) => alternative === platform)?.questionContributions[index] ?? 0) / weightTotal;
};

export const scorePoints: PointsOf = ({ findings: { assessment } }, platform) =>
  (assessment.ranking.find(({ alternative }) => alternative === platform)?.score ?? 0) / assessment.weightTotal;
