import type { NoteSource } from './note';

/** A kind of part that has to move along (an id of `content/import/moves`), and the lines where it stands. Never what stands there. */
export interface PartPlaces {
  readonly part: string;
  readonly places: readonly NoteSource[];
}

/** What of somebody's files has to move along, whatever the questions ask: kept beside the answers that were taken over from them. */
export interface FileParts {
  /** Alternatives that the files are written for: all of them carries over there. */
  readonly writtenFor: readonly string[];
  readonly parts: readonly PartPlaces[];
}

/** More kinds of parts than are known, and more lines of one than anybody reads. */
export const FILE_PARTS_LIMITS = { parts: 100, places: 200 } as const;
