/** How far a line of a file carries: it states the answer, makes it likely, or is worth a look. */
export type Sureness = 'states' | 'implies' | 'hints';

/** A file as it was given: its path with forward slashes, relative to what was dropped, and its whole text. */
export interface ImportFile {
  readonly path: string;
  readonly text: string;
  /** Its size where the text was not read because it is larger than what is read. */
  readonly bytes?: number;
}

/** Where something stands. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * An answer that a line speaks for. Two of one question contradict each other, unless the question takes several answers.
 * `excerpt` is made of the names and values that were read, never copied from the file, and holds no value of a variable.
 */
export interface Proposal extends Place {
  readonly question: string;
  /** A choice, or several joined by `+`. */
  readonly choice: string;
  readonly sure: Sureness;
  readonly excerpt: string;
  /** An id of `content/import/rules`: why the line says so. */
  readonly rule: string;
}

/** Something that has to move along, whatever the questions ask: `part` is an id of `content/import/moves`. */
export interface Part extends Place {
  readonly part: string;
  readonly excerpt: string;
}

/** What the files say about one workload. */
export interface ImportedWorkload {
  readonly name: string;
  readonly proposals: readonly Proposal[];
  readonly parts: readonly Part[];
}

export const IMPORT_PROBLEMS = [
  'too-large',
  'too-deep',
  'too-many-aliases',
  'too-many-files',
  'too-many-values',
  'syntax',
  'unknown-alias',
  'empty',
  'unknown-format',
  'template',
  'missing-file',
  'not-merged',
  'not-started',
  'odd-size',
] as const;
export type ImportProblemKind = (typeof IMPORT_PROBLEMS)[number];

/** What could not be read, or was left out on purpose. The rest of the file was read all the same, unless it was refused for its size. */
export interface ImportProblem {
  readonly kind: ImportProblemKind;
  readonly file: string;
  /** Null where the whole file is meant. */
  readonly line: number | null;
  /** A name, a code or a number; null where there is nothing to name. Never a value of the file. */
  readonly found: string | null;
}

/** What the files of a system say. */
export interface ImportResult {
  /** Each workload by itself: a web service, a worker, a database and a cache are four. */
  readonly workloads: readonly ImportedWorkload[];
  /** All of them taken as one workload; null where nothing was read. */
  readonly whole: ImportedWorkload | null;
  readonly problems: readonly ImportProblem[];
}

/** What is read at most: bytes of a file, levels of nesting, uses of anchors, values of a file, files. */
export const IMPORT_LIMITS = { bytes: 1024 * 1024, depth: 60, aliases: 10_000, values: 200_000, files: 1000 } as const;
