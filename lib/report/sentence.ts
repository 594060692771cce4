import { fill } from '../locale';
import { addPoints, formatPoints } from './numbers';
import { joinSentences, type NameReader } from './reader';
import type { PlacedPlatform } from './report';

type Placed = Pick<PlacedPlatform, 'alternative' | 'name' | 'rank' | 'score'>;

/** What is recommended, with how many points, and how far ahead of the second. */
export function wordSentence(reader: NameReader, ranking: readonly Placed[]): string {
  const { words } = reader;
  const [first, ...others] = ranking;
  if (!first || first.rank === null) return fill(words.nothingSentence, { n: ranking.length });
  const advice = fill(words.recommended, { platform: reader.fullName(first.alternative), score: formatPoints(first.score) });
  const second = others.find(({ rank }) => rank !== null);
  if (!second) return joinSentences(reader.locale, [advice, words.alone]);
  const lead = addPoints([first.score, -second.score]);
  const pattern = second.rank === first.rank ? words.level : lead > 0 ? words.ahead : words.hardlyAhead;
  const distance = fill(pattern, { second: second.name, points: formatPoints(lead) });
  return joinSentences(reader.locale, [advice, distance]);
}
