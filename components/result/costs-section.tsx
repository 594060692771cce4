import { Section } from '../ui/section';
import { Ladder } from '@/components/charts/ladder';
import { ClaimText } from '@/components/parts/claim-text';
import { familyHue } from '@/components/parts/family-hue';
import { ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { PlatformCosts, Report } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface CostsSectionProps {
  readonly report: Report;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** The five hidden costs of the first platform and the runner-up, and the lock-in ladder. */
export function CostsSection({ report, words, terms }: CostsSectionProps) {
  const [first] = report.hiddenCosts;
  if (!first) return null;
  const title = fill(words.costs.title, { first: first.name });
  return (
    <Section id="costs" label={words.sections.costs} title={title}>
      <CostTable costs={report.hiddenCosts} caption={title} words={words} terms={terms} />
      <LockInLadder report={report} words={words} />
    </Section>
  );
}

interface CostTableProps extends Pick<CostsSectionProps, 'words' | 'terms'> {
  readonly costs: readonly PlatformCosts[];
  readonly caption: string;
}

function CostTable({ costs, caption, words, terms }: CostTableProps) {
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
function LockInLadder({ report, words }: Pick<CostsSectionProps, 'report' | 'words'>) {
  const { lockIn, ranking } = report;
  const first = ranking[0]?.alternative;
  const tightest = lockIn[0];
  const freest = lockIn.at(-1);
  const place = lockIn.findIndex(({ alternative }) => alternative === first);
  if (!tightest || !freest || place < 0) return null;
  const conclusion = fill(words.costs.ladderConclusion, { tightest: tightest.short, freest: freest.short });
  const heading = fill(words.costs.ladder, { first: lockIn[place]?.short ?? '', n: place + 1, total: lockIn.length });
  return (
    <div className="mt-8 grid grid-cols-1 items-start gap-x-12 gap-y-3 lg:grid-cols-2 print:hidden">
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
