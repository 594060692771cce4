import { NO_PRIORITIES, type Answers, type Priorities } from '@/lib/model/answers';
import { keepAsked, type Answerable } from '@/lib/model/several';
import { decodeLink, encodeLink, PORTFOLIO_SIZE, type LinkedWorkload } from '@/lib/share';

/** How much a point lost here counts: as often as others, twice, three times. */
export type Importance = 1 | 2 | 3;
export const IMPORTANCES: readonly Importance[] = [1, 2, 3];

/** A workload of the table, with the answers of its own. */
export interface Workload {
  readonly id: string;
  /** Cleaned; empty where it has none. */
  readonly title: string;
  /** The code of its own answers and priorities, under the rules by which they were given. */
  readonly code: string;
  readonly importance: Importance;
  /** Whether the plan is made with it. */
  readonly isPlanned: boolean;
}

export interface Table {
  /** The code of the answers that all share; empty where there are none. */
  readonly shared: string;
  readonly rows: readonly Workload[];
}

/** As much of today's rules as answers depend on. */
export interface AnswerRules {
  readonly version: number;
  readonly questions: readonly (Answerable & { readonly id: string })[];
  readonly criteria: readonly { readonly id: string }[];
}

export interface Sheet {
  readonly answers: Answers;
  readonly priorities: Priorities;
}

export const EMPTY_TABLE: Table = { shared: '', rows: [] };
/** More than a team plans at once. */
export const MOST_WORKLOADS = 100;

const NOTHING: Sheet = { answers: {}, priorities: NO_PRIORITIES };

/** Of a code what today's rules know. */
export function readSheet(code: string, { version, questions, criteria }: AnswerRules): Sheet {
  const link = code === '' ? null : decodeLink(code);
  if (!link?.ok) return NOTHING;
  if (link.contentVersion === version) return link;
  const isKnown = (id: string): boolean => criteria.some((criterion) => criterion.id === id);
  const { most, least } = link.priorities;
  return { answers: keepAsked(questions, link.answers), priorities: { most: most.filter(isKnown), least: least.filter(isKnown) } };
}

/** The answers of a workload: its own, and those that all share where it has none. */
export function answersOf({ code }: Workload, table: Table, rules: AnswerRules): Sheet {
  const own = readSheet(code, rules);
  return { ...own, answers: { ...readSheet(table.shared, rules).answers, ...own.answers } };
}

/** The code of a workload with what it shares filled in; its own, rules and all, where that adds nothing. */
export function codeOf(workload: Workload, table: Table, rules: AnswerRules): string {
  const own = readSheet(workload.code, rules).answers;
  const isWhole = Object.keys(readSheet(table.shared, rules).answers).every((question) => question in own);
  return isWhole ? workload.code : encodeLink({ contentVersion: rules.version, ...answersOf(workload, table, rules) });
}

export interface NewWorkload extends LinkedWorkload {
  readonly id: string;
}

/** Adds workloads at the end. Those beyond what one plan holds are there, and not planned. */
export function addWorkloads(table: Table, added: readonly NewWorkload[]): Table {
  const room = Math.max(0, MOST_WORKLOADS - table.rows.length);
  const fresh = added.filter(({ id }) => table.rows.every((row) => row.id !== id)).slice(0, room);
  const free = PORTFOLIO_SIZE.most - listPlanned(table).length;
  const rows = fresh.map(({ id, title, code }, at): Workload => ({ id, title, code, importance: 1, isPlanned: at < free }));
  return { ...table, rows: [...table.rows, ...rows] };
}

export function listPlanned({ rows }: Table): readonly Workload[] {
  return rows.filter(({ isPlanned }) => isPlanned);
}

/** Its name, how important it is, or whether it is planned. */
export function changeWorkload(table: Table, id: string, change: Partial<Pick<Workload, 'title' | 'importance' | 'isPlanned'>>): Table {
  return replace(table, id, (row) => ({ ...row, ...change }));
}

/** A copy right behind its original. */
export function duplicateWorkload(table: Table, original: string, { id, title }: { readonly id: string; readonly title: string }): Table {
  if (table.rows.length >= MOST_WORKLOADS || table.rows.some((row) => row.id === id)) return table;
  const isPlanned = listPlanned(table).length < PORTFOLIO_SIZE.most;
  const rows = table.rows.flatMap((row) =>
    row.id === original ? [row, { ...row, id, title, isPlanned: row.isPlanned && isPlanned }] : [row],
  );
  return { ...table, rows };
}

/** One place up (-1) or down (1); at the end it stays. */
export function moveWorkload(table: Table, id: string, step: -1 | 1): Table {
  const from = table.rows.findIndex((row) => row.id === id);
  const row = table.rows[from];
  const to = from + step;
  if (!row || to < 0 || to >= table.rows.length) return table;
  return { ...table, rows: table.rows.toSpliced(from, 1).toSpliced(to, 0, row) };
}

export function removeWorkload(table: Table, id: string): Table {
  return { ...table, rows: table.rows.filter((row) => row.id !== id) };
}

/** Puts a removed workload back to its place. */
export function restoreWorkload(table: Table, row: Workload, place: number): Table {
  return table.rows.some(({ id }) => id === row.id) ? table : { ...table, rows: table.rows.toSpliced(place, 0, row) };
}

/** A reply to a question; null where there is none any more. */
export interface Reply {
  readonly question: string;
  readonly answer: string | null;
}

/** An answer of one workload alone. Without it, the shared one holds. */
export function answerWorkload(table: Table, id: string, { reply, rules }: { readonly reply: Reply; readonly rules: AnswerRules }): Table {
  return replace(table, id, (row) => ({ ...row, code: withReply(row.code, reply, rules) }));
}

/** An answer that all share. */
export function answerShared(table: Table, reply: Reply, rules: AnswerRules): Table {
  const code = withReply(table.shared, reply, rules);
  return { ...table, shared: Object.keys(readSheet(code, rules).answers).length === 0 ? '' : code };
}

/** The workloads that answer a question for themselves. */
export function listOwn({ rows }: Table, question: string, rules: AnswerRules): readonly Workload[] {
  return rows.filter(({ code }) => question in readSheet(code, rules).answers);
}

/** The shared answer to a question holds for every workload: their own ones go. */
export function shareWithAll(table: Table, question: string, rules: AnswerRules): Table {
  const own = listOwn(table, question, rules).map(({ id }) => id);
  return own.reduce((so, id) => answerWorkload(so, id, { reply: { question, answer: null }, rules }), table);
}

/** Of some questions those that every workload answers alike for itself; they can be answered once. None for a single workload. */
export function findAlike({ rows }: Table, questions: readonly string[], rules: AnswerRules): Answers {
  const sheets = rows.map(({ code }) => readSheet(code, rules).answers);
  const [first = {}] = sheets;
  if (sheets.length < 2) return {};
  const alike = questions.filter((id) => first[id] !== undefined && sheets.every((answers) => answers[id] === first[id]));
  return Object.fromEntries(alike.map((id) => [id, first[id] ?? '']));
}

/** Answers those questions once for all. */
export function liftAlike(table: Table, questions: readonly string[], rules: AnswerRules): Table {
  const alike = Object.entries(findAlike(table, questions, rules));
  return alike.reduce((so, [question, answer]) => shareWithAll(answerShared(so, { question, answer }, rules), question, rules), table);
}

/** The code with one more answer, or one less, under today's rules. */
function withReply(code: string, { question, answer }: Reply, rules: AnswerRules): string {
  const { answers, priorities } = readSheet(code, rules);
  const others = Object.entries(answers).filter(([id]) => id !== question);
  return encodeLink({
    contentVersion: rules.version,
    answers: Object.fromEntries(answer === null ? others : [...others, [question, answer]]),
    priorities,
  });
}

function replace(table: Table, id: string, change: (row: Workload) => Workload): Table {
  return { ...table, rows: table.rows.map((row) => (row.id === id ? change(row) : row)) };
}

/**
 * Adds what another table has, and writes over nothing. Where this table has shared answers of its own, the other one's are
 * filled into its workloads, which so keep their results. A workload that is here already is not added again.
 */
export function mergeTables(
  table: Table,
  other: Table,
  { rules, freshId }: { readonly rules: AnswerRules; readonly freshId: () => string },
): Table {
  const isFree = table.shared === '' && table.rows.length === 0;
  const rows = isFree ? other.rows : other.rows.map((row) => ({ ...row, code: codeOf(row, other, rules) }));
  const known = new Set(table.rows.map((row) => `${codeOf(row, table, rules)} ${row.title}`));
  const isNew = (row: Workload): boolean => !known.has(`${codeOf(row, table, rules)} ${row.title}`);
  const ids = new Set(table.rows.map(({ id }) => id));
  const room = Math.max(0, MOST_WORKLOADS - table.rows.length);
  const added = (isFree ? rows : rows.filter(isNew)).slice(0, room).map((row) => (ids.has(row.id) ? { ...row, id: freshId() } : row));
  const free = PORTFOLIO_SIZE.most - listPlanned(table).length;
  const planned = new Set(added.filter(({ isPlanned }) => isPlanned).slice(0, isFree ? added.length : free));
  return {
    shared: isFree ? other.shared : table.shared,
    rows: [...table.rows, ...added.map((row) => ({ ...row, isPlanned: planned.has(row) }))],
  };
}
