import { PRIORITY_LIMIT, splitAnswer, type Answers, type Priorities } from '@/lib/model/answers';
import { cleanTitle, keepNotes } from '@/lib/share';
import type { Draft } from './sheet';

/** The same rule as `idSchema`; a property test keeps the two together. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** Answers by question, each one id or several joined; what the rules know of them is up to `keepKnown`. */
export function isAnswers(value: unknown): value is Answers {
  const isAnswer = (answer: unknown): boolean => typeof answer === 'string' && splitAnswer(answer).every(isId);
  return isFields(value) && Object.entries(value).every(([question, answer]) => isId(question) && isAnswer(answer));
}

/** What `prioritiesSchema` accepts: a side that is absent is empty. */
export function isPriorities(value: unknown): value is Partial<Priorities> {
  const isSide = (side: unknown): boolean =>
    side === undefined || (Array.isArray(side) && side.length <= PRIORITY_LIMIT && side.every(isId));
  return (
    isFields(value) &&
    Object.keys(value).every((key) => key === 'most' || key === 'least') &&
    isSide(value['most']) &&
    isSide(value['least'])
  );
}

/** Turns the fields of one version of a draft into those of the next. */
export type Migration = (fields: Fields) => Fields;

/**
 * `MIGRATIONS[n - 1]` leads from version n to n + 1. Append only; each has a test of its own.
 *
 * 1: a draft remembers the order in which questions were visited. `keepKnown` adds those that are answered.
 * 2: an answer may name several choices. One that names one is written as before; a program of version 2 leaves a draft of
 * version 3 alone, where it would otherwise take it for a damaged one.
 * 3: notes beside answers, which a program of version 3 would write over.
 * 4: what of files has to move along, which a program of version 4 would write over.
 */
export const MIGRATIONS: readonly Migration[] = [
  (fields) => ({ ...fields, visited: [] }),
  (fields) => fields,
  (fields) => ({ ...fields, notes: {} }),
  (fields) => fields,
];

export type ReadDraft =
  | { readonly kind: 'sheet'; readonly sheet: Draft; readonly reason: AsideReason | null }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

/** Why answers were set aside. `tab`: another tab won; `replaced`: others took their place; `start-over`: they were cleared. */
export type AsideReason = 'tab' | 'replaced' | 'start-over';
const REASONS: readonly AsideReason[] = ['tab', 'replaced', 'start-over'];

/** Reads a stored draft of any version up to today's. Never throws. */
export function readDraft(text: string, migrations = MIGRATIONS): ReadDraft {
  const fields = parseFields(text);
  const version = fields?.['version'];
  if (!fields || typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'damaged' };
  if (version > migrations.length + 1) return { kind: 'newer', version };
  return readFields(migrations.slice(version - 1).reduce((current, migrate) => migrate(current), fields));
}

function parseFields(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isVisited(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isId);
}

function readFields({ answers, priorities, title, visited, notes, files, reason }: Fields): ReadDraft {
  if (!isAnswers(answers) || !isPriorities(priorities) || typeof title !== 'string' || !isVisited(visited)) return { kind: 'damaged' };
  const sides = { most: priorities.most ?? [], least: priorities.least ?? [] };
  const sheet = {
    answers,
    priorities: sides,
    title: cleanTitle(title),
    visited,
    notes: keepNotes(notes),
    ...(files !== undefined && { files }),
  };
  return { kind: 'sheet', sheet, reason: REASONS.find((known) => known === reason) ?? null };
}

/** The stored form of a sheet, in today's version. */
export function writeDraft(sheet: Draft, reason?: AsideReason): string {
  return JSON.stringify({ version: MIGRATIONS.length + 1, ...sheet, ...(reason && { reason }) });
}
