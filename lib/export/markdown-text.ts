import type { Claim, ReportEvidence } from '../report/reader';

/** Line starts need nothing: no text stands at the start of a line without something of ours before it. */
const SPECIAL = /[\\`*_[\]|#]/g;
/** No escapes to Python-Markdown, which would show the stroke before them; and Vue works out what stands in double braces, escaped or not. */
const REFERRED = /[{}~$^@]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const refer = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Text that stands for itself in CommonMark, GitHub's and wikis' Markdown and Python-Markdown, within one line: no markup, HTML, table
 * cell, mathematics, placeholder or automatic link comes of it; only remark-gfm makes links of addresses however they are written.
 * Titles are anybody's; the catalogue's own sentences hold such characters too.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SPECIAL, (character) => `\\${character}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(REFERRED, refer)
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1&#58;')
    .replace(/\b(www)\./gi, '$1&#46;');
}

/** A list, one item a line; empty for no items. */
/** Before an item of a list within a list: Python-Markdown takes fewer spaces for the list around it, CommonMark reads both alike. */
export const NESTED = '    ';

export function bullets(items: readonly string[], indent = ''): string {
  return items.map((item) => `${indent}* ${item}`).join('\n');
}

/** A link with a text that is escaped already. */
export function link(text: string, address: string): string {
  return `[${text}](<${address.replace(/[<>\s]/g, (character) => encodeURIComponent(character))}>)`;
}

/** A source with the way to it; what stands in this product is found under its origin. */
export function linkSource({ title, address, page }: ReportEvidence, origin: string): string {
  const target = page === null ? address : origin + page;
  return target === null ? escapeMarkdown(title) : link(escapeMarkdown(title), target);
}

/** A table of escaped cells; every column but the first is aligned to the right where it holds numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], numeric: ReadonlySet<number>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (numeric.has(column) ? '---:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** Blocks with a blank line between them, without those that are empty. */
export function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A sentence with the numbers of its sources, as they stand in the list of evidence. */
export function cite({ text, sources }: Claim): string {
  const numbers = sources.map((source) => `\\[${source}\\]`).join('');
  return numbers === '' ? escapeMarkdown(text) : `${escapeMarkdown(text)} ${numbers}`;
}
