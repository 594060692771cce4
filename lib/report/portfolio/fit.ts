import type { Assessment } from '../../engine';
import { fill } from '../../locale';
import { addPoints, formatPoints, roundPoints } from '../reader';
import type { Planned } from './plan';
import type { FitCell, PortfolioFit } from './report';

/** Every workload on every platform: how far below its best. */
export function wordFit(planned: Planned): PortfolioFit {
  const { reader, portfolio } = planned;
  const run = portfolio.best?.alternatives ?? [];
  const order = [...run, ...reader.platforms.map(({ id }) => id).filter((id) => !run.includes(id))];
  const rows = reader.assessments.map((assessment, workload) => {
    const placement = portfolio.best?.placements.find((candidate) => candidate.workload === String(workload));
    const cells = order.map((alternative): FitCell => ({
      alternative,
      regret: measureRegret(assessment, alternative),
      isChosen: placement?.alternative === alternative,
    }));
    return { workload, name: reader.names[workload] ?? '', cells };
  });
  return {
    title: wordTitle(planned, rows),
    platforms: order.map((id) => ({ ...reader.text.platform(id), isRun: run.includes(id) })),
    rows,
  };
}

/** Null where the platform is excluded, or unknown to the rules of the workload. */
function measureRegret({ ranking, weightTotal }: Assessment, alternative: string): number | null {
  const found = ranking.find((ranked) => ranked.alternative === alternative);
  if (!found || found.status === 'out') return null;
  return roundPoints(((ranking[0]?.score ?? 0) - found.score) / weightTotal);
}

/** Whether one platform suits all that can run at all. */
function wordTitle({ reader: { text, words }, portfolio }: Planned, rows: PortfolioFit['rows']): string {
  const possible = rows.filter(({ workload }) => !portfolio.impossible.includes(String(workload)));
  if (possible.length < 2) return words.fit.plain;
  const sums = (possible[0]?.cells ?? []).flatMap(({ alternative }, column) => {
    const regrets = possible.map(({ cells }) => cells[column]?.regret ?? null);
    return regrets.includes(null) ? [] : [{ alternative, points: addPoints(regrets.map((regret) => regret ?? 0)) }];
  });
  const [nearest] = sums.sort((a, b) => a.points - b.points);
  if (!nearest) return words.fit.none;
  const places = { platform: text.platform(nearest.alternative).name, points: formatPoints(nearest.points) };
  return fill(nearest.points === 0 ? words.fit.one : words.fit.nearest, places);
}
