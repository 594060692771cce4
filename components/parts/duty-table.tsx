import { ScrollRegion } from '@/components/ui/scroll-region';
import { LAYERS, type Carrier } from '@/lib/model/responsibility';
import type { LayerDuties } from '@/lib/report/result';

/** From what is done for you to what is left to you: the more of it is yours, the stronger the cell. */
const LOOKS: Readonly<Record<Carrier, string>> = {
  provider: 'text-muted',
  operator: 'bg-accent/8',
  shared: 'bg-accent/20',
  team: 'bg-accent/40 font-semibold',
  none: 'text-muted',
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
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 z-1 min-w-28 bg-paper py-2 pr-2 text-left font-semibold">
              {labels.platform}
            </th>
            {LAYERS.map((layer) => (
              <th key={layer} scope="col" className="min-w-24 px-1.5 py-2 text-center leading-tight font-normal">
                {labels.layers[layer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {duties.map(({ alternative, short, layers }) => (
            <tr key={alternative} className="border-t border-line">
              <th scope="row" className="sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-normal">
                {short}
              </th>
              {LAYERS.map((layer) => (
                <td key={layer} className="border-l border-line p-0 text-center">
                  <span className={`block px-1.5 py-1.5 ${LOOKS[layers[layer]]}`}>{labels.carriers[layers[layer]]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
