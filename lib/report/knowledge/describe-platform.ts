import type { Criterion } from '../../model/criterion';
import type { Exclusion } from '../../model/exclusion';
import type { Responsibility } from '../../model/responsibility';
import { type Claim, type ExclusionText, need, type PlatformName, type Reader, wordCondition, wordExclusion } from '@/lib/report/reader';
import { type LayerDuties, wordLayers } from '../result';
import type { HiddenCost } from '@/lib/model/hidden-cost';

/** How many answers are shown that raise a criterion, and that lower it. */
export const MOVES_SHOWN = 2;

/** A hard rule as it concerns one platform. */
export interface PlatformLimit extends ExclusionText {
  readonly id: string;
  readonly when: string;
}

/** An answer that moves a criterion: points of its scale. */
export interface EffectText {
  readonly points: number;
  readonly when: string;
  readonly reason: Claim;
}

/** How one platform does on one criterion before and after answers. */
export interface PlatformCriterion {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly reason: Claim;
  /** The strongest first, up to `MOVES_SHOWN` each. */
  readonly up: readonly EffectText[];
  readonly down: readonly EffectText[];
}

/** Everything the content says of one platform, in one language. */
export interface PlatformPortrait extends PlatformName {
  readonly summary: string;
  readonly examples: readonly string[];
  readonly pros: readonly Claim[];
  readonly cons: readonly Claim[];
  readonly costs: readonly (Claim & { readonly cost: HiddenCost; readonly title: string })[];
  readonly limits: readonly PlatformLimit[];
  readonly caveats: readonly (Claim & { readonly id: string; readonly title: string; readonly when: string })[];
  readonly criteria: readonly PlatformCriterion[];
  readonly duties: LayerDuties | null;
  readonly steps: readonly Claim[];
  readonly corrections: readonly { readonly notes: string; readonly today: Claim }[];
}

export function describePlatform(reader: Reader, id: string, responsibilities: readonly Responsibility[]): PlatformPortrait {
  const { alternatives, exclusions, caveats, criteria } = reader.catalogue;
  const { summary, examples, pros, cons, hiddenCosts, nextSteps, corrections = [] } = need(alternatives, id);
  const claim = ({ text, evidence }: (typeof pros)[number]): Claim => reader.claim(text, evidence);
  const duties = responsibilities.find((candidate) => candidate.id === id);
  return {
    ...reader.platform(id),
    summary: reader.text(summary),
    examples,
    pros: pros.map(claim),
    cons: cons.map(claim),
    costs: (Object.keys(hiddenCosts) as HiddenCost[]).map((cost) => ({
      cost,
      title: reader.words.hiddenCosts[cost],
      ...claim(hiddenCosts[cost]),
    })),
    limits: exclusions.filter((rule) => rule.alternatives.includes(id)).map((rule) => describeExclusion(reader, rule)),
    caveats: caveats
      .filter((caveat) => caveat.alternatives.includes(id))
      .map((caveat) => ({
        id: caveat.id,
        title: reader.text(caveat.title),
        when: wordCondition(reader, caveat.when),
        ...claim(caveat),
      })),
    criteria: criteria.map((criterion) => describeCriterion(reader, criterion, id)),
    duties: duties ? wordLayers(reader, duties) : null,
    steps: nextSteps.map(claim),
    corrections: corrections.map(({ notes, today, evidence }) => ({ notes: reader.text(notes), today: reader.claim(today, evidence) })),
  };
}

/** The texts that explain something, by section in the order of reading. */
export function listPortraitTexts(portrait: PlatformPortrait): readonly (readonly string[])[] {
  const { summary, pros, cons, costs, limits, caveats, criteria, duties, steps, corrections } = portrait;
  return [
    [summary],
    [...pros, ...cons].map(({ text }) => text),
    costs.map(({ text }) => text),
    limits.map(({ reason }) => reason.text),
    caveats.map(({ text }) => text),
    criteria.flatMap(({ reason, up, down }) => [reason.text, ...[...up, ...down].map((move) => move.reason.text)]),
    duties ? [duties.note.text] : [],
    steps.map(({ text }) => text),
    corrections.map(({ today }) => today.text),
  ];
}

/** A hard rule in words: what triggers it, why, its figure, and what lifts it. */
export function describeExclusion(reader: Reader, exclusion: Exclusion): PlatformLimit {
  return { id: exclusion.id, when: wordCondition(reader, exclusion.when), ...wordExclusion(reader, exclusion) };
}

function describeCriterion(reader: Reader, { id, title, base, effects }: Criterion, alternative: string): PlatformCriterion {
  const start = base[alternative];
  if (!start) throw new Error(`Criterion ${id} has no base value for ${alternative}`);
  const changes = effects.map((effect) => ({ effect, points: effect.change[alternative] ?? 0 })).filter(({ points }) => points !== 0);
  const strongest = (sign: 1 | -1): EffectText[] =>
    changes
      .filter(({ points }) => Math.sign(points) === sign)
      .sort((a, b) => sign * (b.points - a.points))
      .slice(0, MOVES_SHOWN)
      .map(({ effect, points }) => ({
        points,
        when: wordCondition(reader, effect.when),
        reason: reader.claim(effect.reason, effect.evidence),
      }));
  return {
    id,
    title: reader.text(title),
    value: start.performance,
    reason: reader.claim(start.reason, start.evidence),
    up: strongest(1),
    down: strongest(-1),
  };
}
