import type { Rules } from '@/lib/engine';
import type { Priorities } from '@/lib/model/answers';
import { NO_NOTES } from '@/lib/model/note';
import {
  cleanTitle,
  decodeLink,
  encodeLink,
  type LinkProblem,
  type QueryProblem,
  readAnswerQuery,
  resultPath,
  RETURN_PARAMETER,
} from '@/lib/share';
import type { Locale } from '@/lib/model/locale';
import { EMPTY_SHEET, isEmptySheet, keepKnown, type Draft, type Sheet } from '../parts/sheet';

/** What an address brings along. `link` is null where it carries no answers: then one's own draft is meant. */
export interface Opening {
  readonly link: { readonly code: string; readonly sheet: Draft } | null;
  readonly findings: readonly LinkFinding[];
}

/** What the reader has to know about an address. */
export type LinkFinding =
  | { readonly kind: 'code-refused'; readonly problem: LinkProblem }
  | { readonly kind: 'other-content'; readonly version: number }
  | { readonly kind: 'unknown-names'; readonly problems: readonly QueryProblem[] }
  | { readonly kind: 'dropped'; readonly names: readonly string[] };

/**
 * Reads `?code=CODE` and `?question=choice&most=a,b`. Single answers beside a code replace the code's. Its own code names
 * what was opened, whatever the spelling of the address.
 */
export function readOpening(search: string, rules: Rules): Opening {
  const parameters = [...new URLSearchParams(search)].filter(([name]) => name !== RETURN_PARAMETER);
  const code = parameters.find(([name]) => name === 'code')?.[1];
  const decoded = code === undefined ? null : decodeLink(code);
  const query = readAnswerQuery(parameters, rules);
  const title = cleanTitle(parameters.find(([name]) => name === 't')?.[1]);
  const base = decoded?.ok ? decoded : EMPTY_SHEET;
  const { sheet, dropped } = keepKnown(
    {
      answers: { ...base.answers, ...query.answers },
      priorities: mergePriorities(base.priorities, query.priorities),
      title,
      visited: [],
      notes: NO_NOTES,
    },
    rules,
  );
  const findings: LinkFinding[] = [];
  if (decoded && !decoded.ok) findings.push({ kind: 'code-refused', problem: decoded.problem });
  if (decoded?.ok && decoded.contentVersion !== rules.version) findings.push({ kind: 'other-content', version: decoded.contentVersion });
  if (query.problems.length > 0) findings.push({ kind: 'unknown-names', problems: query.problems });
  if (dropped.length > 0) findings.push({ kind: 'dropped', names: dropped });
  const isLink = decoded?.ok === true || !isEmptySheet(sheet);
  return { link: isLink ? { code: sheetCode(sheet, rules), sheet } : null, findings };
}

function mergePriorities(base: Priorities, query: Priorities): Priorities {
  return query.most.length + query.least.length > 0 ? query : base;
}

/** The code of the recommendation for a sheet under these rules. */
export function sheetCode({ answers, priorities }: Sheet, rules: Rules): string {
  return encodeLink({ contentVersion: rules.version, answers, priorities });
}

/** The address of the recommendation for a sheet. */
export function sheetPath(sheet: Sheet, { rules, locale }: { readonly rules: Rules; readonly locale: Locale }): string {
  return resultPath({ locale, code: sheetCode(sheet, rules), title: cleanTitle(sheet.title) });
}
