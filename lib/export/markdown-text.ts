import type { Claim, ReportEvidence } from '../report/reader';

/** Line starts need nothing: no text stands at the start of a line without something of ours before it. */
const SPECIAL = /[\\`*_{}[\]|~#$^@]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text that stands for itself in CommonMark, GitHub's and wikis' Markdown, within one line: no markup, HTML, table cell,
 * mathematics or automatic link comes of it. Titles are anybody's; the catalogue's own sentences hold such characters too.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SPECIAL, (character) => `\\${character}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\b(www)\./gi, '$1\\.');
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
