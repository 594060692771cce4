import { fill } from '../locale';
import { adviseWords } from '../locale/words/advise';
import { houseWords } from '../locale/words/house';
import { resultWords } from '../locale/words/result';
import { shareWords } from '../locale/words/share';
import { siteWords } from '../locale/words/site';
import { formatPoints } from '../report/reader';
import { type RankedPlatform, type RecommendedPlatform, type BriefReport, type Shared, titleResult, VERDICT_STEPS } from '../report/result';
import { renderDocument } from './embed-document';
import { renderTable } from './embed-table';
import { markup, type Markup } from './markup';
import type { EmbedTheme, EmbedView } from './shared';
import { oembedAddress, resultAddress } from '@/lib/share';

export interface EmbedOptions {
  readonly view: EmbedView;
  readonly theme: EmbedTheme;
  /** As tall as its content, with the script that tells the height; otherwise it fills the frame and has no script. */
  readonly fitted: boolean;
}

/** Wikis are given the address of the frame as it is: there too a consumer of oEmbed finds the reply for the result. */
function renderDiscovery(shared: Shared): Markup {
  const address = resultAddress(shared, shared.report.locale);
  const link = (format: 'json' | 'xml', type: string): Markup =>
    markup`<link rel="alternate" type="${type}" title="${titleResult(shared)}" href="${oembedAddress(shared.origin, address, format)}">`;
  return markup`${link('json', 'application/json+oembed')}${link('xml', 'text/xml+oembed')}`;
}

/** The page of an iframe: whole without script, storage or a second request. */
export function renderEmbed(shared: Shared, { view, theme, fitted }: EmbedOptions): string {
  const { report } = shared;
  const content = markup`<main${view === 'summary' ? markup` class="two"` : null}>${renderHead(shared)}${VIEWS[view](report)}</main>${renderFoot(shared)}`;
  return renderDocument({
    locale: report.locale,
    title: `${titleResult(shared)} – ${siteWords(report.locale).name}`,
    theme,
    fitted,
    content,
    head: renderDiscovery(shared),
  });
}

const VIEWS: Readonly<Record<EmbedView, (report: BriefReport) => Markup>> = {
  summary: (report) => markup`${renderReasons(report)}${renderRanking(report)}`,
  ranking: (report) => renderRanking(report),
  table: (report) => renderTable(report),
};

/** What is advised, and how sure that is. */
function renderHead({ report, title }: Shared): Markup {
  const { locale, recommendation, headline, sentence } = report;
  return markup`<header><p class="quiet">${siteWords(locale).name} · ${report.kicker}${title !== '' && markup` · <bdi>${title}</bdi>`}</p><h1>${headline}</h1>${
    recommendation ? renderVerdict(recommendation) : markup`<p>${sentence}</p>`
  }${renderHouse(report)}</header>`;
}

/** The house's own line, apart from the advice. */
function renderHouse({ house, locale }: BriefReport): Markup | null {
  return house && house.sentence !== null ? markup`<p>${house.title}${adviseWords(locale).colon}${house.sentence}</p>` : null;
}

function renderVerdict({ verdict }: RecommendedPlatform): Markup {
  const reached = VERDICT_STEPS.indexOf(verdict.id);
  const boxes = VERDICT_STEPS.map(
    (step, index) => markup`<rect x="${index * 22 + 0.5}" y=".5" width="17" height="9"${index <= reached && markup` class="on"`}/>`,
  );
  return markup`<p class="verdict"><svg width="85" height="10" aria-hidden="true">${boxes}</svg>${verdict.label}</p><p>${verdict.sentence}</p>`;
}

/** How many platforms that are nearest to possible are named. */
const NEAREST = 3;

/** Three reasons and what speaks against it; or what stands in the way of every platform. */
function renderReasons({ locale, recommendation, obstruction }: BriefReport): Markup {
  const words = resultWords(locale);
  if (!recommendation) {
    const lines = [obstruction?.lift ?? '', ...(obstruction?.nearest ?? []).slice(0, NEAREST)].map((text) => markup`<p>${text}</p>`);
    return markup`<section class="bars"><h2>${words.obstruction.title}</h2>${lines}</section>`;
  }
  const { reasons, against } = recommendation;
  const items = reasons.map(({ sentence }) => markup`<li>${sentence}</li>`);
  return markup`<section><h2>${words.why}</h2><ul class="reasons" role="list">${items}${
    against && markup`<li class="against">${against.sentence}</li>`
  }</ul></section>`;
}

function renderRanking({ locale, ranking, house }: BriefReport): Markup {
  const words = shareWords(locale);
  const withheld = house?.withheld.map(({ alternative }) => alternative) ?? [];
  const rows = ranking.map((platform) =>
    renderBar(platform, words.excluded, withheld.includes(platform.alternative) && houseWords(locale).row),
  );
  return markup`<section><h2>${fill(words.rankingOf, { n: ranking.length })}</h2><ol class="bars" role="list">${rows}</ol></section>`;
}

/** The bar is as long as the score says; an excluded platform is outlined and has no rank. `note` stands beside the name. */
function renderBar({ rank, short, familyName, family, score }: RankedPlatform, excluded: string, note: string | false): Markup {
  const name = rank === null ? fill(excluded, { name: short }) : `${rank}\u00a0${short}`;
  const kind = !short.includes(familyName) && markup`<span> · ${familyName}</span>`;
  const bar =
    rank === null
      ? markup`<rect x=".5" y=".5" width="${score}%" height="11" stroke-dasharray="3 2"/>`
      : markup`<rect class="track" width="100%" height="12"/><rect class="${family}" width="${score}%" height="12"/>`;
  const state = rank === null ? markup` class="out"` : rank === 1 ? markup` class="first"` : null;
  return markup`<li${state}><span class="name">${name}${rank !== null && kind}${note !== false && markup` <small>${note}</small>`}</span><span class="measure"><svg aria-hidden="true">${bar}</svg><span class="score">${formatPoints(score)}</span></span></li>`;
}

/** The way to the whole result: as a link, as text for sandboxes that open nothing, and the code with its rules. */
function renderFoot(shared: Shared): Markup {
  const { report, code, title } = shared;
  const words = shareWords(report.locale);
  const path = resultAddress({ ...shared, origin: '', title }, report.locale);
  return markup`<footer><a href="${path}" target="_blank" rel="noopener" title="${words.newTab}">${words.open}<span aria-hidden="true"> ↗</span></a><span class="quiet rules">${fill(
    siteWords(report.locale).contentVersion,
    report.content,
  )}</span><span class="quiet">${resultAddress({ ...shared, title: '' })}</span><span class="quiet rules">${resultWords(report.locale).colophon.code} ${code}</span></footer>`;
}
