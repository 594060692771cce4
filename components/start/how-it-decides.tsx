import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import type { startWords } from '@/lib/locale/words/start';
import type { UnseenText } from '@/lib/report/knowledge';

interface HowItDecidesProps {
  readonly words: ReturnType<typeof startWords>;
  /** How many criteria there are. */
  readonly criteria: number;
  /** What a version reached on decisions that its rules had not seen. */
  readonly unseen: UnseenText;
  /** Counts of the agreement with decisions that helped to set the rules. */
  readonly fitted: { readonly counted: number; readonly agreed: number };
  readonly agreementHref: string;
}

/** The method in four steps, what it was measured against, and the principle behind it. */
export function HowItDecides({ words, criteria, unseen, fitted, agreementHref }: HowItDecidesProps) {
  return (
    <section aria-labelledby="how">
      <h2 id="how" className="text-2xl">
        {words.howTitle}
      </h2>
      <ol className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {words.how.map(({ title, text }, index) => (
          <li key={title} className="grid grid-cols-[2rem_1fr] border-t border-line pt-3">
            <span aria-hidden="true" className="text-muted tabular-nums">
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{fill(title, { criteria })}</h3>
              <p className="mt-1 text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-10 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <div className="border-l-4 border-accent pl-4">
          <h3 className="font-semibold">{words.measured}</h3>
          {unseen.sentences.map((sentence) => (
            <p key={sentence} className="mt-1">
              {sentence}
            </p>
          ))}
          {unseen.others.length > 0 && <p className="mt-1">{fill(words.measuredOthers, { list: listOthers(unseen, words) })}</p>}
          <p className="mt-1 text-muted">{fill(words.measuredText, fitted)}</p>
          <TextLink look="alone" href={agreementHref}>
            {words.measuredLink}
          </TextLink>
        </div>
        <div className="border-l-4 border-line-strong pl-4">
          <h3 className="font-semibold">{words.principle}</h3>
          <p className="mt-1">{words.principleText}</p>
        </div>
      </div>
    </section>
  );
}

function listOthers({ others }: UnseenText, words: HowItDecidesProps['words']): string {
  return others.map(({ who, share }) => fill(words.measuredOther, { who, share })).join(words.measuredBetween);
}
