import type { z } from 'zod';
import { nearestId } from '../../model/nearest-id';

/** One mistake in the content: where, what was found, what is allowed. */
export interface Fault {
  /** Relative to the repository, e.g. `content/criteria/state.yaml`. */
  readonly file: string;
  /** Inside the file, e.g. `effects[2].change.compose`. */
  readonly path: string;
  readonly message: string;
  readonly allowed?: readonly string[];
  readonly nearest?: string;
}

/** `['effects', 2, 'when']` -> `effects[2].when`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('');
}

/** What a schema says about a file, one fault per issue; unknown keys are named one by one. */
export function toFaults(file: string, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ file, path: formatPath([...issue.path, key]), message: 'is not a known key' }));
    }
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    return [{ file, path: formatPath(issue.path), message: issue.message, ...(allowed && { allowed }) }];
  });
}

interface UnknownId {
  readonly file: string;
  readonly path: string;
  readonly what: string;
  readonly found: string;
  readonly allowed: readonly string[];
}

/** An id that nothing declares, with the allowed ones and the nearest. */
export function unknownId({ file, path, what, found, allowed }: UnknownId): Fault {
  const nearest = nearestId(found, allowed);
  return { file, path, message: `names the unknown ${what} "${found}"`, allowed, ...(nearest !== undefined && { nearest }) };
}

/** One fault for each of the ids that is not allowed. */
export function unknownIds(found: readonly string[], about: Omit<UnknownId, 'found'>): Fault[] {
  return found.filter((id) => !about.allowed.includes(id)).map((id) => unknownId({ ...about, found: id }));
}

/** One line a person can act on. */
export function formatFault({ path, message, allowed, nearest }: Fault): string {
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const list = allowed === undefined ? '' : ` Allowed: ${allowed.join(', ')}.`;
  return `${path || '(whole file)'}: ${message}.${hint}${list}`;
}

/** Every fault with its file, one a line. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n');
}
