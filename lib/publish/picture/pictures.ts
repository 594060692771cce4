import { fill, type Locale } from '../../locale';
import { shareWords } from '../../locale/words/share';
import { siteWords } from '../../locale/words/site';
import { type BriefReport, type Shared, verdictTitle } from '../../report/result';
import type { Markup } from '../markup';
import { familyColour, PALETTE } from '../palette';
import type { ProblemText } from '../../report/problems';
import type { ImageTheme, ImageView } from '../shared';
import { IMAGE_SIZES } from '../sizes';
import { shortenText, wrapText } from '../text-width';
import { drawBars } from './bars';
import { drawBox, drawLines, drawSheet, drawText, reach } from './drawing';
import { drawPreview } from './preview';
import { resultAddress } from '@/lib/share';

/** A result as one SVG without script, style sheet or anything from elsewhere; the PNG is drawn from the same text. */
export function drawPicture(shared: Shared, { view, theme }: { readonly view: ImageView; readonly theme: ImageTheme }): string {
  const colours = PALETTE[theme];
  if (view === 'badge') return drawBadge(shared.report);
  return view === 'preview' ? drawPreview(shared, colours) : drawChart(shared, colours);
}

/** The ranking with its headline. */
function drawChart(shared: Shared, colours: (typeof PALETTE)[ImageTheme]): string {
  const { report, title } = shared;
  const { width, height } = IMAGE_SIZES.chart;
  const inner = width - 48;
  const kicker = [siteWords(report.locale).name, report.kicker, title].filter((part) => part !== '').join(' · ');
  const rules = fill(siteWords(report.locale).contentVersion, report.content);
  const foot = { y: height - 18, size: 13, fill: colours.muted };
  return drawSheet({ width, height, title: verdictTitle(report), colours }, [
    drawText(shortenText(kicker, inner / 14), { x: 24, y: 34, size: 14, fill: colours.muted }),
    drawText(shortenText(verdictTitle(report), inner / 24), { x: 24, y: 68, size: 24, fill: colours.ink, strong: true }),
    ...drawBars(report, colours, { x: 24, y: 86, width: inner, row: 35, size: 15, names: 240 }),
    drawText(shortenText(resultAddress({ ...shared, title: '' }), (inner - 270) / 13), { ...foot, x: 24 }),
    drawText(rules, { ...foot, x: width - 24, end: true }),
  ]);
}

const BADGE = { height: 24, size: 13, pad: 8 };

/** A line for the head of a README: what is advised and how firmly. */
function drawBadge(report: BriefReport): string {
  const { locale, recommendation } = report;
  const { light } = PALETTE;
  const { height, size, pad } = BADGE;
  const label = shareWords(locale).badge;
  const value = recommendation ? verdictTitle({ ...report, headline: recommendation.short }) : report.headline;
  const left = reach(label, size) + 2 * pad;
  const right = reach(value, size) + 2 * pad;
  const hue = recommendation ? familyColour(light, recommendation.family) : light.muted;
  const text = { y: 16.5, size, fill: light.surface };
  return drawSheet({ width: left + right, height, title: `${label}: ${value}`, colours: light }, [
    drawBox([0, 0, left, height], light.ink),
    drawBox([left, 0, right, height], hue),
    drawText(label, { ...text, x: pad }),
    drawText(value, { ...text, x: left + pad }),
  ]);
}

/** Why there is no picture, as a picture. */
export function drawProblem({ title, text }: ProblemText, locale: Locale): string {
  const colours = PALETTE.light;
  const [width, height, size] = [800, 200, 18];
  const lines = wrapText(text, { width: (width - 64) / size, lines: 4, locale });
  const content: Markup[] = [
    drawText(shortenText(title, (width - 64) / 24), { x: 32, y: 56, size: 24, fill: colours.ink, strong: true }),
    ...drawLines(lines, { x: 32, y: 96, size, lead: 28, fill: colours.ink }),
  ];
  return drawSheet({ width, height, title, colours }, content);
}
