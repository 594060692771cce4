import { fill } from '../../locale';
import { reportWords } from '../../locale/words/report';
import { resultWords } from '../../locale/words/result';
import { formatPoints, subtractPoints } from '../reader';
import type { Report } from './report';

/** Who leads whom, by how much. */
export function titleRanking({ ranking, locale }: Report): string {
  const { ranking: words } = resultWords(locale);
  const [first, second] = ranking.filter(({ rank }) => rank !== null);
  if (!first) return words.none;
  if (!second) return fill(words.alone, { first: first.name });
  const lead = subtractPoints(first.score, second.score);
  return fill(lead > 0 ? words.leads : words.hardly, { first: first.name, second: second.name, points: formatPoints(lead) });
}

/** Which criteria carry the first platform, in the order in which its bar is marked. */
export function concludeRanking({ recommendation, locale }: Report): string {
  const { ranking: words } = resultWords(locale);
  if (!recommendation) return words.conclusionNone;
  const criteria = recommendation.reasons.map(({ title }, index) => `${index + 1} ${title}`).join(reportWords(locale).listComma);
  return fill(words.conclusion, { first: recommendation.short, criteria });
}
