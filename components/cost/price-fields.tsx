import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import type { CostForm, Figures } from '@/lib/report/cost';

interface PriceFieldsProps {
  readonly form: CostForm;
  readonly figures: Figures;
  /** The names of the fields that are wrong. */
  readonly problems: readonly string[];
}

/** Every price of the region, with its unit, its place and its source. */
export function PriceFields({ form, figures, problems }: PriceFieldsProps) {
  const { columns } = figures.words;
  const { form: words } = figures.labels;
  return (
    <>
      <p className="mb-3 max-w-3xl text-sm text-muted">{fill(words.pricesNote, { day: form.checked })}</p>
      <Table
        caption={words.prices}
        className="text-sm"
        head={
          <>
            <ColumnHead className="min-w-36">{columns.tariff}</ColumnHead>
            <ColumnHead className="min-w-36">{columns.price}</ColumnHead>
            <ColumnHead className="min-w-36">{columns.unit}</ColumnHead>
            <ColumnHead className="min-w-28">{columns.place}</ColumnHead>
            <ColumnHead className="min-w-56">{columns.source}</ColumnHead>
          </>
        }
      >
        {form.tariffs.flatMap(({ title, prices }) =>
          prices.map(({ name, label, unit, place, value, source }) => (
            <Row key={name} head={title}>
              <Cell>
                <input
                  name={name}
                  aria-label={label}
                  inputMode="decimal"
                  autoComplete="off"
                  className="min-h-11 w-36 rounded border border-line-strong bg-surface px-2"
                  defaultValue={value}
                  {...(problems.includes(name) && { 'aria-invalid': true })}
                />
              </Cell>
              <td>{unit}</td>
              <td>{place}</td>
              <td>
                <TextLink href={source.address} isExternal>
                  {source.host}
                </TextLink>{' '}
                <span className="text-muted">{source.about}</span>
              </td>
            </Row>
          )),
        )}
      </Table>
    </>
  );
}
