import { Section, SectionNote } from '@/components/ui/section';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import type { CostReport, Figures } from '@/lib/report/cost';

/** Each way to pay for use against each that is paid while it exists. */
export function PairsSection({ report: { pairs, limit }, figures }: { readonly report: CostReport; readonly figures: Figures }) {
  const { parts, pairs: words, columns } = figures.words;
  if (pairs.rows.length === 0 || pairs.heads.length === 0) return null;
  return (
    <Section id="pairs" label={parts.pairs} title={words.title}>
      <SectionNote>{fill(words.note, { limit })}</SectionNote>
      <Table
        caption={words.caption}
        keepsHeads
        className="text-sm"
        head={
          <>
            <ColumnHead className="min-w-32">{columns.tariff}</ColumnHead>
            {pairs.heads.map((head) => (
              <ColumnHead key={head} className="min-w-32">
                {head}
              </ColumnHead>
            ))}
          </>
        }
      >
        {pairs.rows.map(({ title, cells }) => (
          <Row key={title} head={title}>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </Row>
        ))}
      </Table>
    </Section>
  );
}
