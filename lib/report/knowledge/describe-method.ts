import { type Claim, type Reader, roundParts } from '../reader';
import { describeSteps, describeVerdicts, type Explanation } from './describe-approach';
import { describeJudgement, type Judgement } from './judgement';
import { combineTiers, tierWeights } from '@/lib/engine';
import type { LocalisedText } from '@/lib/model/text';

/** A rule by its name: its page says the rest. */
export interface NamedRule {
  readonly id: string;
  readonly title: string;
}

/** A criterion in short; its page holds its rules. */
export interface CriterionSummary extends NamedRule {
  readonly summary: string;
  /** Rules about answers. */
  readonly effects: number;
}

/** A purpose and the weight of every criterion, in percent with one decimal; they add up to 100. */
export interface PurposeText {
  readonly id: string;
  readonly title: string;
  readonly reason: Claim;
  readonly weights: readonly number[];
}

/** How the advice is made, in one language: whole but for the rules, which have pages of their own. */
export interface Method {
  readonly steps: readonly Explanation[];
  readonly verdicts: readonly Explanation[];
  readonly criteria: readonly CriterionSummary[];
  readonly purposes: readonly PurposeText[];
  readonly exclusions: readonly NamedRule[];
  readonly caveats: readonly NamedRule[];
  readonly judgement: Judgement;
}

export function describeMethod(reader: Reader): Method {
  const { criteria, exclusions, caveats } = reader.catalogue;
  const name = ({ id, title }: { readonly id: string; readonly title: LocalisedText }): NamedRule => ({ id, title: reader.text(title) });
  return {
    steps: describeSteps(reader),
    verdicts: describeVerdicts(reader),
    criteria: criteria.map((criterion) => ({
      ...name(criterion),
      summary: reader.text(criterion.summary),
      effects: criterion.effects.length,
    })),
    purposes: describePurposes(reader),
    exclusions: exclusions.map(name),
    caveats: caveats.map(name),
    judgement: describeJudgement(reader),
  };
}

/** The texts that explain something, by section in the order of reading. */
export function listMethodTexts({ steps, verdicts, criteria, purposes }: Method): readonly (readonly string[])[] {
  return [
    steps.map(({ text }) => text),
    verdicts.map(({ text }) => text),
    criteria.map(({ summary }) => summary),
    purposes.map(({ reason }) => reason.text),
  ];
}

function describePurposes(reader: Reader): PurposeText[] {
  const { criteria, purposes } = reader.catalogue;
  const indices = (ids: readonly string[]): number[] => ids.map((id) => criteria.findIndex((criterion) => criterion.id === id));
  return purposes.map(({ id, title, reason, most, least, evidence }) => {
    const tiers = combineTiers(criteria.length, { most: indices(most), least: indices(least) }, { most: [], least: [] });
    const { numerators, denominator } = tierWeights(tiers);
    const percent = numerators.map((numerator) => (numerator / denominator) * 100);
    return { id, title: reader.text(title), reason: reader.claim(reason, evidence), weights: roundParts(percent, 100) };
  });
}
