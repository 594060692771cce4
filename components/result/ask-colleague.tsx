import { CopyText } from '@/components/share/copy-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Island } from '@/components/ui/island';
import { TextLink } from '@/components/ui/text-link';
import { ask } from '@/lib/locale/words/assess-ask';
import { shareWords } from '@/lib/locale/words/share';
import type { Answers } from '@/lib/model/answers';
import type { Report } from '@/lib/report/result';
import { askPath, comparePath, type ResultLinks, sharedPath } from '@/lib/share';

interface AskColleagueProps {
  readonly report: Report;
  readonly links: ResultLinks;
  readonly answers: Answers;
  readonly origin: string;
}

const FIELD = 'ask-link';

/** The questions of this result for somebody else, blank; the link is here without a script too. */
export function AskColleague({ report, links, answers, origin }: AskColleagueProps) {
  const words = ask(links.locale);
  const questions = report.answers.filter(({ state }) => state !== 'absent').map(({ question }) => question);
  if (questions.length === 0) return null;
  const { copy, copied, copyFailed } = shareWords(links.locale).kit;
  return (
    <Disclosure summary={words.title}>
      <div className="space-y-3">
        <p className="text-sm">{words.text}</p>
        <textarea
          id={FIELD}
          readOnly
          rows={3}
          aria-label={words.address}
          defaultValue={origin + askPath({ ...links, questions, answers })}
          className="block w-full rounded border border-line-strong bg-sunken p-3 font-mono text-sm break-all"
        />
        <Island name="copy-text" component={CopyText} props={{ source: FIELD, name: words.title, words: { copy, copied, copyFailed } }} />
        <TextLink look="alone" href={comparePath(links.locale, sharedPath(links))}>
          {words.compare}
        </TextLink>
      </div>
    </Disclosure>
  );
}
