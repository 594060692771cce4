import { listCited } from './cited';
import { SourceList } from '@/components/parts/sources';
import { FoldSection } from '@/components/ui/fold-section';
import { fill } from '@/lib/locale';
import { exportWords } from '@/lib/locale/words/export';
import { robustnessWords } from '@/lib/locale/words/robustness';
import { wordSampling } from '@/lib/report/result';
import { AskColleague } from './ask-colleague';
import { ExclusionList } from './exclusion-list';
import { ExportList } from './export-list';
import type { ResultParts } from './parts';
import { RankFigure } from './rank-figure';
import { TitleForm } from './title-form';
import { nameHeaviest, ValueTables } from './value-tables';

/** What is read by few: the heading says the point, the rest is folded. */
interface DepthProps {
  readonly parts: ResultParts;
}

export function ValuesFold({ parts }: DepthProps) {
  return (
    <FoldSection id="values" label={parts.words.sections.values} title={nameHeaviest(parts)}>
      <ValueTables parts={parts} />
    </FoldSection>
  );
}

export function ExclusionsFold({ parts }: DepthProps) {
  const { ranking, exclusions, possibleExclusions } = parts.report;
  if (exclusions.length + possibleExclusions.length === 0) return null;
  const { exclusions: words } = parts.words;
  const n = ranking.filter(({ rank }) => rank === null).length;
  const title = n > 0 ? fill(words.some, { n, total: ranking.length }) : words.none;
  return (
    <FoldSection id="exclusions" label={parts.words.sections.exclusions} title={title}>
      <ExclusionList parts={parts} />
    </FoldSection>
  );
}

export function SureFold({ parts: { sensitivity, words, terms } }: DepthProps) {
  if (!sensitivity) return null;
  return (
    <FoldSection id="sure" label={words.sections.sure} title={sensitivity.conclusion}>
      <RankFigure sensitivity={sensitivity} method={wordSampling(terms.locale)} words={robustnessWords(terms.locale).sure} terms={terms} />
    </FoldSection>
  );
}

/** Every source cited on the page, by the number that it has in the files too. */
export function EvidenceFold({ parts }: DepthProps) {
  const { duties, words } = parts;
  const cited = listCited(parts);
  return (
    <FoldSection id="evidence" label={words.sections.evidence} title={fill(words.evidence.title, { n: cited.size })}>
      <SourceList sources={duties.evidence} cited={cited} words={words} />
    </FoldSection>
  );
}

/** The result as files and pictures, for other sites, and the way to another result beside it. */
export function ExportsFold({ parts }: DepthProps) {
  const { report, links, link, origin } = parts;
  const words = exportWords(links.locale);
  return (
    <div className="print:hidden">
      <FoldSection id="exports" label={words.section} title={words.title}>
        <ExportList links={links} />
        <div id="share">
          <TitleForm parts={parts} />
          <AskColleague report={report} links={links} answers={link.answers} origin={origin} />
        </div>
      </FoldSection>
    </div>
  );
}
