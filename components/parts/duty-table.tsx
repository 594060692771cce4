import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { LAYERS, type Carrier } from '@/lib/model/responsibility';
import type { LayerDuties } from '@/lib/report/result';

/** From what is done for you to what is left to you: the more of it is yours, the stronger the cell. */
const LOOKS: Readonly<Record<Carrier, string>> = {
  provider: 'muted',
  operator: 'bg-accent/8',
  shared: 'bg-accent/20',
  team: 'bg-accent/40 strong',
  none: 'muted',
};

interface DutyTableProps {
  readonly caption: string;
  readonly duties: readonly LayerDuties[];
  readonly labels: {
    readonly platform: string;
    readonly layers: Readonly<Record<(typeof LAYERS)[number], string>>;
    readonly carriers: Readonly<Record<Carrier, string>>;
  };
}

/** Who runs each layer: platforms down, layers across, from the hardware up. */
export function DutyTable({ caption, duties, labels }: DutyTableProps) {
  return (
    <Table
      caption={caption}
      kind="heat"
      keepsHeads
      head={
        <>
          <ColumnHead>{labels.platform}</ColumnHead>
          {LAYERS.map((layer) => (
            <ColumnHead key={layer} className="min-w-24">
              {labels.layers[layer]}
            </ColumnHead>
          ))}
        </>
      }
    >
      {duties.map(({ alternative, short, layers }) => (
        <Row key={alternative} head={short}>
          {LAYERS.map((layer) => (
            <Cell key={layer} className={LOOKS[layers[layer]]}>
              {labels.carriers[layers[layer]]}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
