import { fill } from '../locale';
import { reportWords } from '../locale/words/report';
import type { PlatformName, RankedPlatform, Report } from './report';

/** What an old link shows beside its own result: what today's rules make of the same answers. */
export interface Drift {
  readonly sentence: string;
  readonly version: number;
  readonly date: string;
  /** All platforms in today's order. A rank is null where the platform is excluded. */
  readonly platforms: readonly DriftedPlatform[];
}

export interface DriftedPlatform extends PlatformName {
  readonly then: { readonly rank: number | null; readonly score: number };
  readonly today: { readonly rank: number | null; readonly score: number };
}

/** Compares two reports of the same answers in the same language. Null where ranks and shown scores are the same. */
export function describeDrift(then: Report, today: Report): Drift | null {
  const platforms = today.ranking.map((now) => {
    const before = then.ranking.find(({ alternative }) => alternative === now.alternative);
    return { ...nameOf(now), then: placeOf(before), today: placeOf(now) };
  });
  if (platforms.every((platform) => platform.then.rank === platform.today.rank && platform.then.score === platform.today.score))
    return null;
  const words = reportWords(today.locale).drift;
  const advised = today.recommendation;
  const pattern = !advised ? words.none : advised.alternative === then.recommendation?.alternative ? words.same : words.other;
  const sentence = fill(pattern, { ...today.content, platform: advised?.name ?? '' });
  return { sentence, ...today.content, platforms };
}

function nameOf({ alternative, family, name, short, familyName }: RankedPlatform): PlatformName {
  return { alternative, family, name, short, familyName };
}

function placeOf(platform: RankedPlatform | undefined): DriftedPlatform['then'] {
  return { rank: platform?.rank ?? null, score: platform?.score ?? 0 };
}
