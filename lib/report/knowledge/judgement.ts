import { type Reader, wordCondition } from '../reader';
import { fill } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import type { Criterion } from '@/lib/model/criterion';

/** A rule that names no source but judgement. */
export interface JudgedRule {
  readonly criterion: string;
  readonly title: string;
  readonly rule: string;
  readonly text: string;
}

/** The rules that rest on judgement: those that name nothing else, and how many name it beside a source. */
export interface Judgement {
  readonly judged: readonly JudgedRule[];
  readonly mixed: number;
  /** All base values and effects. */
  readonly rules: number;
}

/** Whether nothing but judgement supports a rule. */
export function isJudged(reader: Reader, evidence: readonly string[]): boolean {
  return evidence.every((id) => isJudgement(reader, id));
}

export function describeJudgement(reader: Reader): Judgement {
  const { criteria } = reader.catalogue;
  const rules = criteria.flatMap(({ base, effects }) => [...Object.values(base), ...effects]);
  const named = rules.filter(({ evidence }) => evidence.some((id) => isJudgement(reader, id))).length;
  const judged = criteria.flatMap((criterion) => findJudged(reader, criterion));
  return { judged, mixed: named - judged.length, rules: rules.length };
}

function isJudgement(reader: Reader, evidence: string): boolean {
  return reader.catalogue.evidence[evidence]?.kind === 'judgement';
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
