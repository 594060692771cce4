import { resultWords } from '@/lib/locale/words/result';
import type { Drift, Report } from '@/lib/report';
import { AnswersSection } from './answers-section';
import { CaveatsSection } from './caveats-section';
import { ChangesSection } from './changes-section';
import { Colophon } from './colophon';
import { ContentsList } from './contents-list';
import { CostsSection } from './costs-section';
import { DriftNotice } from './drift-notice';
import { chooseRival } from './duel';
import { DuelSection } from './duel-section';
import { EvidenceSection } from './evidence-section';
import { ExclusionsSection } from './exclusions-section';
import { resultPath, type ResultLinks } from './links';
import { NextSection } from './next-section';
import { RankingSection } from './ranking-section';
import { Story } from './story';
import { ValuesSection } from './values-section';

interface ResultPageProps {
  readonly report: Report;
  readonly drift: Drift | null;
  readonly links: ResultLinks;
  /** Whom to compare with: an id, or the runner-up where absent or unknown. */
  readonly rival: string | undefined;
  readonly address: string;
  /** The code of the same answers with some changed. */
  readonly codeOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
}

/** The whole result: the story on one screen, then the depth. */
export function ResultPage({ report, drift, links, rival, address, codeOf }: ResultPageProps) {
  const words = resultWords(links.locale);
  const { recommendation } = report;
  const opponent = recommendation ? chooseRival(report, rival) : undefined;
  const pathOf: ResultPageProps['codeOf'] = (changes) => resultPath({ ...links, code: codeOf(changes) });
  return (
    <div className="space-y-10 print:space-y-3">
      <Story report={report} links={links} pathOf={pathOf} words={words} />
      {drift && <DriftNotice drift={drift} words={words} />}
      <ContentsList label={words.contents} entries={listContents(report, words)} />
      <RankingSection report={report} words={words} />
      {opponent && <DuelSection report={report} rival={opponent} links={links} words={words} />}
      <ValuesSection report={report} words={words} />
      <ExclusionsSection report={report} words={words} />
      {recommendation && <CaveatsSection caveats={report.caveats} words={words} />}
      <AnswersSection report={report} links={links} words={words} />
      <CostsSection report={report} words={words} />
      {recommendation && <ChangesSection changes={report.changes} rivals={report.ranking.length - 1} pathOf={pathOf} words={words} />}
      {recommendation && <NextSection recommendation={recommendation} words={words} />}
      <EvidenceSection evidence={report.evidence} words={words} />
      <Colophon report={report} code={links.code} address={address} words={words.colophon} />
    </div>
  );
}

/** The sections in their order; those about a recommendation only where there is one. */
function listContents({ recommendation }: Report, { sections }: ReturnType<typeof resultWords>): (readonly [string, string])[] {
  const needed = new Set(['duel', 'caveats', 'costs', 'changes', 'next']);
  const order = ['ranking', 'duel', 'values', 'exclusions', 'caveats', 'answers', 'costs', 'changes', 'next', 'evidence'] as const;
  return order.filter((id) => recommendation !== null || !needed.has(id)).map((id) => [id, sections[id]]);
}
