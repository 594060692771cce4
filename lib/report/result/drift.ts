import { fill, type Locale } from '../../locale';
import { reportWords } from '../../locale/words/report';
import type { PlatformName } from '../reader';
import { wordPlace } from './place';
import type { RankedPlatform, Report } from './report';

/** What an old link shows beside its own result: what today's rules make of the same answers. */
export interface Drift {
  readonly sentence: string;
  readonly version: number;
  readonly date: string;
  /** All platforms in today's order; empty where only the verdict is another. A rank is null where the platform is excluded. */
  readonly platforms: readonly DriftedPlatform[];
}

export interface DriftedPlatform extends PlatformName {
  readonly then: DriftPlace;
  readonly today: DriftPlace;
}

export interface DriftPlace {
  readonly rank: number | null;
  readonly score: number;
  /** Both in words. */
  readonly text: string;
}

/** Compares two reports of the same answers in the same language. Null where ranks, shown scores and verdict are the same. */
export function describeDrift(then: Report, today: Report): Drift | null {
  const platforms = today.ranking.map((now) => {
    const before = then.ranking.find(({ alternative }) => alternative === now.alternative);
    return { ...nameOf(now), then: placeOf(before, today.locale), today: placeOf(now, today.locale) };
  });
  const isSameRanking = platforms.every(({ then: was, today: is }) => was.rank === is.rank && was.score === is.score);
  if (isSameRanking && then.recommendation?.verdict.id === today.recommendation?.verdict.id) return null;
  return { sentence: wordDrift(then, today, isSameRanking), ...today.content, platforms: isSameRanking ? [] : platforms };
}

function wordDrift(then: Report, today: Report, isSameRanking: boolean): string {
  const words = reportWords(today.locale).drift;
  const [was, is] = [then.recommendation, today.recommendation];
  const pattern = !is ? words.none : is.alternative !== was?.alternative ? words.other : isSameRanking ? words.verdict : words.same;
  const verdicts = { from: was?.verdict.label ?? '', to: is?.verdict.label ?? '' };
  return fill(pattern, { ...today.content, ...verdicts, platform: is?.name ?? '' });
}

function nameOf({ alternative, family, name, short, familyName }: RankedPlatform): PlatformName {
  return { alternative, family, name, short, familyName };
}

function placeOf(platform: RankedPlatform | undefined, locale: Locale): DriftPlace {
  const place = { rank: platform?.rank ?? null, score: platform?.score ?? 0 };
  return { ...place, text: wordPlace(place, locale) };
}
