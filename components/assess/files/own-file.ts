import type { ImportFile } from '@/lib/import';
import { joinAnswer, NO_PRIORITIES } from '@/lib/model/answers';
import { cleanTitle, keepNotes } from '@/lib/share';
import { EMPTY_SHEET, type Draft } from '../../parts/sheet';
import { isAnswers, isPriorities } from '../../parts/draft';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The sheet in a file of ours (`workload.json`: one workload as the command line takes it); null for every other file. What today's
 * rules do not know of it is told where the sheet is opened.
 */
export function readOwnFile(files: readonly ImportFile[]): Draft | null {
  const [file, ...others] = files;
  if (!file?.path.endsWith('.json') || others.length > 0) return null;
  try {
    const { workloads } = JSON.parse(file.text) as Fields;
    return Array.isArray(workloads) && workloads.length === 1 ? toSheet(workloads[0] as Fields) : null;
  } catch {
    return null;
  }
}

function toSheet({ answers: given, priorities = NO_PRIORITIES, title, notes }: Fields): Draft | null {
  const pairs = Object.entries(given as Fields).map(([question, answer]) => [
    question,
    Array.isArray(answer) ? joinAnswer(answer) : answer,
  ]);
  const answers: unknown = Object.fromEntries(pairs);
  if (!isAnswers(answers) || !isPriorities(priorities)) return null;
  return {
    ...EMPTY_SHEET,
    answers,
    priorities: { ...NO_PRIORITIES, ...priorities },
    title: cleanTitle(typeof title === 'string' ? title : ''),
    notes: keepNotes(notes),
  };
}
