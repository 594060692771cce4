/** The reply "I don't know": asked, and not known. The engine treats it like a question not asked; pages do not. */
export const UNKNOWN = 'unknown';

/** Question id -> choice id or `unknown`; a question that is absent was not asked. */
export type Answers = Readonly<Record<string, string>>;

/** How many criteria may be marked on each side. */
export const PRIORITY_LIMIT = 3;

/** The criteria that matter most and least to the reader, up to three each, in no order inside a side. */
export interface Priorities {
  readonly most: readonly string[];
  readonly least: readonly string[];
}
export const NO_PRIORITIES: Priorities = Object.freeze({ most: Object.freeze([]), least: Object.freeze([]) });
