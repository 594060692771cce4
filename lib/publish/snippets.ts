import { columnsOf, escapeMarkdown, padColumns } from '../export';
import { fill } from '../locale';
import { shareWords } from '../locale/words/share';
import { siteWords } from '../locale/words/site';
import { formatPoints } from '../report/reader';
import { linkTitle, type RankedPlatform, type BriefReport, type Shared } from '../report/result';
import { escapeMarkup } from './markup';
import { frameMarkup } from './oembed';
import { FRAME_WIDTH, frameHeight } from './sizes';
import { embedAddress, imageAddress, resultAddress } from '@/lib/share';

export const SNIPPET_FORMATS = [
  'link',
  'markdown',
  'markdown-picture',
  'html',
  'confluence',
  'notion',
  'mediawiki',
  'growi',
  'techdocs',
  'asciidoc',
  'mail',
] as const;
export type SnippetFormat = (typeof SNIPPET_FORMATS)[number];

/** A text to paste, and what it looks like once it is pasted: a frame, a picture, or itself. */
export interface Snippet {
  readonly format: SnippetFormat;
  readonly text: string;
  readonly preview: 'frame' | 'picture' | 'text';
}

const HEIGHT = frameHeight('summary', FRAME_WIDTH);

/** One text for each host. Titles are anybody's: each format gets them without its own metacharacters. */
export function writeSnippets(shared: Shared): Snippet[] {
  const frame = frameMarkup(shared, { view: 'summary', width: '100%', height: HEIGHT });
  const embed = embedAddress(shared);
  const texts: Readonly<Record<SnippetFormat, Omit<Snippet, 'format'>>> = {
    link: { text: resultAddress(shared), preview: 'picture' },
    markdown: { text: writeMarkdown(shared), preview: 'text' },
    'markdown-picture': { text: writeMarkdownPicture(shared), preview: 'picture' },
    html: { text: frame, preview: 'frame' },
    confluence: { text: embed, preview: 'frame' },
    notion: { text: embed, preview: 'frame' },
    mediawiki: { text: writeWikitext(shared, embed), preview: 'frame' },
    growi: { text: writeGrowi(shared, embed), preview: 'frame' },
    techdocs: { text: `${frame}\n\n${markdownLink(shared)}`, preview: 'frame' },
    asciidoc: { text: writeAsciidoc(shared), preview: 'picture' },
    mail: { text: writeMail(shared), preview: 'text' },
  };
  return SNIPPET_FORMATS.map((format) => ({ format, ...texts[format] }));
}

/** What the notes beside the snippets name. */
export function snippetValues({ origin }: Shared): { readonly host: string; readonly height: number } {
  return { host: new URL(origin).host, height: HEIGHT };
}

/** Characters as references, which wikitext and AsciiDoc read as text. */
function refer(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

const escapeWikitext = (text: string): string => refer(text, /[[\]{}<>&|'~_#*=!"\\:;]/g);
const escapeAsciidoc = (text: string): string => refer(text, /[[\]{}<>&|'~_#*=!"\\`^+,$@]/g);

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

function writeMarkdownPicture(shared: Shared): string {
  const picture = imageAddress(shared, { format: 'png' });
  return `[![${escapeMarkdown(linkTitle(shared))}](${picture})](${resultAddress(shared)})`;
}

/** The tag of the extension IframeTag, and a link for wikis without it. */
function writeWikitext(shared: Shared, embed: string): string {
  const frame = `<iframe src="${escapeMarkup(embed)}" width="${FRAME_WIDTH}" height="${HEIGHT}"></iframe>`;
  return `${frame}\n\n[${resultAddress(shared)} ${escapeWikitext(linkTitle(shared))}]`;
}

/** GROWI's recommended sanitiser takes width and height away and leaves a style. */
function writeGrowi(shared: Shared, embed: string): string {
  const frame = `<iframe src="${escapeMarkup(embed)}" style="width:100%;height:${HEIGHT}px;border:0"></iframe>`;
  return `${frame}\n\n${markdownLink(shared)}`;
}

function writeAsciidoc(shared: Shared): string {
  const address = resultAddress(shared);
  const title = escapeAsciidoc(linkTitle(shared));
  return `image::${imageAddress(shared, { format: 'png' })}[alt="${title}",width=600,link="${address}"]\n\n${address}[${title}]`;
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
