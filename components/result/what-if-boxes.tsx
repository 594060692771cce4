import { isBarred, listChosen, pressChoice } from '@/components/parts/several';
import { fill } from '@/lib/locale';
import type { whatIfWords } from '@/lib/locale/words/what-if';
import { UNKNOWN, type Answers } from '@/lib/model/answers';
import type { Answerable } from '@/lib/model/several';
import type { NameReader } from '@/lib/report/reader';
import { nameAnswer } from '@/lib/report/result';

interface AnswerBoxesProps {
  readonly question: Answerable & { readonly id: string };
  readonly reader: NameReader;
  readonly words: ReturnType<typeof whatIfWords>;
  readonly answers: Answers;
  readonly isChanged: boolean;
  /** Null takes the answer back. */
  readonly onAnswer: (question: string, answer: string | null) => void;
}

/** A question of several answers: what is chosen in one line, which opens to a box for each choice. */
export function AnswerBoxes({ question, reader, words, answers, isChanged, onAnswer }: AnswerBoxesProps) {
  const { id, choices, several } = question;
  const reply = answers[id] ?? null;
  const chosen = listChosen(reply);
  const hint = fill(several?.ordered ? words.severalOrdered : words.several, { most: several?.most ?? 1 });
  return (
    <fieldset className="min-w-0" aria-describedby={isChanged ? `try.${id}.was` : undefined}>
      <legend className="text-sm">{reader.question(id)}</legend>
      <details className={`rounded-md border bg-surface ${isChanged ? 'border-2 border-accent' : 'border-line-strong'}`}>
        <summary
          className={`flex min-h-11 cursor-pointer items-center justify-between gap-1 py-2 pr-1.5 pl-3 ${isChanged ? 'font-semibold' : ''}`}
        >
          <span>{nameAnswer(reader, words, [id, answers])}</span>
          <span aria-hidden="true" className="size-2 shrink-0 -translate-y-0.5 rotate-45 border-r-2 border-b-2" />
        </summary>
        <p className="px-3 text-xs text-muted">{hint}</p>
        <div className="grid grid-cols-1 gap-x-4 px-1 sm:grid-cols-2">
          {[...choices.map((choice) => choice.id), UNKNOWN].map((choice) => (
            <label key={choice} className="flex min-h-11 cursor-pointer items-center gap-2 px-2 text-sm has-disabled:text-muted">
              <input
                className="size-4.5 shrink-0 accent-accent"
                type="checkbox"
                checked={chosen.includes(choice)}
                disabled={isBarred(question, reply, choice)}
                onChange={() => {
                  onAnswer(id, pressChoice(question, reply, choice));
                }}
              />
              {choice === UNKNOWN ? words.unknown : reader.answer(id, choice)}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
