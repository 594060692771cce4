import type { Criterion } from '../../model/criterion';
import type { Exclusion } from '../../model/exclusion';
import type { Responsibility } from '../../model/responsibility';
import { type LayerDuties, wordLayers } from '../result';
import { changesFor, startOf } from './platform-changes';
import type { HiddenCost } from '@/lib/model/hidden-cost';
import { type Claim, type ExclusionText, need, type PlatformName, type Reader, wordCondition, wordExclusion } from '@/lib/report/reader';

/** A hard rule as it concerns one platform. */
export interface PlatformLimit extends ExclusionText {
  readonly id: string;
  readonly when: string;
}

/** A platform on one criterion in short: points of its scale. */
export interface CriterionLine {
  readonly id: string;
  readonly title: string;
  /** Before any answer. */
  readonly value: number;
  /** What a single answer adds at most, and takes away at most; 0 where none does. */
  readonly up: number;
  readonly down: number;
}

/** Everything the content says of one platform, in one language. */
export interface PlatformPortrait extends PlatformName {
  readonly summary: string;
  readonly examples: readonly string[];
  readonly pros: readonly Claim[];
  readonly cons: readonly Claim[];
  readonly costs: readonly (Claim & { readonly cost: HiddenCost; readonly title: string })[];
  readonly limits: readonly PlatformLimit[];
  /** Warnings by their names: what happens and what helps stands on a page of its own. */
  readonly caveats: readonly { readonly id: string; readonly title: string }[];
  readonly criteria: readonly CriterionLine[];
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
      .map((caveat) => ({ id: caveat.id, title: reader.text(caveat.title) })),
    criteria: criteria.map((criterion) => describeLine(reader, criterion, id)),
    duties: duties ? wordLayers(reader, duties) : null,
    steps: nextSteps.map(claim),
    corrections: corrections.map(({ notes, today, evidence }) => ({ notes: reader.text(notes), today: reader.claim(today, evidence) })),
  };
}

/** The texts that explain something, by section in the order of reading. */
export function listPortraitTexts(portrait: PlatformPortrait): readonly (readonly string[])[] {
  const { summary, pros, cons, costs, limits, duties, steps, corrections } = portrait;
  return [
    [summary],
    [...pros, ...cons].map(({ text }) => text),
    costs.map(({ text }) => text),
    limits.map(({ reason }) => reason.text),
    duties ? [duties.note.text] : [],
    steps.map(({ text }) => text),
    corrections.map(({ today }) => today.text),
  ];
}

/** A hard rule in words: what triggers it, why, its figure, and what lifts it. */
export function describeExclusion(reader: Reader, exclusion: Exclusion): PlatformLimit {
  return { id: exclusion.id, when: wordCondition(reader, exclusion.when), ...wordExclusion(reader, exclusion) };
}

function describeLine(reader: Reader, criterion: Criterion, alternative: string): CriterionLine {
  const points = changesFor(criterion, alternative).map((change) => change.points);
  return {
    id: criterion.id,
    title: reader.text(criterion.title),
    value: startOf(criterion, alternative).performance,
    up: Math.max(0, ...points),
    down: Math.min(0, ...points),
  };
}
