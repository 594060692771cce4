import type { PortfolioPlan } from '../../engine';
import { fill } from '../../locale';
import { joinSentences } from '../reader';
import { roundDays } from './days';
import { nameAll, type Planned, type PlannedEffort } from './plan';
import type { Leaving, ReportEffort } from './report';

/** The plan without each workload: which platform is only there for one of them. */
export function wordLeaving(planned: Planned, effort: PlannedEffort): ReportEffort['leaving'] {
  const { reader, portfolio } = planned;
  const { best } = portfolio;
  const { titles } = effort.words.leaving;
  if (!best) return { title: titles.none, rows: [] };
  const rows = best.placements.map(({ workload }) => describeWithout(planned, effort, Number(workload)));
  const changed = rows.filter(({ isChanged }) => isChanged);
  const pattern = changed.length === 0 ? titles.none : changed.length === 1 ? titles.one : titles.some;
  return {
    title: fill(pattern, { name: changed[0]?.row.name ?? '', n: changed.length }),
    rows: rows.map(({ row: { workload, ...row } }) => ({ workload, ...row, name: reader.names[workload] ?? '' })),
  };
}

function describeWithout(
  planned: Planned,
  effort: PlannedEffort,
  workload: number,
): { readonly row: Leaving; readonly isChanged: boolean } {
  const { reader, portfolio } = planned;
  const plan = effort.planWithout(workload);
  const before = portfolio.best?.alternatives ?? [];
  const isChanged = plan?.alternatives.join() !== before.join();
  return {
    row: {
      workload,
      name: reader.names[workload] ?? '',
      platforms: plan ? nameAll(reader, plan.alternatives) : effort.words.leaving.nothing,
      days: roundDays(plan?.cost ?? 0),
      change: plan ? wordChange(planned, effort, plan) : '',
    },
    isChanged,
  };
}

function wordChange({ reader, portfolio }: Planned, { words }: PlannedEffort, plan: PortfolioPlan): string {
  const { same, dropped, droppedMany, other, moved, movedMany } = words.leaving;
  const before = portfolio.best?.alternatives ?? [];
  const gone = before.filter((id) => !plan.alternatives.includes(id));
  const come = plan.alternatives.filter((id) => !before.includes(id));
  const places = new Map(portfolio.best?.placements.map(({ workload, alternative }) => [workload, alternative]));
  const movers = plan.placements.filter(({ workload, alternative }) => places.get(workload) !== alternative);
  const names = movers.map(({ workload }) => reader.names[Number(workload)] ?? '');
  const sentences = [
    ...(gone.length === 0 ? [] : [fill(gone.length === 1 ? dropped : droppedMany, { names: nameAll(reader, gone) })]),
    ...(come.length === 0 ? [] : [fill(other, { names: nameAll(reader, come) })]),
    ...(names.length === 0 ? [] : [fill(names.length === 1 ? moved : movedMany, { names: reader.text.list(names) })]),
  ];
  return sentences.length === 0 ? same : joinSentences(reader.text.locale, sentences);
}
