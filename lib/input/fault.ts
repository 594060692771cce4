import { PRIORITY_LIMIT } from '../model/answers';
import { NOTE_LIMITS } from '../model/note';

/** Why something in a file or request is refused. The words for each are in `lib/locale/words/input.ts`. */
export type FaultKind =
  | 'bad-locale'
  | 'media-type'
  | 'content-encoding'
  | 'empty'
  | 'too-large'
  | 'not-utf-8'
  | 'syntax'
  | 'repeated-key'
  | 'alias'
  | 'tag'
  | 'several-documents'
  | 'too-deep'
  | 'too-wide'
  | 'too-many-pieces'
  | 'not-a-mapping'
  | 'not-a-list'
  | 'too-many-workloads'
  | 'unknown-key'
  | 'bad-id'
  | 'repeated-id'
  | 'bad-title'
  | 'bad-code'
  | 'bad-format'
  | 'bad-note'
  | 'bad-sources'
  | 'bad-source'
  | 'bad-places'
  | 'unknown-question'
  | 'unknown-choice'
  | 'one-answer'
  | 'no-answers'
  | 'repeated-answer'
  | 'alone-answer'
  | 'too-many-answers'
  | 'unknown-criterion'
  | 'bad-priorities'
  | 'on-both-sides'
  | 'bad-number'
  | 'bad-whole-number'
  | 'not-platforms'
  | 'unknown-platform'
  | 'included-and-excluded'
  | 'bad-file'
  | 'too-many-files'
  | 'nothing-read'
  | 'bad-text'
  | 'not-a-platform'
  | 'not-a-boolean'
  | 'no-why'
  | 'idle-why'
  | 'more-faults';

/** One mistake in the input: its place, what was found, what is allowed, and the nearest allowed id. */
export interface InputFault {
  readonly kind: FaultKind;
  /** `workloads[0].answers.trafic` or `line 3`; empty for the whole input. */
  readonly place: string;
  /** Short and on one line; a plain number where the fault is one of size; null where there was nothing. */
  readonly found: string | null;
  readonly allowed?: readonly string[];
  readonly nearest?: string;
  /** A number or the like where text is wanted: quotes make it one. */
  readonly wantsQuotes?: true;
  /** Of `too-many-answers`: how many the question takes; of `bad-places`: how many places; of `bad-text`: how many characters. */
  readonly most?: number;
}

/** How much is read at most: bytes of text, pieces of it (words, signs, spaces between them, line breaks), items of a list, workloads. */
export interface SizeLimits {
  readonly bytes: number;
  readonly pieces: number;
  readonly items: number;
  readonly workloads: number;
}

/** Of a request, which others wait for. A hundred workloads with every question answered are 40,000 pieces of spread-out JSON. */
const REQUEST_SIZE: SizeLimits = { bytes: 256 * 1024, pieces: 60_000, items: 200, workloads: 100 };

/** Of a file of one's own: 16 MB, some 30,000 workloads, take the reader of YAML 1.2 GB of memory. */
export const FILE_SIZE: SizeLimits = { bytes: 16 * 1024 * 1024, pieces: Infinity, items: Infinity, workloads: Infinity };

/**
 * What is accepted at most. `entries`: of a mapping. `faults`: how many are listed; then one more says how many were left out.
 */
export const INPUT_LIMITS = {
  ...REQUEST_SIZE,
  title: 200,
  id: 100,
  /** Characters of a note as a reader counts them, and lines of files that it names. */
  note: NOTE_LIMITS.text,
  sources: NOTE_LIMITS.sources,
  /** Files of a request, and signs of the path of one. */
  files: 100,
  path: 300,
  priorities: PRIORITY_LIMIT,
  depth: 10,
  entries: 200,
  faults: 500,
} as const;

/** What to say where a number, a date or a yes stands for text: YAML reads `007` as 7. */
export function adviseQuotes(found: unknown): Pick<InputFault, 'wantsQuotes'> {
  return typeof found === 'number' || typeof found === 'boolean' ? { wantsQuotes: true } : {};
}

/** A short form of anything that was found, safe for a terminal. */
export function show(found: unknown): string | null {
  if (found === undefined || found === null) return null;
  return shorten(typeof found === 'string' ? found : typeof found === 'number' ? String(found) : JSON.stringify(found));
}

/** At most 60 characters on one line, none of them invisible. */
export function shorten(text: string): string {
  const visible = Array.from(text.slice(0, 120).replace(/\p{C}/gu, '\ufffd'));
  return visible.length > 60 ? `${visible.slice(0, 59).join('')}…` : visible.join('');
}
