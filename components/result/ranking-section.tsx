import { TextWithTerms } from '@/components/parts/terms';
import { Island } from '@/components/ui/island';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { duelExplorerWords } from '@/lib/locale/words/duel-explorer';
import { chooseRival, concludeRanking, titleRanking } from '@/lib/report/result';
import { duelsPath } from '@/lib/share';
import { InteractiveDuel } from './interactive-duel';
import type { ResultParts } from './parts';
import { RankedRow } from './ranked-row';

/** All platforms ranked, with bars made of the criteria's contributions; each opens its head to head with the first. */
export function RankingSection({ parts }: { readonly parts: ResultParts }) {
  const { report, view, links, words, own, terms } = parts;
  const reasons = report.recommendation?.reasons ?? [];
  const deciding = reasons.map(({ criterion }) => report.criteria.findIndex((axis) => axis.criterion === criterion));
  const rival = chooseRival(report, view.vs)?.alternative;
  const press = report.recommendation ? fill(own.ranking.press, { first: report.recommendation.short }) : own.ranking.pressNone;
  return (
    <Section id="ranking" label={words.sections.ranking} title={titleRanking(report)}>
      <p className="text-sm text-muted print:hidden">{press}</p>
      <ol className="places">
        {report.ranking.map((platform) => (
          <RankedRow
            key={platform.alternative}
            platform={platform}
            deciding={deciding}
            isRival={platform.alternative === rival}
            parts={parts}
          />
        ))}
      </ol>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <p>{concludeRanking(report)}</p>
          <p className="text-sm text-muted">
            <TextWithTerms text={words.ranking.legend} terms={terms} />
          </p>
        </div>
        {report.recommendation && rival !== undefined && (
          <Island name="interactive-duel" component={InteractiveDuel} props={explorerProps(parts, rival, duelsPath(links))} />
        )}
      </div>
    </Section>
  );
}

function explorerProps({ links }: ResultParts, chosen: string, path: string) {
  const { interactive, loading, failed } = duelExplorerWords(links.locale);
  return { path, chosen, labels: { interactive, loading, failed } };
}
