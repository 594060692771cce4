import type { Words } from './view';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { FitCell, PortfolioFit } from '@/lib/report/portfolio';
import { formatPoints } from '@/lib/report/reader';

interface FitTableProps {
  readonly fit: PortfolioFit;
  readonly words: Words['fit'];
}

/** By points below the best: the nearer, the deeper. Written out, so that the style sheet holds them. */
const SHADES = ['bg-accent/44', 'bg-accent/32', 'bg-accent/22', 'bg-accent/12', 'bg-accent/4'];
const SHADE_WIDTH = 8;
const CHOSEN = 'border-2 border-ink strong';

/** A table of points below the best: the number says it, the shade lets the eye find it, a frame marks the place. */
export function FitTable({ fit, words }: FitTableProps) {
  return (
    <Table
      caption={words.caption}
      id="fit-table"
      kind="heat"
      keepsHeads
      head={
        <>
          <ColumnHead className="sm:min-w-48">{words.workload}</ColumnHead>
          {fit.platforms.map(({ alternative, short, isRun }) => (
            <ColumnHead key={alternative} tone={isRun ? 'strong' : 'muted'} className="min-w-20">
              {short}
              {isRun && <span className="block text-xs font-normal text-accent">{words.run}</span>}
            </ColumnHead>
          ))}
        </>
      }
    >
      {fit.rows.map(({ workload, name, cells }) => (
        <Row key={workload} head={<bdi className="wrap-anywhere">{name}</bdi>}>
          {cells.map((cell) => (
            <RegretCell key={cell.alternative} cell={cell} words={words} />
          ))}
        </Row>
      ))}
    </Table>
  );
}

function RegretCell({ cell: { regret, isChosen }, words }: { readonly cell: FitCell; readonly words: Words['fit'] }) {
  if (regret === null) {
    return (
      <Cell tone="muted" className={isChosen ? CHOSEN : undefined}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.excluded}</span>
      </Cell>
    );
  }
  return (
    <Cell className={isChosen ? `${shadeOf(regret)} ${CHOSEN}` : shadeOf(regret)}>
      {formatPoints(regret)}
      {isChosen && <span className="sr-only"> ({words.here})</span>}
    </Cell>
  );
}

function shadeOf(regret: number): string {
  return SHADES[Math.min(Math.floor(regret / SHADE_WIDTH), SHADES.length - 1)] ?? '';
}
