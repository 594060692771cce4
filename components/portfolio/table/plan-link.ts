import { answersOf, codeOf, type AnswerRules, type Table, type Workload } from '@/components/parts/memory/workloads';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { writeAnswers } from '@/lib/model/several';
import { decodeLink, encodePortfolio, PORTFOLIO_SIZE, type LinkState } from '@/lib/share';
import type { Locale } from '@/lib/locale';
import { BASE } from '@/lib/model/base-path';

/** What a new plan weighs work by, as `NEW_PLAN` says it; a test holds the two together. */
const EFFORT = '1';

interface Planning {
  readonly rules: AnswerRules;
  readonly locale: Locale;
}

/**
 * The address of the plan of some workloads, shared answers filled in; null where they are too few or too many for a link.
 * Written here: what writes every address of a portfolio would make the questionnaire larger.
 */
export function planPath(table: Table, rows: readonly Workload[], { rules, locale }: Planning): string | null {
  if (rows.length < PORTFOLIO_SIZE.least || rows.length > PORTFOLIO_SIZE.most) return null;
  const states = rows.map((row): LinkState => {
    const link = decodeLink(codeOf(row, table, rules));
    return link.ok ? link : { contentVersion: rules.version, answers: {}, priorities: NO_PRIORITIES };
  });
  const code = encodePortfolio(states);
  const last = rows.findLastIndex(({ title }) => title !== '');
  const weigh = writeImportance(rows.map(({ importance }) => importance));
  // A name that is empty holds the place of its workload.
  const names = rows.slice(0, last + 1).map(({ title }) => ['t', title]);
  const asked = [...names, ['effort', EFFORT], ...(weigh === '' ? [] : [['weigh', weigh]])];
  return `${BASE}/${locale}/p/${code}?${new URLSearchParams(asked).toString()}`;
}

/** The same workloads as a file that the command line and the API take; JSON is YAML too. */
export function writeProgramsFile(table: Table, rows: readonly Workload[], rules: AnswerRules): string {
  const workloads = rows.map((row, at) => {
    const { answers, priorities } = answersOf(row, table, rules);
    const isSilent = priorities.most.length === 0 && priorities.least.length === 0;
    return {
      id: `workload-${at + 1}`,
      ...(row.title !== '' && { title: row.title }),
      answers: writeAnswers(answers),
      ...(!isSilent && { priorities }),
      ...(row.importance !== 1 && { importance: row.importance }),
    };
  });
  return `${JSON.stringify({ workloads }, null, 2)}\n`;
}

/** Beside how many equals workloads count, as the address of their plan says it: `2.3` is three times for the second. Empty where all count alike. */
function writeImportance(importances: readonly number[]): string {
  return importances.flatMap((importance, at) => (importance === 1 ? [] : [`${at + 1}.${importance}`])).join('_');
}
