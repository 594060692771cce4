import { Ladder } from '@/components/charts/ladder';
import { ClaimText } from '@/components/parts/claim-text';
import { familyHue } from '@/components/parts/family-hue';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { PlatformCosts, Report } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface CostTableProps {
  readonly costs: readonly PlatformCosts[];
  readonly caption: string;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** The five hidden costs of the first platform and the runner-up, side by side. */
export function CostTable({ costs, caption, words, terms }: CostTableProps) {
  return (
    <Table
      caption={caption}
      className="min-w-lg"
      head={
        <>
          <ColumnHead className="w-32">{words.costs.cost}</ColumnHead>
          {costs.map(({ alternative, name }) => (
            <ColumnHead key={alternative} tone="strong">
              {name}
            </ColumnHead>
          ))}
        </>
      }
    >
      {(costs[0]?.costs ?? []).map(({ cost, title }, row) => (
        <Row key={cost} head={<strong>{title}</strong>}>
          {costs.map(({ alternative, costs: list }) => (
            <td key={alternative}>{list[row] && <ClaimText claim={list[row]} terms={terms} />}</td>
          ))}
        </Row>
      ))}
    </Table>
  );
}

/** The platforms before any answer, the tightest lock-in first: the order of the notes. */
export function LockInLadder({ report, words }: Pick<CostTableProps, 'words'> & { readonly report: Report }) {
  const { lockIn, ranking } = report;
  const first = ranking[0]?.alternative;
  const tightest = lockIn[0];
  const freest = lockIn.at(-1);
  const place = lockIn.findIndex(({ alternative }) => alternative === first);
  if (!tightest || !freest || place < 0) return null;
  const conclusion = fill(words.costs.ladderConclusion, { tightest: tightest.short, freest: freest.short });
  const heading = fill(words.costs.ladder, { first: lockIn[place]?.short ?? '', n: place + 1, total: lockIn.length });
  return (
    <div className="mt-6 grid grid-cols-1 items-start gap-x-12 gap-y-3 lg:grid-cols-2 print:hidden">
      <div>
        <h3 className="text-lg">{heading}</h3>
        <p className="mt-2">{conclusion}</p>
      </div>
      <Ladder
        id="ladder"
        title={words.costs.ladderPicture}
        description={conclusion}
        rungs={lockIn.map(({ alternative, family, short, familyName, freedom }) => ({
          key: alternative,
          label: short,
          note: familyName,
          value: freedom,
          hue: familyHue(family),
          marked: alternative === first,
        }))}
      />
    </div>
  );
}
