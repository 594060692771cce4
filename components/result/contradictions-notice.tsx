import { ClaimText } from '@/components/parts/claim-text';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportContradiction } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';
import { editPath, type ResultLinks } from '@/lib/share';

interface ContradictionsNoticeProps {
  readonly contradictions: readonly ReportContradiction[];
  readonly links: ResultLinks;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** Answers that cannot both be true, before what was made of them: each pair with the way to both questions, why behind it. */
export function ContradictionsNotice({ contradictions, links, words, terms }: ContradictionsNoticeProps) {
  return (
    <Notice kind="warning" title={words.contradictions.title}>
      <ul className="mt-1 max-w-4xl space-y-1 print:max-w-none">
        {contradictions.map(({ contradiction, answers, reason, ask, questions }) => (
          <li key={contradiction}>
            <details className="peek">
              <summary>{answers}</summary>
              <p>
                <ClaimText claim={reason} terms={terms} /> {ask}
              </p>
            </details>
            <p className="no-print text-sm">
              {words.contradictions.again}{' '}
              {questions.map(({ question, short }) => (
                <TextLink key={question} look="line" className="mr-3" href={editPath(links, question)}>
                  {short}
                </TextLink>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
