import { loadImport } from '@/lib/content';
import { toImportJson, toTerminalImport, type ImportJson, type TerminalStyle } from '@/lib/export';
import type { Workload } from '@/lib/input';
import { readFiles, toReadWorkloads, type ImportedWorkload, type ImportResult } from '@/lib/import';
import { fill, type Locale } from '@/lib/locale';
import { importWords } from '@/lib/locale/words/import';
import type { Catalogue } from '@/lib/model/catalogue';
import { writeAnswer } from '@/lib/model/several';
import type { Gathered } from './gather-files';

/** What was read of several paths. A file of a folder that is in no known format is passed over in silence. */
export function readGathered(gathered: readonly Gathered[]): ImportResult {
  const found = new Set(gathered.flatMap((one) => [...one.found]));
  const result = readFiles(gathered.flatMap(({ files }) => files));
  return { ...result, problems: result.problems.filter(({ kind, file }) => kind !== 'unknown-format' || !found.has(file)) };
}

export interface FromInput {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

/** The proposals and what stays open, as text or JSON. */
export function printRead(result: ImportResult, { catalogue, locale }: FromInput, style: TerminalStyle | null): string {
  if (style === null) return JSON.stringify(toImportJson(catalogue, result, loadImport()), null, 2);
  return toTerminalImport(result, { catalogue, content: loadImport(), locale }, style);
}

export interface Taken {
  readonly workloads: readonly Workload[];
  /** Every answer with its line. */
  readonly text: string;
  readonly json: ImportJson;
  /** What was read of each workload, by its id. */
  readonly read: ReadonlyMap<string, ImportedWorkload>;
}

/** The answers that are stated or implied, as workloads. */
export function takeSure(result: ImportResult, { catalogue, locale }: FromInput): Taken {
  const words = importWords(locale);
  const read = toReadWorkloads(result, catalogue.questions);
  const sources = result.workloads.length > 0 ? result.workloads : result.whole ? [result.whole] : [];
  const lines = read.flatMap(({ id, answers, sources }) =>
    Object.entries(answers).map(([question, answer]) => {
      const places = (sources[question] ?? []).map(({ file, line, excerpt }) =>
        fill(words.line, { place: fill(words.place, { file, line }), excerpt }),
      );
      return `  ${id}: ${question} = ${[writeAnswer(answer)].flat().join(', ')} (${places.join('; ')})`;
    }),
  );
  return {
    workloads: read.map(({ id, title, answers, notes }) => ({ id, title, answers, priorities: { most: [], least: [] }, notes })),
    text: [words.taken, ...lines, ''].join('\n'),
    json: toImportJson(catalogue, result, loadImport()),
    read: new Map(read.flatMap(({ id }, index) => (sources[index] ? [[id, sources[index]]] : []))),
  };
}
