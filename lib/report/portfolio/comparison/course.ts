import { isPlaced, type WorkloadRow } from './rows';

/** Something that happens between two plans. */
export type CourseEvent =
  | { readonly kind: 'prepare' | 'retire'; readonly platform: string }
  | { readonly kind: 'move'; readonly row: WorkloadRow; readonly from: string; readonly to: string }
  | { readonly kind: 'joins' | 'leaves' | 'stranded'; readonly row: WorkloadRow; readonly platform: string };

export interface CourseStep {
  readonly event: CourseEvent;
  /** What is run after it, by id, in no order. */
  readonly run: readonly string[];
}

interface CourseInput {
  /** Those that move, in the order in which they do. */
  readonly movers: readonly WorkloadRow[];
  readonly rows: readonly WorkloadRow[];
  /** Platforms that each plan runs. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What happens in which order: a platform is there before the first workload arrives, and is switched off as soon as none is left and
 * the second plan does not run it. What only one plan has comes after the moves. A workload that the second plan cannot place stays
 * where it is, and its platform with it.
 */
export function planCourse({ movers, rows, before, after }: CourseInput): readonly CourseStep[] {
  const wishes = [
    ...movers.map(toMove),
    ...rows.filter(({ places: [, to] }) => isPlaced(to)).flatMap(toJoin),
    ...rows.filter(({ places: [from] }) => isPlaced(from)).flatMap(toLeave),
  ];
  let run = before;
  let held = rows.flatMap(({ places: [from] }) => (isPlaced(from) ? [from.platform.alternative] : []));
  const steps: CourseStep[] = [];
  const add = (event: CourseEvent): void => {
    if (event.kind === 'prepare') run = [...run, event.platform];
    if (event.kind === 'retire') run = run.filter((id) => id !== event.platform);
    steps.push({ event, run });
  };
  const prepare = (platform: string): void => {
    if (!run.includes(platform)) add({ kind: 'prepare', platform });
  };
  const retireEmpty = (): void => {
    for (const platform of run) if (!after.includes(platform) && !held.includes(platform)) add({ kind: 'retire', platform });
  };
  retireEmpty();
  for (const event of wishes) {
    if (event.kind === 'move') prepare(event.to);
    if (event.kind === 'joins') prepare(event.platform);
    add(event);
    if (event.kind === 'move') held = [...without(held, event.from), event.to];
    if (event.kind === 'leaves') held = without(held, event.platform);
    retireEmpty();
  }
  after.forEach(prepare);
  return steps;
}

function toMove(row: WorkloadRow): Extract<CourseEvent, { readonly kind: 'move' }> {
  const [from, to] = row.places;
  if (!isPlaced(from) || !isPlaced(to)) throw new RangeError('Only what both plans place can move');
  return { kind: 'move', row, from: from.platform.alternative, to: to.platform.alternative };
}

function toJoin(row: WorkloadRow): readonly CourseEvent[] {
  const [from, to] = row.places;
  return isPlaced(to) && !isPlaced(from) ? [{ kind: 'joins', row, platform: to.platform.alternative }] : [];
}

function toLeave(row: WorkloadRow): readonly CourseEvent[] {
  const [from, to] = row.places;
  if (!isPlaced(from) || isPlaced(to)) return [];
  return [{ kind: to === 'absent' ? 'leaves' : 'stranded', row, platform: from.platform.alternative }];
}

/** Without the first of these. */
function without(held: readonly string[], platform: string): string[] {
  return held.toSpliced(held.indexOf(platform), 1);
}
