import { cleanLine } from '../model/line';
import { NOTE_LIMITS, type Notes, type NoteSource } from '../model/note';
import type { Answerable } from '../model/several';
import { acceptProposals, type Accepted } from './accept';
import type { ImportResult, Place, Sureness } from './shared/result';

/** A workload of the files with the answers that were taken over. */
export interface ReadWorkload extends Accepted {
  readonly id: string;
  /** As the files call it. */
  readonly title: string;
  /** Where each answer was read from. */
  readonly notes: Notes;
}

const LONGEST = 60;

/** The workloads of a reading as others state theirs: with unique ids in kebab-case, none of those that are taken. */
export function toReadWorkloads(
  result: ImportResult,
  questions: readonly (Answerable & { readonly id: string })[],
  { sure, taken = [] }: { readonly sure?: readonly Sureness[]; readonly taken?: readonly string[] } = {},
): readonly ReadWorkload[] {
  const ids = [...taken];
  const found = result.workloads.length > 0 ? result.workloads : result.whole ? [result.whole] : [];
  return found.map((workload) => {
    const id = nameUniquely(workload.name, ids);
    ids.push(id);
    const accepted = acceptProposals(workload, questions, sure);
    return { id, title: workload.name, ...accepted, notes: noteSources(accepted.sources) };
  });
}

/** The lines that answers rest on, as notes: file and line, and nothing of what stands there. */
export function noteSources(sources: Readonly<Record<string, readonly Place[]>>): Notes {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([question, places]) => {
      const lines = new Map(places.map(({ file, line }): [string, NoteSource] => [`${line} ${file}`, { file: nameFile(file), line }]));
      return lines.size === 0 ? [] : [[question, { text: '', sources: [...lines.values()].slice(0, NOTE_LIMITS.sources) }]];
    }),
  );
}

/** Made safe to show; a name of nothing that can be seen is a file all the same. */
function nameFile(file: string): string {
  return cleanLine(file, NOTE_LIMITS.file) || '?';
}

function nameUniquely(name: string, taken: readonly string[]): string {
  const kebab = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'workload'; // prettier-ignore
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? kebab : `${kebab}-${count}`;
    if (!taken.includes(id)) return id;
  }
}
