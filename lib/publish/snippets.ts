import { columnsOf, escapeMarkdown, padColumns } from '../export';
import { fill } from '../locale';
import { shareWords } from '../locale/words/share';
import { siteWords } from '../locale/words/site';
import { formatPoints } from '../report/reader';
import { linkTitle, type RankedPlatform, type BriefReport, type Shared } from '../report/result';
import { DEFAULT_KIT, embedParameters, type KitChoice, kitFrame, pictureParameters } from './kit';
import { escapeMarkup, markup } from './markup';
import { frameMarkup } from './oembed';
import { FRAME_WIDTH, IMAGE_SIZES } from './sizes';
import { embedAddress, imageAddress, resultAddress } from '@/lib/share';

export const SNIPPET_FORMATS = [
  'link',
  'markdown',
  'markdown-picture',
  'html',
  'html-picture',
  'confluence',
  'notion',
  'mediawiki',
  'growi',
  'techdocs',
  'asciidoc',
  'mail',
] as const;
export type SnippetFormat = (typeof SNIPPET_FORMATS)[number];

/** What a text becomes once it is pasted. */
export type SnippetKind = 'frame' | 'picture' | 'text';

/** A text to paste. */
export interface Snippet {
  readonly format: SnippetFormat;
  readonly text: string;
  readonly kind: SnippetKind;
}

/** One text for each host. Titles are anybody's: each format gets them without its own metacharacters. */
export function writeSnippets(shared: Shared, choice: KitChoice = DEFAULT_KIT): Snippet[] {
  const frame = frameMarkup(shared, { ...embedParameters(choice), view: choice.view, ...kitFrame(choice) });
  const embed = embedAddress(shared, embedParameters(choice));
  const picture = imageAddress(shared, { format: 'png', ...pictureParameters(choice, 'png') });
  const texts: Readonly<Record<SnippetFormat, Omit<Snippet, 'format'>>> = {
    link: { text: resultAddress(shared), kind: 'text' },
    markdown: { text: writeMarkdown(shared), kind: 'text' },
    'markdown-picture': { text: writeMarkdownPicture(shared, picture), kind: 'picture' },
    // A sanitiser that takes the frame away leaves the link.
    html: { text: `${frame}\n${markup`<p><a href="${resultAddress(shared)}">${linkTitle(shared)}</a></p>`.text}`, kind: 'frame' },
    'html-picture': { text: writePicture(shared, picture, choice), kind: 'picture' },
    confluence: { text: embed, kind: 'frame' },
    notion: { text: embed, kind: 'frame' },
    mediawiki: { text: writeWikitext(shared, embed, choice), kind: 'frame' },
    growi: { text: writeGrowi(shared, embed, choice), kind: 'frame' },
    techdocs: { text: `${frame}\n\n${markdownLink(shared)}`, kind: 'frame' },
    asciidoc: { text: writeAsciidoc(shared, picture, choice), kind: 'picture' },
    mail: { text: writeMail(shared), kind: 'text' },
  };
  return SNIPPET_FORMATS.map((format) => ({ format, ...texts[format] }));
}

/** What the notes beside the snippets name. */
export function snippetValues({ origin }: Shared, choice: KitChoice = DEFAULT_KIT): { readonly host: string; readonly height: number } {
  return { host: new URL(origin).host, height: kitFrame(choice).height };
}

/** Characters as references, which wikitext and AsciiDoc read as text. */
function refer(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

const escapeWikitext = (text: string): string => refer(text, /[[\]{}<>&|'~_#*=!"\\:;]/g);
const escapeAsciidoc = (text: string): string => refer(text, /[[\]{}<>&|'~_#*=!"\\`^+,$@().-]/g);

/** Asciidoctor formats an address before it takes it for one: what formats is percent-encoded in the title that it carries. */
function escapeAsciidocAddress(address: string): string {
  const [path = '', ...query] = address.split('?');
  const encode = (character: string): string => (character === '+' ? '%20' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [path, ...query.map((part) => part.replace(/[*_.+~^-]/g, encode))].join('?');
}

function markdownLink(shared: Shared): string {
  return `[${escapeMarkdown(linkTitle(shared))}](${resultAddress(shared)})`;
}

function writeMarkdown(shared: Shared): string {
  const { report } = shared;
  const points = ({ sentence }: { readonly sentence: string }): string => `- ${escapeMarkdown(sentence)}`;
  return [
    `**${markdownLink(shared)}**`,
    escapeMarkdown([report.sentence, report.recommendation?.verdict.sentence ?? ''].join(' ').trim()),
    report.recommendation?.reasons.map(points).join('\n') ?? '',
    writeMarkdownTable(report),
    escapeMarkdown(fill(siteWords(report.locale).contentVersion, report.content)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Columns line up, so that it also reads as plain text. */
function writeMarkdownTable(report: BriefReport): string {
  const words = shareWords(report.locale).table;
  const rows = [[words.place, words.platform, words.points], ...report.ranking.map((platform) => toCells(platform, report))];
  const cells = rows.map((row) => row.map(escapeMarkdown));
  const widths = [3, 3, 3].map((least, column) => Math.max(least, ...cells.map((row) => columnsOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => padColumns(cell, widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width, column) => (column === 1 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...body].map(line).join('\n');
}

function toCells({ rank, short, score }: RankedPlatform, { locale }: BriefReport): [string, string, string] {
  const { excluded } = shareWords(locale);
  return rank === null ? ['–', fill(excluded, { name: short }), formatPoints(score)] : [String(rank), short, formatPoints(score)];
}

function writeMarkdownPicture(shared: Shared, picture: string): string {
  return `[![${escapeMarkdown(linkTitle(shared))}](${picture})](${resultAddress(shared)})`;
}

/** A picture that leads to the result. Its width is said where it is known, so that the page around it does not jump. */
function writePicture(shared: Shared, picture: string, choice: KitChoice): string {
  const width = shownWidth(choice);
  const size = width === null ? '' : markup` width="${width}"`;
  return markup`<a href="${resultAddress(shared)}"><img src="${picture}" alt="${linkTitle(shared)}"${size}></a>`.text;
}

/** How wide a picture stands in a page, in CSS pixels; null for the badge, which is as wide as its words. */
function shownWidth({ picture, pixels }: KitChoice): number | null {
  if (pixels !== 'own') return Number(pixels);
  return picture === 'badge' ? null : Math.min(IMAGE_SIZES[picture].width, SHOWN_WIDTH);
}

/** In a page of a wiki, a picture at its own size is wider than the text. */
const SHOWN_WIDTH = 600;

/** The tag of the extension IframeTag, and a link for wikis without it. */
function writeWikitext(shared: Shared, embed: string, choice: KitChoice): string {
  const { width, height } = kitFrame(choice);
  const frame = `<iframe src="${escapeMarkup(embed)}" width="${width === '100%' ? FRAME_WIDTH : width}" height="${height}"></iframe>`;
  return `${frame}\n\n[${resultAddress(shared)} ${escapeWikitext(linkTitle(shared))}]`;
}

/** GROWI's recommended sanitiser takes width and height away and leaves a style. */
function writeGrowi(shared: Shared, embed: string, choice: KitChoice): string {
  const { width, height } = kitFrame(choice);
  const style = `width:${width === '100%' ? width : `${width}px`};height:${height}px;border:0`;
  return `<iframe src="${escapeMarkup(embed)}" style="${style}"></iframe>\n\n${markdownLink(shared)}`;
}

function writeAsciidoc(shared: Shared, picture: string, choice: KitChoice): string {
  const address = resultAddress(shared);
  const title = escapeAsciidoc(linkTitle(shared));
  const width = shownWidth(choice);
  return `image::${picture}[alt="${title}"${width === null ? '' : `,width=${width}`},link="${address}"]\n\n${escapeAsciidocAddress(address)}[${title}]`;
}

function writeMail(shared: Shared): string {
  const { report } = shared;
  const { recommendation, ranking, locale } = report;
  const rows = ranking.map((platform) => toCells(platform, report));
  const width = Math.max(...rows.map(([, name]) => columnsOf(name)));
  return [
    linkTitle(shared),
    [report.sentence, recommendation?.verdict.sentence ?? ''].filter((sentence) => sentence !== '').join('\n'),
    recommendation?.reasons.map(({ sentence }) => `+ ${sentence}`).join('\n') ?? '',
    rows.map(([place, name, points]) => `${place}  ${padColumns(name, width)}  ${points}`).join('\n'),
    `${shareWords(locale).open}\n${resultAddress(shared)}`,
    fill(siteWords(locale).contentVersion, report.content),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
