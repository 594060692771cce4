import type { Rules } from '../engine';
import { isRecord, type Checking } from './checking';
import { INPUT_LIMITS, show, type InputFault } from './fault';
import { checkPlanWish, type PlanWish } from './portfolio';
import { readBytes } from './read-text';
import { checkWorkloads, limitFaults, type Workload } from './workloads';

/** A file as a request holds it. */
export interface GivenFile {
  readonly path: string;
  readonly text: string;
}

export type ParsedRequest =
  | { readonly ok: true; readonly workloads: readonly Workload[]; readonly files: readonly GivenFile[]; readonly plan: PlanWish }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** Reads a request: workloads, files of a system, or both. Never throws. */
export function parseRequest(bytes: Uint8Array, rules: Rules): ParsedRequest {
  const read = readBytes(bytes, INPUT_LIMITS);
  if (!read.ok) return { ok: false, faults: limitFaults(read.faults) };
  const { value } = read;
  const checking: Checking = { rules, place: '', faults: [] };
  const hasFiles = isRecord(value) && 'files' in value;
  const files = hasFiles ? checkFiles(value['files'], checking.faults) : [];
  const rest = hasFiles ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'files')) : value;
  const isAlone = hasFiles && isRecord(rest) && Object.keys(rest).every((key) => key === 'portfolio');
  const workloads = isAlone ? [] : checkWorkloads(rest, checking, INPUT_LIMITS.workloads);
  const plan = checkPlanWish(isRecord(value) ? value['portfolio'] : undefined, checking);
  if (checking.faults.length > 0) return { ok: false, faults: limitFaults(checking.faults) };
  return { ok: true, workloads, files, plan };
}

/** Files of plain values, or every fault of them. */
export function parseFiles(
  input: unknown,
): { readonly ok: true; readonly files: readonly GivenFile[] } | { readonly ok: false; readonly faults: readonly InputFault[] } {
  const faults: InputFault[] = [];
  const files = checkFiles(input, faults);
  return faults.length > 0 ? { ok: false, faults: limitFaults(faults) } : { ok: true, files };
}

function checkFiles(input: unknown, faults: InputFault[]): readonly GivenFile[] {
  const items: readonly unknown[] = Array.isArray(input) ? input : [];
  if (items.length === 0) faults.push({ kind: 'bad-file', place: 'files', found: show(input) });
  if (items.length > INPUT_LIMITS.files) {
    faults.push({ kind: 'too-many-files', place: 'files', found: String(items.length) });
    return [];
  }
  return items.flatMap((item, index) => {
    const place = `files[${index}]`;
    if (!isRecord(item)) {
      faults.push({ kind: 'bad-file', place, found: show(item), allowed: ['path', 'text'] });
      return [];
    }
    const { path, text, ...others } = item;
    for (const key of Object.keys(others))
      faults.push({ kind: 'unknown-key', place: `${place}.${show(key) ?? ''}`, found: show(key), allowed: ['path', 'text'] });
    const isSound = typeof path === 'string' && path !== '' && path.length <= INPUT_LIMITS.path && typeof text === 'string';
    // What a file holds may be secret: only its name is told.
    if (!isSound) faults.push({ kind: 'bad-file', place, found: typeof path === 'string' ? show(path) : null, allowed: ['path', 'text'] });
    return isSound ? [{ path, text }] : [];
  });
}
