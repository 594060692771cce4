import type { Rules } from '@/lib/engine';
import type { Priorities } from '@/lib/model/answers';
import { NO_NOTES } from '@/lib/model/note';
import {
  type Asked,
  cleanTitle,
  decodeLink,
  encodeLink,
  type LinkProblem,
  type QueryProblem,
  readAnswerQuery,
  readAsk,
  resultPath,
  RETURN_PARAMETER,
} from '@/lib/share';
import type { Locale } from '@/lib/model/locale';
import { orderQuestions } from './order';
import { EMPTY_SHEET, isEmptySheet, keepKnown, type Draft, type Sheet } from '../parts/sheet';

/** What an address brings along. `link` is null where it carries no answers: then one's own draft is meant. */
export interface Opening {
  readonly link: { readonly code: string; readonly sheet: Draft } | null;
  /** What a colleague asks; the link is then the sheet that they sent, blank but for the purpose. */
  readonly asked: Asked | null;
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
  const { asked, problems } = readAsk(parameters, orderQuestions(rules));
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
  const unknown = [...query.problems, ...problems];
  if (unknown.length > 0) findings.push({ kind: 'unknown-names', problems: unknown });
  if (dropped.length > 0) findings.push({ kind: 'dropped', names: dropped });
  const isLink = asked !== null || decoded?.ok === true || !isEmptySheet(sheet);
  const own = sheetCode(sheet, rules);
  // A sheet of its own for each request: the same questions may be asked about another workload.
  const name = asked ? `${own}.${encodeURIComponent(title)}.${asked.questions.join('.')}` : own;
  return { link: isLink ? { code: name, sheet } : null, asked, findings };
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
