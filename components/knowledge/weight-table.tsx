import { ScrollRegion } from '@/components/ui/scroll-region';
import { formatPoints } from '@/lib/report/reader';
import type { PurposeText } from '@/lib/report/knowledge';

interface WeightTableProps {
  readonly labels: { readonly caption: string; readonly criterion: string; readonly total: string };
  readonly purposes: readonly PurposeText[];
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
}

/** The weight of each criterion by purpose; the heaviest of a purpose stand out. */
export function WeightTable({ labels, purposes, criteria }: WeightTableProps) {
  const number = 'px-2 py-1.5 text-right tabular-nums whitespace-nowrap';
  return (
    <ScrollRegion label={labels.caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{labels.caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 z-1 min-w-28 bg-paper py-2 pr-2 text-left font-semibold">
              {labels.criterion}
            </th>
            {purposes.map(({ id, title }) => (
              <th key={id} scope="col" className="min-w-24 px-2 py-2 text-right leading-tight font-normal">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, title }, row) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-normal">
                {title}
              </th>
              {purposes.map((purpose) => (
                <td key={purpose.id} className={`${number} ${shadeOf(purpose.weights[row] ?? 0, criteria.length)}`}>
                  {formatPoints(purpose.weights[row] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
          <tr className="border-t-2 border-ink">
            <th scope="row" className="sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-semibold">
              {labels.total}
            </th>
            {purposes.map(({ id, weights }) => (
              <td key={id} className={`${number} font-semibold`}>
                {formatPoints(weights.reduce((sum, weight) => sum + weight, 0))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Stronger above an equal share of the weight, muted below half of it. */
function shadeOf(weight: number, criteria: number): string {
  const equal = 100 / criteria;
  if (weight > 1.25 * equal) return 'bg-accent/32 font-semibold';
  return weight < equal / 2 ? 'text-muted' : 'bg-accent/12';
}
