import { type Claim, type PlatformName, type Reader, wordCondition } from '../reader';
import { describeExclusion, type PlatformLimit } from './describe-platform';

/** A hard rule and the platforms that it concerns. */
export type ExclusionText = PlatformLimit & { readonly platforms: readonly string[] };

/** A warning and the platforms that it concerns. */
export interface CaveatText extends Claim {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly platforms: readonly PlatformName[];
}

/** Every hard rule, in declared order. */
export function describeExclusions(reader: Reader): readonly ExclusionText[] {
  return reader.catalogue.exclusions.map((rule) => ({
    ...describeExclusion(reader, rule),
    platforms: shortNames(reader, rule.alternatives),
  }));
}

/** Every warning, in declared order; of one platform, where it is named. */
export function describeCaveats(reader: Reader, alternative?: string): readonly CaveatText[] {
  return reader.catalogue.caveats
    .filter(({ alternatives }) => alternative === undefined || alternatives.includes(alternative))
    .map(({ id, title, when, text, evidence, alternatives }) => ({
      id,
      title: reader.text(title),
      when: wordCondition(reader, when),
      platforms: alternatives.map((platform) => reader.platform(platform)),
      ...reader.claim(text, evidence),
    }));
}

function shortNames(reader: Reader, ids: readonly string[]): string[] {
  return ids.map((id) => reader.platform(id).short);
}
