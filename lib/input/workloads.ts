import { parse, YAMLParseError } from 'yaml';
import type { Rules } from '../engine';
import { PRIORITY_LIMIT, UNKNOWN, type Answers, type Priorities } from '../model/answers';
import { nearestId } from '../model/nearest-id';

/** A workload as somebody's file or request states it, checked. */
export interface Workload {
  readonly id: string;
  readonly title?: string;
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** One mistake in the input: its place, what was found, what is allowed, and the nearest allowed id. */
export interface InputFault {
  readonly place: string;
  readonly found: string;
  readonly message: string;
  readonly allowed?: readonly string[];
  readonly nearest?: string;
}

export type ParsedWorkloads =
  { readonly ok: true; readonly workloads: readonly Workload[] } | { readonly ok: false; readonly faults: readonly InputFault[] };

export const INPUT_LIMITS = { bytes: 256 * 1024, workloads: 100, title: 200 } as const;

type Unchecked = Readonly<Record<string, unknown>>;

/**
 * Reads workloads from YAML or JSON text. Nothing is guessed: every wrong id, choice and type is reported with its place,
 * all of them at once.
 */
export function parseWorkloads(text: string, rules: Rules): ParsedWorkloads {
  const size = new TextEncoder().encode(text).length;
  if (size > INPUT_LIMITS.bytes) return refuse('', `${size} bytes`, `is too large (at most ${INPUT_LIMITS.bytes} bytes)`);
  let parsed: unknown;
  try {
    parsed = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return refuse(`line ${line}`, reason, 'is neither YAML nor JSON');
  }
  return checkWorkloads(parsed, rules);
}

/** The same for a value that is parsed already. */
export function checkWorkloads(input: unknown, rules: Rules): ParsedWorkloads {
  if (input === null || input === undefined) return refuse('', 'nothing', 'is empty: a list of workloads is needed under "workloads"');
  if (!isRecord(input)) return refuse('', show(input), 'must be a mapping with the key "workloads"');
  const faults = unknownKeys(input, ['workloads'], '');
  const list = input['workloads'];
  if (!Array.isArray(list) || list.length === 0) {
    faults.push({ place: 'workloads', found: show(list), message: 'must be a list with at least one workload' });
    return { ok: false, faults };
  }
  if (list.length > INPUT_LIMITS.workloads) {
    faults.push({ place: 'workloads', found: `${list.length} workloads`, message: `has too many (at most ${INPUT_LIMITS.workloads})` });
    return { ok: false, faults };
  }
  const workloads = list.map((entry: unknown, index) => checkWorkload(entry, { rules, place: `workloads[${index}]`, faults }));
  workloads.forEach(({ id }, index) => {
    if (id !== '' && workloads.findIndex((other) => other.id === id) < index) {
      faults.push({ place: `workloads[${index}].id`, found: id, message: 'repeats the id of an earlier workload' });
    }
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, workloads };
}

interface Checking {
  readonly rules: Rules;
  readonly place: string;
  readonly faults: InputFault[];
}

function checkWorkload(entry: unknown, checking: Checking): Workload {
  const { place, faults } = checking;
  if (!isRecord(entry)) {
    faults.push({ place, found: show(entry), message: 'must be a mapping with id and answers' });
    return { id: '', answers: {}, priorities: { most: [], least: [] } };
  }
  faults.push(...unknownKeys(entry, ['id', 'title', 'answers', 'priorities'], `${place}.`));
  const { id, title } = entry;
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    faults.push({ place: `${place}.id`, found: show(id), message: 'must be in kebab-case (a-z, 0-9, hyphens)' });
  }
  if (title !== undefined && (typeof title !== 'string' || title.length > INPUT_LIMITS.title)) {
    faults.push({ place: `${place}.title`, found: show(title), message: `must be text of at most ${INPUT_LIMITS.title} characters` });
  }
  return {
    id: typeof id === 'string' ? id : '',
    ...(typeof title === 'string' && { title }),
    answers: checkAnswers(entry['answers'], checking),
    priorities: checkPriorities(entry['priorities'], checking),
  };
}

function checkAnswers(input: unknown, { rules, place, faults }: Checking): Answers {
  if (!isRecord(input)) {
    faults.push({ place: `${place}.answers`, found: show(input), message: 'must be a mapping of questions to choices' });
    return {};
  }
  const answers: Record<string, string> = {};
  const questions = rules.questions.map(({ id }) => id);
  for (const [id, found] of Object.entries(input)) {
    const at = `${place}.answers.${id}`;
    const question = rules.questions.find((candidate) => candidate.id === id);
    if (!question) {
      faults.push({ place: at, found: id, message: 'is not a question', allowed: questions, ...nearest(id, questions) });
      continue;
    }
    const allowed = [...question.choices.map((choice) => choice.id), UNKNOWN];
    if (typeof found === 'string' && allowed.includes(found)) answers[id] = found;
    else faults.push({ place: at, found: show(found), message: `is not a choice of ${id}`, allowed, ...nearest(String(found), allowed) });
  }
  return answers;
}

function checkPriorities(input: unknown, checking: Checking): Priorities {
  const { place, faults } = checking;
  if (input === undefined || input === null) return { most: [], least: [] };
  if (!isRecord(input)) {
    faults.push({ place: `${place}.priorities`, found: show(input), message: 'must be a mapping with most and least' });
    return { most: [], least: [] };
  }
  faults.push(...unknownKeys(input, ['most', 'least'], `${place}.priorities.`));
  const most = checkCriteria(input['most'], { ...checking, place: `${place}.priorities.most` });
  const least = checkCriteria(input['least'], { ...checking, place: `${place}.priorities.least` });
  for (const id of least.filter((criterion) => most.includes(criterion))) {
    faults.push({ place: `${place}.priorities.least`, found: id, message: 'is in most and in least' });
  }
  return { most, least };
}

function checkCriteria(input: unknown, { rules, place, faults }: Checking): string[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input) || input.length > PRIORITY_LIMIT || new Set(input).size < input.length) {
    faults.push({ place, found: show(input), message: `must be a list of at most ${PRIORITY_LIMIT} different criteria` });
    return [];
  }
  const allowed = rules.criteria.map(({ id }) => id);
  return input.flatMap((found: unknown, index) => {
    if (typeof found === 'string' && allowed.includes(found)) return [found];
    faults.push({
      place: `${place}[${index}]`,
      found: show(found),
      message: 'is not a criterion',
      allowed,
      ...nearest(String(found), allowed),
    });
    return [];
  });
}

function nearest(found: string, allowed: readonly string[]): { nearest?: string } {
  const id = nearestId(found, allowed);
  return id === undefined ? {} : { nearest: id };
}

function unknownKeys(input: Unchecked, allowed: readonly string[], prefix: string): InputFault[] {
  return Object.keys(input)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({ place: `${prefix}${key}`, found: key, message: 'is not a known key', allowed, ...nearest(key, allowed) }));
}

function isRecord(input: unknown): input is Unchecked {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A short form of anything, for messages. */
function show(input: unknown): string {
  if (input === undefined) return 'nothing';
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function refuse(place: string, found: string, message: string): ParsedWorkloads {
  return { ok: false, faults: [{ place, found, message }] };
}

/** One line a person can act on. */
export function formatInputFault({ place, found, message, allowed, nearest: hint }: InputFault): string {
  const where = place === '' ? 'The input' : place;
  const guess = hint === undefined ? '' : ` Did you mean "${hint}"?`;
  const list = allowed === undefined ? '' : ` Allowed: ${allowed.join(', ')}.`;
  return `${where} ${message} (found: ${found}).${guess}${list}`;
}
