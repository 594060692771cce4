import { fill } from '../../locale';
import type { Exclusion } from '../../model/exclusion';
import type { Reader } from './reader';
import type { Claim } from './shared';

/** A hard rule in words, whoever it concerns. */
export interface ExclusionText {
  readonly title: string;
  readonly reason: Claim;
  /** What would lift it. */
  readonly lift: string;
  /** The measured limit with its date; null where there is none. */
  readonly figure: string | null;
}

export function wordExclusion(reader: Reader, { title, reason, lift, figure, evidence }: Exclusion): ExclusionText {
  return {
    title: reader.text(title),
    reason: reader.claim(reason, evidence),
    lift: reader.text(lift),
    figure: figure ? fill(reader.words.figure, { ...figure, value: figure.value.toLocaleString(reader.locale) }) : null,
  };
}
