import { Contents, type ContentsEntry } from '@/components/ui/contents';
import { BlockedSection } from './blocked-section';
import { CompareSection } from './compare-section';
import { EffortSection } from './effort-section';
import { ExportSection } from './export-section';
import { FitSection } from './fit-section';
import { LeavingSection } from './leaving-section';
import { LimitsSection } from './limits-section';
import { MovesSection } from './moves-section';
import { NumberSection } from './number-section';
import { PortfolioColophon } from './portfolio-colophon';
import { PortfolioStory } from './portfolio-story';
import { ProgramsSection } from './programs-section';
import { SecondSection } from './second-section';
import type { PortfolioView } from './view';
import { WorkSection } from './work-section';
import { SourceList } from '@/components/parts/sources';
import { Section } from '@/components/ui/section';
import { keptPlansWords } from '@/lib/locale/words/kept-plans';
import { portfolioExportWords } from '@/lib/locale/words/portfolio-export';
import { resultWords } from '@/lib/locale/words/result';

/** The whole portfolio: what to run and what goes where on one screen, then the depth. */
export function PortfolioPage({ view }: { readonly view: PortfolioView }) {
  const { report, words } = view;
  const { effort } = report;
  return (
    <div className="space-y-10 print:space-y-3">
      <PortfolioStory view={view} />
      <Contents title={words.page.contents} entries={listContents(view)} />
      {report.blocked.length > 0 && <BlockedSection view={view} />}
      {report.best && (effort ? <EffortSection view={view} effort={effort} /> : <NumberSection view={view} />)}
      {hasFit(view) && <FitSection view={view} />}
      {effort && <MovesSection view={view} moves={effort.moves} />}
      {effort && <LeavingSection view={view} leaving={effort.leaving} />}
      {effort && <WorkSection view={view} effort={effort} />}
      {report.second && <SecondSection second={report.second} label={words.page.sections.second} />}
      <LimitsSection view={view} />
      <CompareSection view={view} />
      <ExportSection view={view} />
      <ProgramsSection view={view} />
      {effort && (
        <Section id="evidence" label={resultWords(view.locale).sections.evidence} title={view.planWords.moves.evidence}>
          <SourceList sources={effort.evidence} words={resultWords(view.locale)} />
        </Section>
      )}
      <PortfolioColophon view={view} />
    </div>
  );
}

function listContents(view: PortfolioView): ContentsEntry[] {
  const { report, planWords, locale } = view;
  const { sections } = view.words.page;
  const hasEffort = report.effort !== null;
  const entries: readonly (readonly [id: string, label: string, isShown: boolean])[] = [
    ['blocked', sections.blocked, report.blocked.length > 0],
    ['number', sections.number, report.best !== null],
    ['fit', sections.fit, hasFit(view)],
    ['moves', planWords.moves.label, hasEffort],
    ['leaving', planWords.leaving.label, hasEffort],
    ['work', planWords.work.label, hasEffort],
    ['second', sections.second, report.second !== null],
    ['limits', sections.limits, true],
    ['compare', keptPlansWords(locale).begin.label, true],
    ['exports', portfolioExportWords(locale).label, true],
    ['programs', sections.programs, true],
    ['evidence', resultWords(locale).sections.evidence, hasEffort],
  ];
  return entries.filter(([, , isShown]) => isShown).map(([id, label]) => ({ id, label }));
}

/** Where everything is excluded, a table of dashes would say nothing. */
function hasFit({ report: { blocked, names } }: PortfolioView): boolean {
  return blocked.length < names.length;
}
