import { fill } from '../../locale';
import { formatPoints, joinSentences, type NameReader, subtractPoints } from '../reader';
import type { PlacedPlatform } from './report';

type Placed = Pick<PlacedPlatform, 'alternative' | 'name' | 'rank' | 'score'>;

/** How many points the first has, and how far ahead of the second it is; how firm that is stands in the verdict. */
export function wordSentence(reader: NameReader, ranking: readonly Placed[]): string {
  const { words } = reader;
  const [first, ...others] = ranking;
  if (!first || first.rank === null) return fill(words.nothingSentence, { n: ranking.length });
  const points = fill(words.scored, { platform: reader.fullName(first.alternative), score: formatPoints(first.score) });
  const second = others.find(({ rank }) => rank !== null);
  if (!second) return joinSentences(reader.locale, [points, words.alone]);
  const lead = subtractPoints(first.score, second.score);
  const pattern = second.rank === first.rank ? words.level : lead > 0 ? words.ahead : words.hardlyAhead;
  const distance = fill(pattern, { second: second.name, points: formatPoints(lead) });
  return joinSentences(reader.locale, [points, distance]);
}
