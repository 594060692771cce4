import type { Answerable } from '../model/several';
import { acceptProposals, type Accepted } from './accept';
import type { ImportResult, Sureness } from './shared/result';

/** A workload of the files with the answers that were taken over. */
export interface ReadWorkload extends Accepted {
  readonly id: string;
  /** As the files call it. */
  readonly title: string;
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
    return { id, title: workload.name, ...acceptProposals(workload, questions, sure) };
  });
}

function nameUniquely(name: string, taken: readonly string[]): string {
  const kebab = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'workload'; // prettier-ignore
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? kebab : `${kebab}-${count}`;
    if (!taken.includes(id)) return id;
  }
}
