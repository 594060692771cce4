import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section, SectionNote } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { PortfolioCost } from '@/lib/report/cost';
import { CostForm } from './cost-form';
import { ProblemNotices } from './cost-notices';
import { MonthTable } from './month-table';
import { NotesSections } from './notes-sections';
import type { PortfolioCostView } from './view';

/** What the workloads of a portfolio cost: each where it is cheapest, and all on one way to pay. */
export function PortfolioCostPage({ view }: { readonly view: PortfolioCostView }) {
  const { figures, cost, path } = view;
  const { words } = figures;
  const { portfolio } = words;
  return (
    <PageBody>
      <PageHead title={portfolio.title} lead={cost?.answer ?? portfolio.lead}>
        <p className="mt-2 text-sm text-muted">
          {portfolio.lead}{' '}
          <TextLink look="line" href={path}>
            {portfolio.back}
          </TextLink>
        </p>
      </PageHead>
      <div className="space-y-3 empty:hidden">
        <ProblemNotices view={view} />
      </div>
      {cost && (
        <>
          <Section id="workloads" label={words.parts.month} title={portfolio.workloads}>
            <Workloads view={view} cost={cost} />
          </Section>
          <Section id="totals" label={words.parts.month} title={portfolio.totals}>
            <SectionNote>{portfolio.note}</SectionNote>
            <MonthTable {...cost} figures={figures} caption={portfolio.caption} />
          </Section>
        </>
      )}
      <Section id="form" label={words.parts.form} title={portfolio.terms}>
        <CostForm view={view} hasShape={false} />
      </Section>
      <NotesSections figures={figures} />
    </PageBody>
  );
}

function Workloads({ view: { figures }, cost }: { readonly view: PortfolioCostView; readonly cost: PortfolioCost }) {
  const { columns, portfolio, answer } = figures.words;
  return (
    <Table
      caption={portfolio.workloads}
      head={
        <>
          <ColumnHead>{columns.workload}</ColumnHead>
          <ColumnHead isNumber>{columns.requests}</ColumnHead>
          <ColumnHead>{columns.cheapest}</ColumnHead>
          <ColumnHead isNumber>{columns.dollars}</ColumnHead>
          <ColumnHead isNumber>{columns.yen}</ColumnHead>
        </>
      }
    >
      {cost.workloads.map(({ name, path, requests, best }, index) => (
        <Row
          key={index}
          head={
            <TextLink href={path}>
              <bdi className="wrap-anywhere">{name}</bdi>
            </TextLink>
          }
        >
          <Cell isNumber>{requests}</Cell>
          <td>{best?.title ?? answer.none}</td>
          <Cell isNumber>{best?.dollars ?? '–'}</Cell>
          <Cell isNumber>{best?.yen ?? '–'}</Cell>
        </Row>
      ))}
    </Table>
  );
}
