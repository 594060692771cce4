import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportPlacement } from '../report';
import { planCourse } from './course';
import { isPlaced, type Place, type WorkloadRow } from './rows';

const PLATFORMS = ['compose', 'k8s-managed', 'paas-oss', 'faas-public'];

const on = (alternative: string): ReportPlacement => {
  const platform = { alternative, name: alternative, short: alternative } as ReportPlacement['platform'];
  return { workload: 0, name: '', platform, own: platform, regret: 0, isOpen: false };
};

const row = (from: Place, to: Place, name = ''): WorkloadRow => ({
  at: { a: from === 'absent' ? null : 0, b: to === 'absent' ? null : 0 },
  name,
  alias: null,
  places: [from, to],
  moves: isPlaced(from) && isPlaced(to) && from.platform.alternative !== to.platform.alternative,
  differs: null,
});

const plan = (rows: readonly WorkloadRow[], extra: readonly (readonly string[])[] = [[], []]) => {
  const run = ([0, 1] as const).map((side) => [
    ...new Set([
      ...rows.flatMap(({ places }) => (isPlaced(places[side]) ? [places[side].platform.alternative] : [])),
      ...(extra[side] ?? []),
    ]),
  ]);
  const [before, after] = [run[0]!, run[1]!];
  return { before, after, steps: planCourse({ movers: rows.filter(({ moves }) => moves), rows, before, after }) };
};
const told = (steps: ReturnType<typeof planCourse>) =>
  steps.map(({ event }) => (event.kind === 'move' ? `${event.row.name} to ${event.to}` : `${event.kind} ${event.platform}`));

describe('the way from one plan to another', () => {
  it('sets a platform up before the first that goes there, and drops one as soon as it is empty', () => {
    const rows = [row(on('compose'), on('paas-oss'), 'x'), row(on('compose'), on('faas-public'), 'y'), row(on('paas-oss'), on('paas-oss'))];
    expect(told(plan(rows).steps)).toEqual(['x to paas-oss', 'prepare faas-public', 'y to faas-public', 'retire compose']);
  });

  it('begins with dropping what runs nothing, and ends with setting up what shall run in any case', () => {
    const { steps } = plan([row(on('compose'), on('compose'))], [['k8s-managed'], ['paas-oss']]);
    expect(told(steps)).toEqual(['retire k8s-managed', 'prepare paas-oss']);
  });

  it('keeps the platform of what the other plan cannot place', () => {
    const { steps } = plan([row(on('compose'), 'blocked'), row(on('paas-oss'), 'absent'), row('absent', on('faas-public'))]);
    expect(told(steps)).toEqual(['prepare faas-public', 'joins faas-public', 'stranded compose', 'leaves paas-oss', 'retire paas-oss']);
  });

  it('never puts a workload where nothing is run, never drops what carries one, and ends with the platforms of the second plan', () => {
    const place = fc.oneof(fc.constantFrom(...PLATFORMS).map(on), fc.constantFrom<Place[]>('absent', 'blocked'));
    const rowsOf = fc.array(
      fc.tuple(place, place).map(([from, to]) => row(from, to)),
      { maxLength: 12 },
    );
    const idle = fc.subarray(PLATFORMS);
    fc.assert(
      fc.property(rowsOf, idle, idle, (rows, first, second) => {
        const { before, after, steps } = plan(rows, [first, second]);
        let run: readonly string[] = before;
        const where = new Map(rows.flatMap((one) => (isPlaced(one.places[0]) ? [[one, one.places[0].platform.alternative]] : [])));
        for (const { event, run: next } of steps) {
          if (event.kind === 'move') where.set(event.row, event.to);
          if (event.kind === 'joins') where.set(event.row, event.platform);
          if (event.kind === 'leaves') where.delete(event.row);
          if (event.kind === 'prepare') expect(run).not.toContain(event.platform);
          run = next;
          for (const platform of where.values()) expect(run).toContain(platform);
        }
        const stranded = rows.flatMap(({ places: [from, to] }) => (isPlaced(from) && to === 'blocked' ? [from.platform.alternative] : []));
        expect(new Set(run)).toEqual(new Set([...after, ...stranded]));
        for (const one of rows) if (isPlaced(one.places[1])) expect(where.get(one)).toBe(one.places[1].platform.alternative);
      }),
    );
  });
});
