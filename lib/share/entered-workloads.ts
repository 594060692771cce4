import { readAddress } from './read-address';
import { cleanCode, decodeLink, type DecodedLink } from './link';
import { splitPortfolio } from './portfolio';
import { cleanTitle } from './title';

/** One workload that somebody entered as text: what its code says, or why it says nothing. */
export interface EnteredWorkload {
  /** Its line, from 1; a link to a whole portfolio brings several workloads on one line. */
  readonly line: number;
  /** What was taken for its code. */
  readonly spelt: string;
  /** Its name, cleaned; empty where it has none. */
  readonly title: string;
  readonly link: DecodedLink;
}

/** More than an address or a line of one takes; what comes after is not looked at. */
const LONGEST_INPUT = 20_000;
const LONGEST_LINE = 2_000;

/**
 * Reads workloads from text as people paste it, one a line: a code or a link (with or without server and language), and a
 * name before or after it; bullets, numbers and Markdown links are understood. A link to a portfolio stands for all its
 * workloads. A name beside a link goes before the one inside it. Nothing is guessed: a code is what passes its own check.
 */
export function readWorkloads(text: string): EnteredWorkload[] {
  return text
    .slice(0, LONGEST_INPUT)
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      readLine(line.slice(0, LONGEST_LINE).replace(BULLET, '').trim()).map((found) => ({ line: index + 1, ...found })),
    );
}

/** The same as text again: what `readWorkloads` reads back. */
export function writeWorkloads(workloads: readonly { readonly code: string; readonly title: string }[]): string {
  return workloads.map(({ code, title }) => (title === '' ? code : `${code} ${title}`)).join('\n');
}

type Found = Omit<EnteredWorkload, 'line'>;

const BULLET = /^\s*(?:[-*•・]|\d{1,2}[.)])\s+/;
const MARKDOWN = /\[([^\]]*)\]\(([^)\s]+)\)/;
/** Between a code and its name. */
const JOINT = /^[\s:：,、|]+|[\s:：,、|]+$/g;

function readLine(line: string): Found[] {
  if (line === '') return [];
  const [markdown, label = '', target = ''] = MARKDOWN.exec(line) ?? [];
  const address = readAddress(target === '' ? line : target);
  if (!address) return readCodes(line);
  const name = cleanTitle(label === '' ? line.replace(markdown ?? address.text, '').replace(JOINT, '') : label);
  const titles = address.query.getAll('t').map(cleanTitle);
  const codes = address.kind === 'portfolio' ? splitPortfolio(address.code) : [address.code];
  return codes.map((spelt, index) => found(spelt, (codes.length === 1 && name !== '' ? name : titles[index]) ?? ''));
}

/** A line without a link: the word that is a code, and all others as its name. */
function readCodes(line: string): Found[] {
  const words = line.split(/\s+/u);
  for (const word of words) {
    const link = decodeLink(word);
    if (link.ok) return [{ spelt: word, title: nameBeside(line, word), link }];
  }
  const parts = words.map(splitPortfolio).find((codes) => codes.some((part) => decodeLink(part).ok));
  if (parts) return parts.map((part) => found(part, ''));
  // Also a code that was spelt in groups with spaces between them.
  if (decodeLink(line).ok) return [found(line, '')];
  const longest = words.reduce((best, word) => (cleanCode(word).length > cleanCode(best).length ? word : best));
  return [found(longest, nameBeside(line, longest))];
}

/** What is left of a line without its code; also what stands before the code without a space. */
function nameBeside(line: string, code: string): string {
  const [attached = ''] = /^[^0-9A-Za-z]+/.exec(code.normalize('NFKC')) ?? [];
  return cleanTitle(line.replace(code, ` ${attached} `).replace(JOINT, ''));
}

function found(spelt: string, title: string): Found {
  return { spelt, title, link: decodeLink(spelt) };
}
