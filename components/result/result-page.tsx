import { Contents, type ContentsEntry } from '../ui/contents';
import { AnswersSection } from './answers-section';
import { CaveatsSection } from './caveats-section';
import { ChangesSection } from './changes-section';
import { ContradictionsNotice } from './contradictions-notice';
import { Colophon, PrintHead } from './colophon';
import { CostsSection } from './costs-section';
import { DecisionsSection } from './decisions-section';
import { DriftNotice } from './drift-notice';
import { DuelSection } from './duel-section';
import { DutiesSection } from './duties-section';
import { EvidenceSection } from './evidence-section';
import { ExclusionsSection } from './exclusions-section';
import { ExportsSection } from './exports-section';
import { NextSection } from './next-section';
import { RankingSection } from './ranking-section';
import { ShareSection } from './share-section';
import { Story } from './story';
import { SureSection } from './sure-section';
import { ValuesSection } from './values-section';
import { WhatIfSection } from './what-if-section';
import { TermHint, TermNotes } from '@/components/parts/terms';
import { decisionWords } from '@/lib/locale/words/decisions';
import { exportWords } from '@/lib/locale/words/export';
import { resultWords } from '@/lib/locale/words/result';
import { robustnessWords } from '@/lib/locale/words/robustness';
import {
  chooseRival,
  type Drift,
  type Duties,
  type Report,
  type ReportDecisions,
  type Sensitivity,
  wordSampling,
} from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';
import { comparePath, encodeLink, type LinkState, type ResultLinks, resultPath, type ResultView, sharedPath } from '@/lib/share';

interface ResultPageProps {
  readonly report: Report;
  /** Null where nothing is recommended. */
  readonly sensitivity: Sensitivity | null;
  readonly duties: Duties;
  readonly decisions: ReportDecisions | null;
  readonly drift: Drift | null;
  /** Of `listResultTexts`. */
  readonly terms: PageTerms;
  readonly links: ResultLinks;
  /** What the link says. */
  readonly link: LinkState;
  readonly view: ResultView;
  /** Where readers reach this deployment, without a slash at the end. */
  readonly origin: string;
  /** The code of the same answers with some changed. */
  readonly codeOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
}

/** The whole result: the story on one screen, then the depth. */
export function ResultPage({ report, sensitivity, duties, decisions, drift, terms, links, link, view, origin, codeOf }: ResultPageProps) {
  const words = resultWords(links.locale);
  const firm = robustnessWords(links.locale);
  const { recommendation } = report;
  const opponent = recommendation ? chooseRival(report, view.vs) : undefined;
  const address = origin + sharedPath(links);
  const thenAndToday = drift ? comparePath(links.locale, sharedPath(links), encodeLink({ ...link, contentVersion: drift.version })) : '';
  const pathOf: ResultPageProps['codeOf'] = (changes) => resultPath({ ...links, code: codeOf(changes) });
  return (
    <div className="space-y-10 print:space-y-3">
      <PrintHead report={report} address={address} words={words.colophon} />
      {report.contradictions.length > 0 && (
        <ContradictionsNotice contradictions={report.contradictions} links={links} words={words} terms={terms} />
      )}
      <Story report={report} links={links} pathOf={pathOf} words={words} terms={terms} />
      {drift && <DriftNotice drift={drift} href={thenAndToday} words={words} />}
      <TermHint locale={links.locale} />
      <Contents title={words.contents} entries={listContents(report, words, decisions)} />
      <DecisionsSection decisions={decisions} locale={links.locale} />
      <RankingSection report={report} words={words} terms={terms} />
      {opponent && <DuelSection report={report} rival={opponent} links={links} words={words} />}
      <ValuesSection report={report} words={words} terms={terms} />
      <ExclusionsSection report={report} words={words} terms={terms} />
      {recommendation && <CaveatsSection caveats={report.caveats} words={words} terms={terms} />}
      <AnswersSection report={report} links={links} words={words} />
      <WhatIfSection links={links} shared={link} label={words.sections.try} />
      {sensitivity && (
        <SureSection
          sensitivity={sensitivity}
          label={words.sections.sure}
          method={wordSampling(links.locale)}
          words={firm.sure}
          terms={terms}
        />
      )}
      {sensitivity && (
        <ChangesSection
          report={report}
          sensitivity={sensitivity}
          links={links}
          weight={view.weight}
          pathOf={pathOf}
          label={words.sections.changes}
          words={firm.changes}
          terms={terms}
        />
      )}
      <DutiesSection duties={duties} label={words.sections.duties} terms={terms} />
      <CostsSection report={report} words={words} terms={terms} />
      {recommendation && <NextSection recommendation={recommendation} words={words} terms={terms} />}
      <EvidenceSection evidence={duties.evidence} words={words} />
      <ShareSection shared={{ report, code: links.code, title: links.title, origin }} label={words.sections.share} />
      <ExportsSection links={links} />
      <Colophon report={report} code={links.code} address={address} words={words.colophon} />
      <TermNotes terms={terms} />
    </div>
  );
}

/** The sections in their order; those about a recommendation only where there is one. */
function listContents(
  { recommendation, locale }: Report,
  { sections }: ReturnType<typeof resultWords>,
  decisions: ReportDecisions | null,
): ContentsEntry[] {
  const needed = new Set(['duel', 'caveats', 'sure', 'changes', 'duties', 'costs', 'next']);
  const order = [
    'ranking',
    'duel',
    'values',
    'exclusions',
    'caveats',
    'answers',
    'try',
    'sure',
    'changes',
    'duties',
    'costs',
    'next',
    'evidence',
    'share',
  ] as const;
  const shown = order.filter((id) => recommendation !== null || !needed.has(id));
  const others = decisions ? [{ id: 'decisions', label: decisionWords(locale).section }] : [];
  return [...others, ...shown.map((id) => ({ id, label: sections[id] })), { id: 'exports', label: exportWords(locale).section }];
}
