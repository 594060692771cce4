import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { PurposeText } from '@/lib/report/knowledge';
import { formatPoints } from '@/lib/report/reader';

interface WeightTableProps {
  readonly labels: { readonly caption: string; readonly criterion: string; readonly total: string };
  readonly purposes: readonly PurposeText[];
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
}

/** The weight of each criterion by purpose; the heaviest of a purpose stand out. */
export function WeightTable({ labels, purposes, criteria }: WeightTableProps) {
  return (
    <Table
      caption={labels.caption}
      kind="numbers"
      keepsHeads
      head={
        <>
          <ColumnHead>{labels.criterion}</ColumnHead>
          {purposes.map(({ id, title }) => (
            <ColumnHead key={id} className="min-w-24">
              {title}
            </ColumnHead>
          ))}
        </>
      }
      foot={
        <Row head={labels.total} tone="strong" className="border-t-2 border-ink">
          {purposes.map(({ id, weights }) => (
            <td key={id}>{formatPoints(weights.reduce((sum, weight) => sum + weight, 0))}</td>
          ))}
        </Row>
      }
    >
      {criteria.map(({ id, title }, row) => (
        <Row key={id} head={title}>
          {purposes.map((purpose) => (
            <Cell key={purpose.id} className={looksOf(purpose.weights[row] ?? 0, criteria.length)}>
              {formatPoints(purpose.weights[row] ?? 0)}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

/** Stronger above an equal share of the weight, muted below half of it. */
function looksOf(weight: number, criteria: number): string {
  const equal = 100 / criteria;
  if (weight > 1.25 * equal) return 'bg-accent/32 strong';
  return weight < equal / 2 ? 'muted' : 'bg-accent/12';
}
