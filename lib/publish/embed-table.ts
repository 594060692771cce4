import { fill } from '../locale';
import { resultWords } from '../locale/words/result';
import { shareWords } from '../locale/words/share';
import { formatPoints } from '../report/reader';
import type { RankedPlatform, BriefReport } from '../report/result';
import { markup, type Markup } from './markup';

/** How many platforms a narrow frame shows; a wide one shows all. */
const FIRST = 3;

/** The points behind the ranking. Columns are headed by their place, so that they fit; the names stand above. */
export function renderTable({ criteria, ranking, recommendation, locale }: BriefReport): Markup {
  const words = resultWords(locale);
  const deciding = new Set(recommendation?.reasons.map(({ criterion }) => criterion));
  const cells = (format: (platform: RankedPlatform) => string): Markup[] =>
    ranking.map((platform, index) => markup`<td${later(index)}>${format(platform)}</td>`);
  const rows = criteria.map(
    ({ criterion, title }, index) =>
      markup`<tr${deciding.has(criterion) && markup` class="deciding"`}><th scope="row">${title}</th>${cells(({ contributions }) =>
        formatPoints(contributions[index] ?? 0),
      )}</tr>`,
  );
  const names = ranking.map(
    ({ short, rank }, index) =>
      markup`<li${later(index)}>${index + 1} ${rank === null ? fill(shareWords(locale).excluded, { name: short }) : short}</li>`,
  );
  const heads = ranking.map(({ short }, index) => markup`<th scope="col" aria-label="${short}"${later(index)}>${index + 1}</th>`);
  const head = markup`<thead><tr><th scope="col">${words.ranking.criterion}</th>${heads}</tr></thead>`;
  const foot = markup`<tfoot><tr><th scope="row">${words.ranking.score}</th>${cells(({ score }) => formatPoints(score))}</tr></tfoot>`;
  return markup`<section><ol class="columns" role="list">${names}</ol><table><caption>${shareWords(locale).tableCaption}</caption>${head}<tbody>${rows}</tbody>${foot}</table></section>`;
}

function later(index: number): Markup | false {
  return index >= FIRST && markup` class="later"`;
}
