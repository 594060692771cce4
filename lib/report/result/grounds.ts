import { countingPoints, holds, listCounted } from '../../engine';
import { fill } from '../../locale';
import type { Catalogue } from '../../model/catalogue';
import type { Criterion } from '../../model/criterion';
import type { Locale } from '../../model/locale';
import { type Claim, Reader, type ReportEvidence } from '../reader';
import type { Findings } from './findings';
import { wordAnswers, type Given } from './reason-terms';

/** Why some platforms have their value on a criterion. */
export interface Ground extends Claim {
  /** The alternatives whose value it explains. */
  readonly alternatives: readonly string[];
  /** The answers it rests on; null where it holds before any answer. */
  readonly because: string | null;
}

export interface Grounds {
  /** By criterion: one for each alternative before any answer, then what the answers given change, in declared order. */
  readonly grounds: Readonly<Record<string, readonly Ground[]>>;
  /** What the grounds cite, by number less one. */
  readonly evidence: readonly ReportEvidence[];
}

interface GroundsInput {
  /** The catalogue that the findings were made with. */
  readonly catalogue: Catalogue;
  readonly findings: Findings;
  readonly locale: Locale;
}

/** The reasons behind every value of a result: too much for a page, and told where somebody asks. Pure. */
export function wordGrounds({ catalogue, findings, locale }: GroundsInput): Grounds {
  const reader = new Reader(catalogue, locale);
  const grounds = catalogue.criteria.map((criterion) => [
    criterion.id,
    [...wordBase(reader, criterion), ...wordEffects(reader, criterion, findings.assessment)],
  ]);
  return { grounds: Object.fromEntries(grounds) as Grounds['grounds'], evidence: reader.evidence() };
}

function wordBase(reader: Reader, { base }: Criterion): Ground[] {
  return Object.entries(base).map(([alternative, { reason, evidence }]) => ({
    ...reader.claim(reason, evidence),
    alternatives: [alternative],
    because: null,
  }));
}

/** Of several answers to a question only the effects of the one that counts are told, for the platforms where it does. */
function wordEffects(reader: Reader, axis: Criterion, given: Given): Ground[] {
  const answers = listCounted(given);
  return axis.effects
    .filter((effect) => holds(effect.when, answers))
    .map((effect) => {
      const isMoved = (alternative: string): boolean => countingPoints(reader.catalogue, axis, { effect, answers, alternative }) !== 0;
      return { effect, alternatives: Object.keys(effect.change).filter(isMoved) };
    })
    .filter(({ alternatives }) => alternatives.length > 0)
    .map(({ effect: { when, reason, evidence }, alternatives }) => ({
      ...reader.claim(reason, evidence),
      alternatives,
      because: fill(reader.words.because, { answers: wordAnswers(reader, Object.keys(when), given) }),
    }));
}
