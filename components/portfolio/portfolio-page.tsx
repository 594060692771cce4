import { Contents, type ContentsEntry } from '@/components/ui/contents';
import { BlockedSection } from './blocked-section';
import { FitSection } from './fit-section';
import { LimitsSection } from './limits-section';
import { NumberSection } from './number-section';
import { PortfolioColophon } from './portfolio-colophon';
import { PortfolioStory } from './portfolio-story';
import { ProgramsSection } from './programs-section';
import { SecondSection } from './second-section';
import type { PortfolioView } from './view';

/** The whole portfolio: what to run and what goes where on one screen, then the depth. */
export function PortfolioPage({ view }: { readonly view: PortfolioView }) {
  const { report, words } = view;
  return (
    <div className="space-y-10 print:space-y-3">
      <PortfolioStory view={view} />
      <Contents title={words.page.contents} entries={listContents(view)} />
      {report.blocked.length > 0 && <BlockedSection view={view} />}
      {report.best && <NumberSection view={view} />}
      {hasFit(view) && <FitSection view={view} />}
      {report.second && <SecondSection second={report.second} label={words.page.sections.second} />}
      <LimitsSection view={view} />
      <ProgramsSection view={view} />
      <PortfolioColophon view={view} />
    </div>
  );
}

function listContents(view: PortfolioView): ContentsEntry[] {
  const {
    report,
    words: { page },
  } = view;
  const shown = {
    blocked: report.blocked.length > 0,
    number: report.best !== null,
    fit: hasFit(view),
    second: report.second !== null,
    limits: true,
    programs: true,
  } as const;
  return (Object.keys(shown) as (keyof typeof shown)[]).filter((id) => shown[id]).map((id) => ({ id, label: page.sections[id] }));
}

/** Where everything is excluded, a table of dashes would say nothing. */
function hasFit({ report: { blocked, names } }: PortfolioView): boolean {
  return blocked.length < names.length;
}
