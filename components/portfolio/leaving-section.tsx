import type { PortfolioView } from './view';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { ReportEffort } from '@/lib/report/portfolio';

/** What changes if one workload leaves. */
export function LeavingSection({
  view: { planWords },
  leaving,
}: {
  readonly view: PortfolioView;
  readonly leaving: ReportEffort['leaving'];
}) {
  const { label, table, columns } = planWords.leaving;
  return (
    <Section id="leaving" label={label} title={leaving.title}>
      <Table
        caption={table}
        id="leaving-table"
        className="min-w-xl"
        head={
          <>
            <ColumnHead>{columns.workload}</ColumnHead>
            <ColumnHead>{columns.change}</ColumnHead>
            <ColumnHead>{columns.platforms}</ColumnHead>
            <ColumnHead isNumber>{columns.days}</ColumnHead>
          </>
        }
      >
        {leaving.rows.map(({ workload, name, platforms, days, change }) => (
          <Row key={workload} head={<bdi className="wrap-anywhere">{name}</bdi>}>
            <td>
              <bdi>{change}</bdi>
            </td>
            <td>{platforms}</td>
            <Cell isNumber>{days.toFixed(2)}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
