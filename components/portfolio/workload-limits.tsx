import type { PortfolioView } from './view';
import { BareTable, Cell, ColumnHead, Row } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import { HIGHEST_IMPORTANCE } from '@/lib/share';

const FIELD = 'min-h-11 max-w-full rounded border border-line-strong bg-surface px-2';
const LEVELS = Array.from({ length: HIGHEST_IMPORTANCE }, (_, index) => index + 1);

/** For each workload how much it counts, and where it stays: one field of each name a workload, most of them empty. */
export function WorkloadLimits({ view: { report, planWords, limits, platforms } }: { readonly view: PortfolioView }) {
  const words = planWords.limits;
  return (
    <>
      <p aria-hidden="true" className="mb-1 font-semibold">
        {words.workloads}
      </p>
      <BareTable
        caption={words.workloads}
        stacks
        className="max-w-2xl"
        head={
          <>
            <ColumnHead>{words.workload}</ColumnHead>
            <ColumnHead>{words.weigh}</ColumnHead>
            <ColumnHead>{words.stay}</ColumnHead>
          </>
        }
      >
        {report.names.map((name, index) => {
          const place = index + 1;
          return (
            <Row key={place} head={<bdi className="wrap-anywhere">{name}</bdi>}>
              <Cell>
                <select
                  name="weigh"
                  className={FIELD}
                  aria-label={fill(words.ofWorkload, { workload: name, field: words.weigh })}
                  defaultValue={limits.weigh?.has(index) === true ? `${place}.${limits.weigh.get(index) ?? 1}` : ''}
                >
                  {LEVELS.map((n) => (
                    <option key={n} value={n === 1 ? '' : `${place}.${n}`}>
                      {n === 1 ? words.once : fill(words.times, { n })}
                    </option>
                  ))}
                </select>
              </Cell>
              <Cell>
                <select
                  name="stay"
                  className={FIELD}
                  aria-label={fill(words.ofWorkload, { workload: name, field: words.stay })}
                  defaultValue={limits.stay?.has(index) === true ? `${place}.${limits.stay.get(index) ?? ''}` : ''}
                >
                  <option value="">{words.free}</option>
                  {platforms.map((platform) => (
                    <option key={platform.id} value={`${place}.${platform.id}`}>
                      {platform.name}
                    </option>
                  ))}
                </select>
              </Cell>
            </Row>
          );
        })}
      </BareTable>
    </>
  );
}
