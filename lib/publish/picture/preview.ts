import { fill } from '../../locale';
import { siteWords } from '../../locale/words/site';
import { type BriefReport, type ReportVerdict, type Shared, VERDICT_STEPS } from '../../report/result';
import type { Markup } from '../markup';
import type { Colours } from '../palette';
import { IMAGE_SIZES } from '../sizes';
import { shortenText, wrapText } from '../text-width';
import { drawBars } from './bars';
import { drawBox, drawLines, drawSheet, drawText } from './drawing';
import { resultAddress } from '@/lib/share';

const { width: WIDTH, height: HEIGHT } = IMAGE_SIZES.preview;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const COLUMN = 510;
const FOOT = 48;

/** The card of a link: what is advised, how firmly, why, and the whole ranking. */
export function drawPreview(shared: Shared, colours: Colours): string {
  const { report, title } = shared;
  const { locale, headline, sentence, recommendation } = report;
  const kicker = [siteWords(locale).name, report.kicker, title].filter((part) => part !== '').join(' · ');
  const head = wrapText(headline, { width: INNER / 56, lines: 2, locale });
  const below = 158 + (head.length - 1) * 64;
  const sentences = wrapText(sentence, { width: INNER / 26, lines: 2, locale });
  const columns = below + 56 + sentences.length * 36;
  return drawSheet({ width: WIDTH, height: HEIGHT, title: headline, colours }, [
    drawText(shortenText(kicker, INNER / 26), { x: MARGIN, y: 84, size: 26, fill: colours.muted }),
    ...drawLines(head, { x: MARGIN, y: 158, size: 56, lead: 64, fill: colours.ink, strong: true }),
    ...drawLines(sentences, { x: MARGIN, y: below + 50, size: 26, lead: 36, fill: colours.ink }),
    ...(recommendation ? drawVerdict(recommendation.verdict, colours, columns) : []),
    ...drawReasons(report, colours, recommendation ? columns + 44 : columns),
    ...drawBars(report, colours, {
      x: MARGIN + COLUMN + 32,
      y: columns,
      width: INNER - COLUMN - 32,
      row: (HEIGHT - FOOT - 40 - columns) / report.ranking.length,
      size: 20,
      names: 330,
    }),
    ...drawFoot(shared, colours),
  ]);
}

function drawVerdict({ id, label }: Pick<ReportVerdict, 'id' | 'label'>, colours: Colours, top: number): Markup[] {
  const boxes = VERDICT_STEPS.map((step, index) =>
    drawBox([MARGIN + index * 36, top + 8, 30, 14], index <= VERDICT_STEPS.indexOf(id) ? colours.ink : colours.line),
  );
  return [...boxes, drawText(label, { x: MARGIN + 156, y: top + 24, size: 26, fill: colours.ink, strong: true })];
}

const REASON = { size: 22, lead: 30, indent: 28 };

/** The strongest reasons, as many as there is room for above the foot; or what would have to change where nothing is possible. */
function drawReasons({ locale, recommendation, obstruction }: BriefReport, colours: Colours, top: number): Markup[] {
  const { size, lead, indent } = REASON;
  const style = { x: MARGIN, size, lead, fill: colours.ink };
  if (!recommendation)
    return drawLines(wrapText(obstruction?.lift ?? '', { width: COLUMN / size, lines: 6, locale }), { ...style, y: top + 24 });
  let y = top + 28;
  return recommendation.reasons.flatMap(({ sentence }) => {
    const lines = wrapText(sentence, { width: (COLUMN - indent) / size, lines: 2, locale });
    if (y + (lines.length - 1) * lead > HEIGHT - FOOT - 18 - size / 2) return [];
    const drawn = [drawText('+', { ...style, y }), ...drawLines(lines, { ...style, x: MARGIN + indent, y })];
    y += lines.length * lead + 8;
    return drawn;
  });
}

function drawFoot(shared: Shared, colours: Colours): Markup[] {
  const { report } = shared;
  const foot = { y: HEIGHT - FOOT + 16, size: 18, fill: colours.muted };
  const rules = fill(siteWords(report.locale).contentVersion, report.content);
  return [
    drawBox([MARGIN, HEIGHT - FOOT - 18, INNER, 1], colours.line),
    drawText(shortenText(resultAddress({ ...shared, title: '' }), (INNER - 340) / 18), { ...foot, x: MARGIN }),
    drawText(rules, { ...foot, x: WIDTH - MARGIN, end: true }),
  ];
}
