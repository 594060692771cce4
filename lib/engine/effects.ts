import { admits, isMet, type CompiledCondition, type State } from './conditions';

/** Points added to values: entry k adds `points[k]` to `alternatives[k]` on `criteria[k]`. */
export interface Change {
  readonly alternatives: readonly number[];
  readonly criteria: readonly number[];
  readonly points: readonly number[];
}

/** An effect that reads several questions. */
export interface JointEffect extends CompiledCondition {
  readonly change: Change;
}

/** One change that adds what several add. */
export function mergeChanges(changes: readonly Change[]): Change {
  const merged = new Map<string, [alternative: number, criterion: number, points: number]>();
  for (const { alternatives, criteria, points } of changes) {
    for (let k = 0; k < points.length; k++) {
      const alternative = alternatives[k] ?? 0;
      const criterion = criteria[k] ?? 0;
      const before = merged.get(`${alternative} ${criterion}`)?.[2] ?? 0;
      merged.set(`${alternative} ${criterion}`, [alternative, criterion, before + (points[k] ?? 0)]);
    }
  }
  const entries = [...merged.values()].filter(([, , points]) => points !== 0);
  return {
    alternatives: entries.map(([alternative]) => alternative),
    criteria: entries.map(([, criterion]) => criterion),
    points: entries.map(([, , points]) => points),
  };
}

/** All effects in one table, laid out for the sums that every assessment begins with. A row is what one choice adds, or a joint effect. */
export interface EffectTable {
  /** By question: the row of its first choice; those of the others follow. Joint effects come after all choices. */
  readonly rows: Int32Array;
  /** By row: the question that it counts for. Of several questions it is the one that the condition names first. */
  readonly questions: Int32Array;
  /** By row: its first entry. One more at the end says where the last row ends. */
  readonly starts: Int32Array;
  /** By entry: what it adds, and to which value (`alternative * criteria + criterion`). */
  readonly points: Int32Array;
  readonly cells: Int32Array;
  readonly joint: readonly JointEffect[];
  /** By row of a choice: the joint effects (by index) whose first question it answers as they ask. */
  readonly begun: readonly (readonly number[])[];
}

/** `single`: by question, by choice; `criteria`: how many there are. */
export function layOutEffects({ single, joint, criteria }: EffectSource): EffectTable {
  const rows = [
    ...single.flatMap((choices, question) => choices.map((change) => ({ question, change }))),
    ...joint.map(({ questions, change }) => ({ question: questions[0] ?? -1, change })),
  ];
  const lengths = rows.map(({ change }) => change.points.length);
  return {
    rows: sumBefore(single.map(({ length }) => length)),
    questions: Int32Array.from(rows, ({ question }) => question),
    starts: sumBefore(lengths),
    points: Int32Array.from(rows.flatMap(({ change }) => change.points)),
    cells: Int32Array.from(
      rows.flatMap(({ change }) => change.alternatives.map((alternative, k) => alternative * criteria + (change.criteria[k] ?? 0))),
    ),
    joint,
    begun: single.flatMap((choices, question) => choices.map((_, choice) => listBegun(joint, question, choice))),
  };
}

function listBegun(joint: readonly JointEffect[], question: number, choice: number): number[] {
  return joint.flatMap(({ questions, masks }, index) => (questions[0] === question && admits(masks[0] ?? 0, choice) ? [index] : []));
}

interface EffectSource {
  readonly single: readonly (readonly Change[])[];
  readonly joint: readonly JointEffect[];
  readonly criteria: number;
}

/** Of each length where it begins when all stand in a line, and where the line ends. */
function sumBefore(lengths: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...lengths.map((length) => (sum += length))]);
}

/** The rows of the joint effects that hold by what is answered, in the order of their first questions. */
export function listJointRows({ rows, joint, begun }: EffectTable, state: State): number[] {
  const first = rows[state.length] ?? 0;
  const held: number[] = [];
  for (let question = 0; question < state.length; question++) {
    const choice = state[question] ?? -1;
    if (choice < 0) continue;
    for (const index of begun[(rows[question] ?? 0) + choice] ?? NONE) {
      const effect = joint[index];
      if (effect && isMet(effect, state)) held.push(first + index);
    }
  }
  return held;
}

const NONE: readonly number[] = [];
