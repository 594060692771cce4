import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readPriorSettings, formatFault } from '@/lib/content/source';
import type { Case } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';
import type { PriorSettings } from '@/lib/model/class-prior';
import { canonicalAnswers } from '@/lib/model/several';
import type { Counted } from '@/lib/weigh';
import { readEntries } from '../weigh/entries';

const DECISIONS: readonly string[] = ['calibration', 'further', 'unseen'];

/** What the likelihood of answers is counted from. */
export interface PriorSources {
  readonly settings: PriorSettings;
  readonly cases: readonly Case[];
  readonly complete: readonly Case[];
}

/** Published decisions and complete judged sheets. Throws an Error that lists what is wrong with a file. */
export function readPriorSources(catalogue: Catalogue, root: string): PriorSources {
  const read = readPriorSettings(root);
  if (!read.ok) throw new Error(read.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join('\n'));
  const entries = readEntries(catalogue, root, join('tests', 'cases')).map(({ kind, case: own }) => {
    return { kind, case: { ...own, answers: canonicalAnswers(catalogue.questions, own.answers) } };
  });
  return {
    settings: read.found,
    cases: entries.filter(({ kind }) => DECISIONS.includes(kind)).map((entry) => entry.case),
    complete: entries
      .filter(({ kind, case: { answers } }) => kind === 'judged' && Object.keys(answers).length >= read.found.complete)
      .map((entry) => entry.case),
  };
}

export function toCounted({ questions }: Catalogue, { cases, complete }: Pick<PriorSources, 'cases' | 'complete'>): Counted {
  return { questions, cases: cases.map(({ answers }) => answers), complete: complete.map(({ answers }) => answers) };
}

/** Changes where a count could: with the questions' ids, a sheet's answers, a setting. */
export function fingerprintSources({ questions, cases, complete }: Counted, settings: PriorSettings): string {
  const asked = questions.map(({ id, choices, several }) => [id, choices.map((choice) => choice.id), several ?? null]);
  const sheets = [cases, complete].map((answers) => answers.map((own) => Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1))));
  return createHash('sha256')
    .update(JSON.stringify([asked, sheets, settings]))
    .digest('hex')
    .slice(0, 16);
}
