import type { Workload } from '../input';
import { writeNotes, type WrittenNote } from '../model/note';
import { writeAnswers } from '../model/several';

/** A workload as `lib/input` reads it, and nothing that says nothing. */
export interface WorkloadInput {
  readonly id: string;
  readonly title?: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly priorities?: Workload['priorities'];
  readonly notes?: Readonly<Record<string, WrittenNote>>;
}

export function toInput({ id, title = '', answers, priorities, notes = {} }: Workload): WorkloadInput {
  const { most, least } = priorities;
  return {
    id,
    ...(title !== '' && { title }),
    answers: writeAnswers(answers),
    ...(most.length + least.length > 0 && { priorities: { most, least } }),
    ...(Object.keys(notes).length > 0 && { notes: writeNotes(notes) }),
  };
}
