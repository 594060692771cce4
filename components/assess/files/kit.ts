import type { Rules } from '@/lib/engine';
import type { ImportProblem, Place } from '@/lib/import';
import { fill } from '@/lib/locale';
import type { filesWords } from '@/lib/locale/words/files';
import type { importWords } from '@/lib/locale/words/import';
import type { Locale } from '@/lib/model/locale';
import type { Proposed } from './ticks';

/** A question with its words, as far as proposals need it. */
export interface FilesQuestion extends Proposed {
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
}

/** What the page hands to its client part: plain data of one language. */
export interface FilesProps {
  readonly locale: Locale;
  readonly contentVersion: Rules['version'];
  /** The address of the worker that reads. */
  readonly reader: string;
  readonly questions: readonly FilesQuestion[];
  /** Rule -> why its line says so. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly words: FilesWords;
  readonly readWords: ReadWords;
}

export type FilesWords = ReturnType<typeof filesWords>;
export type ReadWords = ReturnType<typeof importWords>;

export function wordPlace({ file, line }: Place, words: ReadWords): string {
  return fill(words.place, { file, line });
}

/** One sentence on what could not be read. */
export function wordProblem({ kind, file, line, found }: ImportProblem, words: ReadWords): string {
  const place = line === null ? file : wordPlace({ file, line }, words);
  return fill(words.problem[kind], { file, place, found: found ?? '' });
}
