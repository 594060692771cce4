import type { PlansView } from './view';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { isPlaced, listDiffers, type Place, titleRows, type WorkloadRow } from '@/lib/report/portfolio';
import { formatPoints } from '@/lib/report/reader';
import { comparePath } from '@/lib/share';

/** Every workload of either plan: where it runs in both, and what else differs. */
export function RowsSection({ view }: { readonly view: PlansView }) {
  const { comparison, compared, sides, words } = view;
  const { workloads: labels } = words;
  return (
    <Section id="workloads" label={words.sections.workloads} title={titleRows(compared)}>
      <Table
        caption={labels.caption}
        id="workloads-table"
        className="min-w-xl"
        head={
          <>
            <ColumnHead>{labels.workload}</ColumnHead>
            {sides.map(({ letter, name }) => (
              <ColumnHead key={letter}>{name}</ColumnHead>
            ))}
            <ColumnHead>{labels.change}</ColumnHead>
          </>
        }
      >
        {comparison.rows.map((row) => (
          <WorkloadLine key={`${row.at.a ?? ''}.${row.at.b ?? ''}`} row={row} view={view} />
        ))}
      </Table>
    </Section>
  );
}

interface RowProps {
  readonly row: WorkloadRow;
  readonly view: PlansView;
}

function WorkloadLine({ row, view }: RowProps) {
  const { places, moves } = row;
  return (
    <Row tone={moves ? 'strong' : undefined} className={moves ? 'bg-warn-soft' : undefined} head={<RowHead row={row} view={view} />}>
      {places.map((place, side) => (
        <PlaceCell key={side} place={place} view={view} />
      ))}
      <ChangeCell row={row} view={view} />
    </Row>
  );
}

function RowHead({ row: { name, alias }, view: { words, sides } }: RowProps) {
  return (
    <>
      <bdi className="wrap-anywhere">{name}</bdi>
      {alias !== null && (
        <span className="block text-xs text-muted">
          <bdi>{fill(words.workloads.alias, { side: sides[1].name, name: alias })}</bdi>
        </span>
      )}
    </>
  );
}

function PlaceCell({ place, view: { words } }: { readonly place: Place; readonly view: PlansView }) {
  if (!isPlaced(place)) return <Cell tone="muted">{words.workloads[place]}</Cell>;
  return (
    <td>
      {place.platform.name}
      {place.regret > 0 && (
        <span className="block text-xs text-muted">{fill(words.workloads.given, { points: formatPoints(place.regret) })}</span>
      )}
    </td>
  );
}

function ChangeCell({ row, view: { words, sides, locale } }: RowProps) {
  const { at, name, differs } = row;
  const phrases = listDiffers(row, locale);
  const links = [sides[0].results[at.a ?? -1], sides[1].results[at.b ?? -1]] as const;
  const isOther = differs !== null && (differs.answers > 0 || differs.priorities || differs.rules !== null);
  return (
    <td>
      {phrases.length === 0 && differs !== null && <span className="text-muted">{words.workloads.same}</span>}
      {phrases.map((phrase) => (
        <span key={phrase} className="block">
          {phrase}
        </span>
      ))}
      {isOther && links[0] !== undefined && links[1] !== undefined && (
        <TextLink look="line" className="no-print" href={comparePath(locale, links[0], links[1])}>
          <bdi>{fill(words.workloads.see, { name })}</bdi>
        </TextLink>
      )}
    </td>
  );
}
