import { Ladder } from '@/components/charts/ladder';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import { familyStyle } from '@/components/parts/family-style';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { PlatformCosts, Report } from '@/lib/report/result';
import { Section } from '../ui/section';

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
    <ScrollRegion label={caption}>
      <table className="w-full min-w-lg text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-left">
            <th scope="col" className="py-1 pr-3 font-normal text-muted">
              {words.costs.cost}
            </th>
            {costs.map(({ alternative, name }) => (
              <th key={alternative} scope="col" className="px-3 py-1">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(costs[0]?.costs ?? []).map(({ cost, title }, row) => (
            <tr key={cost} className="border-t border-line align-top">
              <th scope="row" className="w-32 py-2 pr-3 print:py-0.5 text-left">
                {title}
              </th>
              {costs.map(({ alternative, costs: list }) => (
                <td key={alternative} className="px-3 py-2 print:py-0.5">
                  {list[row] && <ClaimText claim={list[row]} terms={terms} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
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
          hue: familyStyle(family),
          marked: alternative === first,
        }))}
      />
    </div>
  );
}
