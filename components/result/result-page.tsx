import { TermHint } from '@/components/parts/terms';
import { Notice } from '@/components/ui/notice';
import { resultWords } from '@/lib/locale/words/result';
import { resultPageWords } from '@/lib/locale/words/result-page';
import type { Drift } from '@/lib/report/result';
import { comparePath, encodeLink, resultPath, sharedPath } from '@/lib/share';
import { Colophon, PrintHead } from './colophon';
import { ContradictionsNotice } from './contradictions-notice';
import { DriftNotice } from './drift-notice';
import { HouseNotice } from './house-notice';
import type { ResultParts } from './parts';
import { KeepLine } from './keep-line';
import { ResultBar } from './result-bar';
import { DEPTH, SECTIONS } from './sections';
import { Story } from './story';

interface ResultPageProps extends Omit<ResultParts, 'pathOf' | 'words' | 'own'> {
  readonly drift: Drift | null;
  /** That the link was made under other house rules; null where it was not. */
  readonly houseNotice?: string | null;
  /** The code of the same answers with some changed. */
  readonly codeOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
}

/** The whole result: the story on one screen, what decides and what to do, then the depth, folded. */
export function ResultPage({ drift, houseNotice = null, codeOf, ...given }: ResultPageProps) {
  const { report, links, link, terms, origin } = given;
  const words = resultWords(links.locale);
  const parts: ResultParts = {
    ...given,
    words,
    own: resultPageWords(links.locale),
    pathOf: (changes) => resultPath({ ...links, code: codeOf(changes) }),
  };
  const address = origin + sharedPath(links);
  const thenAndToday = drift ? comparePath(links.locale, sharedPath(links), encodeLink({ ...link, contentVersion: drift.version })) : '';
  return (
    <div className="result space-y-3 sm:space-y-5 print:space-y-3">
      <PrintHead report={report} address={address} words={words.colophon} />
      {report.contradictions.length > 0 && (
        <ContradictionsNotice contradictions={report.contradictions} links={links} words={words} terms={terms} />
      )}
      <Story parts={parts} />
      {houseNotice !== null && <Notice>{houseNotice}</Notice>}
      <HouseNotice parts={parts} />
      {drift && <DriftNotice drift={drift} href={thenAndToday} words={words} />}
      <KeepLine parts={parts} />
      <ResultBar parts={parts} />
      {SECTIONS.map(({ id, Show }) => (
        <Show key={id} parts={parts} />
      ))}
      <div className="print:space-y-3">
        {DEPTH.map(({ id, Show }) => (
          <Show key={id} parts={parts} />
        ))}
      </div>
      <TermHint locale={links.locale} />
      <Colophon report={report} code={links.code} address={address} words={words.colophon} />
    </div>
  );
}
