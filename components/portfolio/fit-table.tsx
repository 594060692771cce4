import { ScrollRegion } from '@/components/ui/scroll-region';
import { formatPoints } from '@/lib/report/reader';
import type { FitCell, PortfolioFit } from '@/lib/report/portfolio';
import type { Words } from './view';

interface FitTableProps {
  readonly fit: PortfolioFit;
  readonly words: Words['fit'];
}

/** By points below the best: the nearer, the deeper. Written out, so that the style sheet holds them. */
const SHADES = ['bg-accent/44', 'bg-accent/32', 'bg-accent/22', 'bg-accent/12', 'bg-accent/4'];
const SHADE_WIDTH = 8;

/** A table of points below the best: the number says it, the shade lets the eye find it, a frame marks the place. */
export function FitTable({ fit, words }: FitTableProps) {
  return (
    <ScrollRegion label={words.caption}>
      <table className="w-full border-collapse text-sm" id="fit-table">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 z-1 min-w-32 bg-paper py-2 pr-2 text-left font-semibold sm:min-w-48">
              {words.workload}
            </th>
            {fit.platforms.map(({ alternative, short, isRun }) => (
              <th
                key={alternative}
                scope="col"
                className={`min-w-20 px-1.5 py-2 text-center leading-tight ${isRun ? 'font-bold' : 'font-normal text-muted'}`}
              >
                {short}
                {isRun && <span className="block text-xs font-normal text-accent">{words.run}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fit.rows.map(({ workload, name, cells }) => (
            <tr key={workload} className="border-t border-line">
              <th scope="row" className="sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-normal wrap-anywhere">
                <bdi>{name}</bdi>
              </th>
              {cells.map((cell) => (
                <Cell key={cell.alternative} cell={cell} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell({ cell: { regret, isChosen }, words }: { readonly cell: FitCell; readonly words: Words['fit'] }) {
  const frame = isChosen ? 'border-2 border-ink font-bold' : 'border-t border-t-line';
  if (regret === null) {
    return (
      <td className={`px-1.5 py-1.5 text-center text-muted ${frame}`}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.excluded}</span>
      </td>
    );
  }
  return (
    <td className={`px-1.5 py-1.5 text-center tabular-nums print:py-0.5 ${shadeOf(regret)} ${frame}`}>
      {formatPoints(regret)}
      {isChosen && <span className="sr-only"> ({words.here})</span>}
    </td>
  );
}

function shadeOf(regret: number): string {
  return SHADES[Math.min(Math.floor(regret / SHADE_WIDTH), SHADES.length - 1)] ?? '';
}
