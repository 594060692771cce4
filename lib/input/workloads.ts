import type { Rules } from '../engine';
import { PRIORITY_LIMIT, type Answers, type Priorities } from '../model/answers';
import type { Notes } from '../model/note';
import { checkAnswers } from './answers';
import { isRecord, nearest, type Checking, type Unchecked } from './checking';
import { checkNotes } from './notes';
import { adviseQuotes, INPUT_LIMITS, show, shorten, type InputFault, type SizeLimits } from './fault';
import { checkPlace, checkPlanWish, type PlanWish } from './portfolio';
import { readBytes } from './read-text';

/** A workload as somebody's file or request states it, checked. */
export interface Workload {
  readonly id: string;
  readonly title?: string;
  readonly answers: Answers;
  readonly priorities: Priorities;
  /** Absent where there is none. */
  readonly notes?: Notes;
  /** How much more than others it counts in the plan for all; 1 where absent. */
  readonly importance?: number;
  /** The platform that it stays on in that plan. */
  readonly stay?: string;
}

export type ParsedWorkloads =
  | { readonly ok: true; readonly workloads: readonly Workload[]; readonly plan: PlanWish }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/**
 * Reads workloads from YAML or JSON in UTF-8. Nothing is guessed: every wrong id, choice and type is reported with its
 * place, all of them at once. Takes as much as a request may hold, or what `limits` allow. Never throws.
 */
export function parseWorkloads(bytes: Uint8Array, rules: Rules, limits: SizeLimits = INPUT_LIMITS): ParsedWorkloads {
  const read = readBytes(bytes, limits);
  if (!read.ok) return { ok: false, faults: limitFaults(read.faults) };
  const checking: Checking = { rules, place: '', faults: [] };
  const workloads = checkWorkloads(read.value, checking, limits.workloads);
  const plan = checkPlanWish(isRecord(read.value) ? read.value['portfolio'] : undefined, checking);
  return checking.faults.length > 0 ? { ok: false, faults: limitFaults(checking.faults) } : { ok: true, workloads, plan };
}

export function limitFaults(faults: readonly InputFault[]): readonly InputFault[] {
  const more = faults.length - INPUT_LIMITS.faults;
  return more <= 0 ? faults : [...faults.slice(0, INPUT_LIMITS.faults), { kind: 'more-faults', place: '', found: `+${more}` }];
}

/** Checks a value that holds workloads. */
export function checkWorkloads(input: unknown, checking: Checking, limit: number): Workload[] {
  const { faults } = checking;
  if (input === null || input === undefined) {
    faults.push({ kind: 'empty', place: '', found: show(input) });
    return [];
  }
  if (!isRecord(input)) {
    faults.push({ kind: 'not-a-mapping', place: '', found: show(input), allowed: ['workloads'] });
    return [];
  }
  findUnknownKeys(input, ['workloads', 'portfolio'], checking);
  const list = input['workloads'];
  if (!Array.isArray(list) || list.length === 0) {
    faults.push({ kind: 'not-a-list', place: 'workloads', found: show(list) });
    return [];
  }
  if (list.length > limit) {
    faults.push({ kind: 'too-many-workloads', place: 'workloads', found: String(list.length) });
    return [];
  }
  const workloads = list.map((entry: unknown, index) => checkWorkload(entry, { ...checking, place: `workloads[${index}]` }));
  const seen = new Set<string>();
  workloads.forEach(({ id }, index) => {
    if (seen.has(id)) faults.push({ kind: 'repeated-id', place: `workloads[${index}].id`, found: shorten(id) });
    if (id !== '') seen.add(id);
  });
  return workloads;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEYS = ['id', 'title', 'answers', 'priorities', 'notes', 'importance', 'stay'];

function checkWorkload(entry: unknown, checking: Checking): Workload {
  const { place, faults } = checking;
  if (!isRecord(entry)) {
    faults.push({ kind: 'not-a-mapping', place, found: show(entry), allowed: KEYS });
    return { id: '', answers: {}, priorities: { most: [], least: [] } };
  }
  findUnknownKeys(entry, KEYS, checking);
  const { id, title } = entry;
  const isId = typeof id === 'string' && id.length <= INPUT_LIMITS.id && ID.test(id);
  if (!isId) faults.push({ kind: 'bad-id', place: `${place}.id`, found: show(id), ...adviseQuotes(id) });
  if (title !== undefined && (typeof title !== 'string' || title.length > INPUT_LIMITS.title)) {
    faults.push({ kind: 'bad-title', place: `${place}.title`, found: show(title), ...adviseQuotes(title) });
  }
  const notes = checkNotes(entry['notes'], { ...checking, place: `${place}.notes` });
  return {
    id: isId ? id : '',
    ...(typeof title === 'string' && { title }),
    answers: checkAnswers(entry['answers'], { ...checking, place: `${place}.answers` }),
    priorities: checkPriorities(entry['priorities'], { ...checking, place: `${place}.priorities` }),
    ...(Object.keys(notes).length > 0 && { notes }),
    ...checkPlace(entry, checking),
  };
}

function checkPriorities(input: unknown, checking: Checking): Priorities {
  const { place, faults } = checking;
  if (input === undefined || input === null) return { most: [], least: [] };
  if (!isRecord(input)) {
    faults.push({ kind: 'not-a-mapping', place, found: show(input), allowed: ['most', 'least'] });
    return { most: [], least: [] };
  }
  findUnknownKeys(input, ['most', 'least'], checking);
  const most = checkCriteria(input['most'], { ...checking, place: `${place}.most` });
  const least = checkCriteria(input['least'], { ...checking, place: `${place}.least` });
  for (const id of least.filter((criterion) => most.includes(criterion))) {
    faults.push({ kind: 'on-both-sides', place: `${place}.least`, found: id });
  }
  return { most, least };
}

function checkCriteria(input: unknown, { rules, place, faults }: Checking): string[] {
  if (input === undefined || input === null) return [];
  const allowed = rules.criteria.map(({ id }) => id);
  if (!Array.isArray(input) || input.length > PRIORITY_LIMIT || new Set(input).size < input.length) {
    faults.push({ kind: 'bad-priorities', place, found: show(input), allowed });
    return [];
  }
  return input.flatMap((found: unknown, index) => {
    if (typeof found === 'string' && allowed.includes(found)) return [found];
    faults.push({ kind: 'unknown-criterion', place: `${place}[${index}]`, found: show(found), allowed, ...nearest(found, allowed) });
    return [];
  });
}

export function findUnknownKeys(input: Unchecked, allowed: readonly string[], { place, faults }: Checking): void {
  for (const key of Object.keys(input).filter((found) => !allowed.includes(found))) {
    const at = place === '' ? shorten(key) : `${place}.${shorten(key)}`;
    faults.push({ kind: 'unknown-key', place: at, found: shorten(key), allowed, ...nearest(key, allowed) });
  }
}
