import { fill, type Locale } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { portfolioExportWords } from '../locale/words/portfolio-export';
import { shareWords } from '../locale/words/share';
import { siteWords } from '../locale/words/site';
import { joinSentences } from '../report/reader';
import { describePlace, type PortfolioHouse, type PortfolioReport, type RunPlatform, type SharedPortfolio } from '../report/portfolio';
import { renderDocument } from './embed-document';
import { markup, type Markup } from './markup';
import { familyColour, PALETTE } from './palette';
import { drawBox, drawLines, drawSheet, drawText } from './picture/drawing';
import type { EmbedTheme, ImageTheme } from './shared';
import { shortenText, wrapText } from './text-width';

interface EmbedChoice {
  readonly theme: EmbedTheme;
  /** As tall as its content, with the script that tells the height. */
  readonly fitted: boolean;
}

/** A plan for an iframe: which platforms, and what runs where. Whole without script. */
export function renderPortfolioEmbed({ report, address, code, house }: SharedPortfolio, { theme, fitted }: EmbedChoice): string {
  const { locale, headline } = report;
  const words = portfolioExportWords(locale);
  const platforms = (report.best?.platforms ?? []).map((platform) => renderPlatform(platform, report));
  const content = markup`<main><header><p class="quiet">${siteWords(locale).name} · ${kickerOf(report)}</p><h1>${headline}</h1><p>${joinSentences(
    locale,
    [report.sentence, ...report.reasons],
  )}</p>${house && renderHouse(house, locale)}</header>${platforms}</main><footer><a href="${address}" target="_blank" rel="noopener" title="${shareWords(locale).newTab}">${words.open}<span aria-hidden="true"> ↗</span></a><span class="quiet rules">${rulesOf(report)}</span><span class="quiet rules">${code}</span></footer>`;
  return renderDocument({ locale, title: `${headline} – ${siteWords(locale).name}`, theme, fitted, content });
}

/** The house's own lines, apart from the advice. */
function renderHouse({ title, sentences, apart }: PortfolioHouse, locale: Locale): Markup {
  return markup`<p>${title}${adviseWords(locale).colon}${joinSentences(locale, [...sentences, apart])}</p>`;
}

function renderPlatform({ name, placements }: RunPlatform, { locale }: PortfolioReport): Markup {
  const items = placements.map(
    (placement) => markup`<li><bdi>${placement.name}</bdi> <span class="quiet">${describePlace(placement, locale)}</span></li>`,
  );
  return markup`<section><h2>${name}</h2><ul class="reasons" role="list">${items}</ul></section>`;
}

function kickerOf({ locale, names }: PortfolioReport): string {
  return fill(portfolioExportWords(locale).kicker, { n: names.length });
}

function rulesOf({ locale, rules }: PortfolioReport): string {
  const { contentVersion } = siteWords(locale);
  return rules.map(({ version, date }) => fill(contentVersion, { version, date })).join(', ');
}

const WIDTH = 1200;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
const HEAD = { size: 40, lead: 50, top: 118 };
const TEXT = { size: 22, lead: 32 };
const BLOCK = 44;

/** What runs where as one SVG without script, style sheet or anything from elsewhere; as tall as it needs to be. */
export function drawPortfolio({ report, address }: SharedPortfolio, theme: ImageTheme): string {
  const colours = PALETTE[theme];
  const { locale, headline } = report;
  const head = wrapText(headline, { width: INNER / HEAD.size, lines: 3, locale });
  const sentences = wrapText(joinSentences(locale, [report.sentence, ...report.reasons.slice(0, 2)]), {
    width: INNER / TEXT.size,
    lines: 3,
    locale,
  });
  const below = HEAD.top + (head.length - 1) * HEAD.lead + 48;
  let y = below + sentences.length * TEXT.lead + 24;
  const blocks = (report.best?.platforms ?? []).flatMap((platform): Markup[] => {
    const top = y;
    const lines = wrapText(platform.placements.map(({ name }) => name).join(' · '), { width: (INNER - 24) / TEXT.size, lines: 3, locale });
    const height = BLOCK + lines.length * TEXT.lead;
    y += height + 16;
    return [
      drawBox([MARGIN, top, 6, height - 8], familyColour(colours, platform.family)),
      drawText(platform.name, { x: MARGIN + 24, y: top + 26, size: 26, fill: colours.ink, strong: true }),
      ...drawLines(lines, { x: MARGIN + 24, y: top + BLOCK + 16, size: TEXT.size, lead: TEXT.lead, fill: colours.ink }),
    ];
  });
  const height = y + 40;
  const kicker = [siteWords(locale).name, kickerOf(report)].join(' · ');
  const foot = { y: height - 20, size: 16, fill: colours.muted };
  return drawSheet({ width: WIDTH, height, title: headline, colours }, [
    drawText(kicker, { x: MARGIN, y: 60, size: 20, fill: colours.muted }),
    ...drawLines(head, { x: MARGIN, y: HEAD.top, size: HEAD.size, lead: HEAD.lead, fill: colours.ink, strong: true }),
    ...drawLines(sentences, { x: MARGIN, y: below, size: TEXT.size, lead: TEXT.lead, fill: colours.ink }),
    ...blocks,
    drawText(shortenText(address.replace(/\?.*/, ''), (INNER - 320) / 16), { ...foot, x: MARGIN }),
    drawText(rulesOf(report), { ...foot, x: WIDTH - MARGIN, end: true }),
  ]);
}
