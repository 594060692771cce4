import { combineTiers, tierWeights } from '../../engine';
import { fill } from '../../locale';
import { methodWords } from '../../locale/words/method';
import type { Criterion, Effect } from '../../model/criterion';
import { type Claim, type Reader, roundParts, wordCondition } from '../reader';
import { describeExclusion, type PlatformLimit } from './describe-platform';
import { describeSteps, describeVerdicts, type Explanation } from './describe-approach';

/** What one rule changes for one platform, in points of the criterion's scale. */
export interface PlatformPoints {
  readonly name: string;
  readonly points: number;
}

/** A criterion with every rule that rates by it. */
export interface CriterionRulesText {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly worst: string;
  readonly best: string;
  readonly origin: string;
  /** In the declared order of the platforms. */
  readonly base: readonly (PlatformPoints & { readonly reason: Claim })[];
  readonly effects: readonly {
    readonly when: string;
    readonly reason: Claim;
    /** The highest first; only platforms that it moves. */
    readonly changes: readonly PlatformPoints[];
    readonly judged: boolean;
  }[];
}

/** A purpose and the weight of every criterion, in percent with one decimal; they add up to 100. */
export interface PurposeText {
  readonly id: string;
  readonly title: string;
  readonly reason: Claim;
  readonly weights: readonly number[];
}

/** A rule that names no source but judgement. */
export interface JudgedRule {
  readonly criterion: string;
  readonly title: string;
  readonly rule: string;
  readonly text: string;
}

/** Every rule of the content, in one language. */
export interface Method {
  readonly steps: readonly Explanation[];
  readonly verdicts: readonly Explanation[];
  readonly criteria: readonly CriterionRulesText[];
  readonly purposes: readonly PurposeText[];
  readonly exclusions: readonly (PlatformLimit & { readonly platforms: readonly string[] })[];
  readonly caveats: readonly (Claim & {
    readonly id: string;
    readonly title: string;
    readonly when: string;
    readonly platforms: readonly string[];
  })[];
  readonly judged: readonly JudgedRule[];
  /** Rules that name judgement beside a source. */
  readonly mixed: number;
  /** Base values and effects. */
  readonly rules: number;
}

export function describeMethod(reader: Reader): Method {
  const { criteria, exclusions, caveats } = reader.catalogue;
  const names = (ids: readonly string[]): string[] => ids.map((id) => reader.platform(id).short);
  const rules = criteria.flatMap(({ base, effects }) => [...Object.values(base), ...effects]);
  const named = rules.filter(({ evidence }) => evidence.some((id) => isJudgement(reader, id))).length;
  const judged = criteria.flatMap((criterion) => findJudged(reader, criterion));
  return {
    steps: describeSteps(reader),
    verdicts: describeVerdicts(reader),
    criteria: criteria.map((criterion) => describeRules(reader, criterion)),
    purposes: describePurposes(reader),
    exclusions: exclusions.map((rule) => ({ ...describeExclusion(reader, rule), platforms: names(rule.alternatives) })),
    caveats: caveats.map(({ id, title, when, text, evidence, alternatives }) => ({
      id,
      title: reader.text(title),
      when: wordCondition(reader, when),
      platforms: names(alternatives),
      ...reader.claim(text, evidence),
    })),
    judged,
    mixed: named - judged.length,
    rules: rules.length,
  };
}

/** The texts that explain something, by section in the order of reading. */
export function listMethodTexts({ steps, verdicts, criteria, purposes, exclusions, caveats }: Method): readonly (readonly string[])[] {
  return [
    steps.map(({ text }) => text),
    verdicts.map(({ text }) => text),
    ...criteria.map(({ summary, effects, base }) => [summary, ...[...effects, ...base].map(({ reason }) => reason.text)]),
    purposes.map(({ reason }) => reason.text),
    exclusions.map(({ reason }) => reason.text),
    caveats.map(({ text }) => text),
  ];
}

function describeRules(reader: Reader, { id, title, summary, swing, origin, base, effects }: Criterion): CriterionRulesText {
  const byPoints = (a: PlatformPoints, b: PlatformPoints): number => b.points - a.points;
  return {
    id,
    title: reader.text(title),
    summary: reader.text(summary),
    worst: reader.text(swing.worst),
    best: reader.text(swing.best),
    origin: reader.text(origin),
    base: reader.catalogue.alternatives.flatMap((alternative) => {
      const start = base[alternative.id];
      const name = alternative.short[reader.locale];
      return start ? [{ name, points: start.performance, reason: reader.claim(start.reason, start.evidence) }] : [];
    }),
    effects: effects.map((effect) => ({
      when: wordCondition(reader, effect.when),
      reason: reader.claim(effect.reason, effect.evidence),
      changes: Object.entries(effect.change)
        .map(([alternative, points]) => ({ name: reader.platform(alternative).short, points }))
        .sort(byPoints),
      judged: isJudged(reader, effect.evidence),
    })),
  };
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

function isJudgement(reader: Reader, evidence: string): boolean {
  return reader.catalogue.evidence[evidence]?.kind === 'judgement';
}

function isJudged(reader: Reader, evidence: Effect['evidence']): boolean {
  return evidence.every((id) => isJudgement(reader, id));
}

function findJudged(reader: Reader, { id, title, base, effects }: Criterion): JudgedRule[] {
  const words = methodWords(reader.locale).judgement;
  const place = { criterion: id, title: reader.text(title) };
  return [
    ...Object.entries(base)
      .filter(([, { evidence }]) => isJudged(reader, evidence))
      .map(([alternative, { reason }]) => ({
        ...place,
        rule: fill(words.base, { platform: reader.platform(alternative).name }),
        text: reader.text(reason),
      })),
    ...effects
      .filter(({ evidence }) => isJudged(reader, evidence))
      .map(({ when, reason }) => ({ ...place, rule: wordCondition(reader, when), text: reader.text(reason) })),
  ];
}
