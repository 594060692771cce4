import { parse } from 'yaml';

/** A Markdown document as its blocks: what a reader of records looks for. */
export interface MarkdownDocument {
  readonly frontMatter: unknown;
  /** In order, with their level: `2 Decision Drivers`. */
  readonly headings: readonly string[];
  /** The lines under a heading, up to the next heading of any level. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

/** Reads front matter, ATX headings and what stands under them. Markup inside a line stays as it is written. */
export function readMarkdown(text: string): MarkdownDocument {
  const [, front, body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const headings: string[] = [];
  const sections = new Map<string, string[]>();
  for (const line of body.split('\n')) {
    const [, marks, title] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
    if (marks !== undefined && title !== undefined) {
      headings.push(`${marks.length} ${title}`);
      sections.set(title, []);
    } else if (line !== '') sections.get(headings.at(-1)?.slice(2) ?? '')?.push(line);
  }
  return { frontMatter: front === undefined ? undefined : (parse(front) as unknown), headings, sections };
}

/** What of a line a Markdown reader would take for markup: empty where all of it is plain text. */
export function findMarkup(line: string): string[] {
  const plain = line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/&(amp|lt|gt|#\d+);/g, '');
  return plain.match(/[\\`*_{}[\]<>&|~#$@]|(https?|ftp|mailto|xmpp):|www\./gi) ?? [];
}

/** The text of a line as a reader sees it, where it holds no markup. */
export function readText(line: string): string {
  return line
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The cells of the tables among some lines, row by row, without the rules under the heads. */
export function readTables(lines: readonly string[]): string[][] {
  return lines.filter((line) => line.startsWith('| ') && !/^[|\s:-]+$/.test(line)).map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
}
