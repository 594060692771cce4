import { FamilyMark } from '@/components/parts/family-mark';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import type { Figures, MissingTariff, TariffRow } from '@/lib/report/cost';

interface MonthTableProps {
  readonly rows: readonly TariffRow[];
  readonly missing: readonly MissingTariff[];
  readonly figures: Figures;
  readonly caption: string;
}

/** What each way to pay costs a month, what that is made of, and which cannot be worked out. */
export function MonthTable({ rows, missing, figures, caption }: MonthTableProps) {
  const { columns, month } = figures.words;
  return (
    <>
      {rows.length > 0 && (
        <Table
          caption={caption}
          head={
            <>
              <ColumnHead className="min-w-40">{columns.tariff}</ColumnHead>
              <ColumnHead isNumber>{columns.dollars}</ColumnHead>
              <ColumnHead isNumber>{columns.yen}</ColumnHead>
              <ColumnHead className="min-w-56">{columns.lines}</ColumnHead>
            </>
          }
        >
          {rows.map((row) => (
            <Row key={row.id} head={<TariffName row={row} />}>
              <Cell isNumber>
                <strong>{row.dollars}</strong>
                {row.people !== null && (
                  <span className="block text-xs text-muted">
                    {columns.people} {row.people}
                  </span>
                )}
              </Cell>
              <Cell isNumber>{row.yen}</Cell>
              <td className="text-sm">
                <details>
                  <summary className="min-h-6">{row.kind}</summary>
                  <ul className="space-y-1">
                    {row.lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                  {row.note !== null && <p className="mt-1 text-muted">{row.note}</p>}
                </details>
              </td>
            </Row>
          ))}
        </Table>
      )}
      {missing.length > 0 && (
        <div className="mt-3 max-w-3xl text-sm text-muted">
          <p>{month.missing}</p>
          <ul className="list-disc pl-5">
            {groupByReason(missing).map(([reason, titles]) => (
              <li key={reason}>
                <bdi>{fill(month.reason, { reason, tariffs: titles.join(figures.locale === 'ja' ? '、' : ', ') })}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Each reason once, with all that it keeps out. */
function groupByReason(missing: readonly MissingTariff[]): [reason: string, titles: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { reason, title } of missing) groups.set(reason, [...(groups.get(reason) ?? []), title]);
  return [...groups];
}

function TariffName({ row: { title, platform } }: { readonly row: TariffRow }) {
  return (
    <>
      <span className="block font-semibold">{title}</span>
      <FamilyMark family={platform.family} label={platform.short} isSmall />
    </>
  );
}
