import { z } from 'zod';
import { acceptProposals, toFileParts, type ImportedWorkload, type ImportResult } from '../import';
import type { Catalogue } from '../model/catalogue';
import type { ImportContent } from '../model/import';
import { writeAnswers } from '../model/several';
import { movesSchema, toMovesJson } from './moves';

/** What files say, as the command line, the API and the protocol server tell it. Keys may be added, none is renamed or taken out. */

const place = {
  file: z.string(),
  line: z.int().min(1),
  excerpt: z.string().meta({ description: 'Names and values that were read; never the value of a variable' }),
};

const proposal = z.strictObject({
  question: z.string(),
  choice: z.string().meta({ description: 'A choice, or several joined by +' }),
  sure: z.enum(['states', 'implies', 'hints']).meta({ description: 'How far the line carries' }),
  ...place,
  rule: z.string().meta({ description: 'Why the line says so, by id' }),
});

const imported = z.strictObject({
  name: z.string(),
  proposals: z.array(proposal).meta({ description: 'Two of one question contradict each other, unless it takes several answers' }),
  parts: z
    .array(z.strictObject({ part: z.string(), ...place }))
    .meta({ description: 'What has to move along, whatever the questions ask' }),
  writtenFor: z
    .array(z.string())
    .optional()
    .meta({ description: 'Alternatives that its files are written for, where all of it carries over' }),
  answers: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).min(2)]))
    .meta({ description: 'What is stated or implied and not disputed' }),
  disputed: z.array(z.string()).meta({ description: 'Questions whose lines contradict each other' }),
  open: z.array(z.string()).meta({ description: 'Questions that still have no answer' }),
});

export const importSchema = z.strictObject({
  workloads: z.array(imported).meta({ description: 'Each workload by itself' }),
  whole: imported.nullable().meta({ description: 'All of them taken as one; null where nothing was read' }),
  moves: movesSchema.optional(),
  problems: z.array(z.strictObject({ kind: z.string(), file: z.string(), line: z.int().nullable(), found: z.string().nullable() })),
});
export type ImportJson = z.infer<typeof importSchema>;

export function toImportJson({ questions }: Pick<Catalogue, 'questions'>, result: ImportResult, content: ImportContent): ImportJson {
  const { workloads, whole, problems } = result;
  const write = (one: ImportedWorkload): z.infer<typeof imported> => {
    const { answers, disputed } = acceptProposals(one, questions);
    const open = questions.map(({ id }) => id).filter((id) => !(id in answers));
    return {
      name: one.name,
      proposals: [...one.proposals],
      parts: [...one.parts],
      writtenFor: [...toFileParts(one).writtenFor],
      answers: writeAnswers(answers),
      disputed: [...disputed],
      open,
    };
  };
  return { workloads: workloads.map(write), whole: whole && write(whole), moves: toMovesJson(result, content), problems: [...problems] };
}
