import { type Claim, type PlatformName, type Reader, wordCondition } from '../reader';
import { isJudged } from './judgement';
import type { Criterion, Effect } from '@/lib/model/criterion';

/** What one rule changes for one platform, in points of the criterion's scale. */
export interface Change {
  readonly name: string;
  readonly points: number;
}

/** A criterion with every rule that rates by it. */
export interface CriterionText {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly worst: string;
  readonly best: string;
  readonly origin: string;
  /** In the declared order of the platforms; points from 0 to 100. */
  readonly base: readonly (PlatformName & { readonly points: number; readonly reason: Claim })[];
  readonly effects: readonly EffectText[];
}

/** A rule about answers. */
export interface EffectText {
  readonly when: string;
  readonly reason: Claim;
  /** The highest first; only platforms that it moves. */
  readonly changes: readonly Change[];
  readonly judged: boolean;
}

export function describeCriterion(reader: Reader, { id, title, summary, swing, origin, base, effects }: Criterion): CriterionText {
  return {
    id,
    title: reader.text(title),
    summary: reader.text(summary),
    worst: reader.text(swing.worst),
    best: reader.text(swing.best),
    origin: reader.text(origin),
    base: reader.catalogue.alternatives.flatMap((alternative) => {
      const start = base[alternative.id];
      if (!start) return [];
      return [{ ...reader.platform(alternative.id), points: start.performance, reason: reader.claim(start.reason, start.evidence) }];
    }),
    effects: effects.map((effect) => describeEffect(reader, effect)),
  };
}

export function describeEffect(reader: Reader, { when, reason, change, evidence }: Effect): EffectText {
  return {
    when: wordCondition(reader, when),
    reason: reader.claim(reason, evidence),
    changes: Object.entries(change)
      .map(([alternative, points]) => ({ name: reader.platform(alternative).short, points }))
      .sort((a, b) => b.points - a.points),
    judged: isJudged(reader, evidence),
  };
}

/** The texts that explain something, by section in the order of reading. */
export function listCriterionTexts({ summary, base, effects }: CriterionText): readonly (readonly string[])[] {
  return [[summary], base.map(({ reason }) => reason.text), effects.map(({ reason }) => reason.text)];
}
