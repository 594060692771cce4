import type { Sheet, PrioritySide } from '@/components/parts/sheet';
import { listNearby, type Rules } from '@/lib/engine';
import { fill } from '@/lib/locale';
import type { whatIfWords } from '@/lib/locale/words/what-if';
import { splitAnswer, UNKNOWN } from '@/lib/model/answers';
import type { NameReader } from '@/lib/report/reader';
import type { LinkState } from '@/lib/share';
import { nameAnswer } from '@/lib/report/result';

type Words = ReturnType<typeof whatIfWords>;

interface WhatIfControlsProps {
  readonly rules: Rules;
  readonly reader: NameReader;
  readonly words: Words;
  readonly shared: LinkState;
  readonly sheet: Sheet;
  /** The side that could not take one more criterion. */
  readonly full: PrioritySide | null;
  /** Null takes the answer back. */
  readonly onAnswer: (question: string, choice: string | null) => void;
  readonly onMark: (side: PrioritySide, criterion: string, isMarked: boolean) => void;
}

/** One select for each question, and the criteria that matter most and least. */
export function WhatIfControls(props: WhatIfControlsProps) {
  const { reader, words } = props;
  return (
    <div className="space-y-6">
      <div role="group" aria-label={words.answers} className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
        {reader.names.questions.map(({ id }) => (
          <AnswerSelect key={id} question={id} {...props} />
        ))}
      </div>
      <Marks side="most" {...props} />
      <Marks side="least" {...props} />
    </div>
  );
}

function AnswerSelect({ question, rules, reader, words, shared, sheet, onAnswer }: WhatIfControlsProps & { readonly question: string }) {
  const choices = reader.names.questions.find(({ id }) => id === question)?.choices ?? [];
  // A select takes one entry: beside single choices it has what was given, and the combinations one change away from what is chosen.
  const asked = rules.questions.find(({ id }) => id === question);
  const near = asked ? listNearby(asked, sheet.answers[question] ?? null) : [];
  const joint = [...new Set([shared.answers[question] ?? '', ...near])].filter((answer) => splitAnswer(answer).length > 1);
  const isChanged = shared.answers[question] !== sheet.answers[question];
  return (
    <div>
      <label htmlFor={`try.${question}`} className="block text-sm">
        {reader.question(question)}
      </label>
      <select
        id={`try.${question}`}
        className={`min-h-11 w-full rounded-md border bg-surface px-2 ${isChanged ? 'border-2 border-accent font-semibold' : 'border-line-strong'}`}
        value={sheet.answers[question] ?? ''}
        aria-describedby={isChanged ? `try.${question}.was` : undefined}
        onChange={({ target }) => {
          onAnswer(question, target.value === '' ? null : target.value);
        }}
      >
        <option value="">{words.absent}</option>
        {joint.map((answer) => (
          <option key={answer} value={answer}>
            {reader.answer(question, answer)}
          </option>
        ))}
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {reader.text(title)}
          </option>
        ))}
        <option value={UNKNOWN}>{words.unknown}</option>
      </select>
      {isChanged && (
        <p id={`try.${question}.was`} className="text-xs text-muted">
          {fill(words.was, { answer: nameAnswer(reader, words, [question, shared.answers]) })}
        </p>
      )}
    </div>
  );
}

function Marks({ side, reader, words, sheet, full, onMark }: WhatIfControlsProps & { readonly side: PrioritySide }) {
  return (
    <fieldset>
      <legend className="text-sm">{words[side]}</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {reader.names.criteria.map(({ id }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm hover:border-ink has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              className="size-4.5 accent-accent"
              type="checkbox"
              checked={sheet.priorities[side].includes(id)}
              onChange={({ target }) => {
                onMark(side, id, target.checked);
              }}
            />
            {reader.criterion(id)}
          </label>
        ))}
      </div>
      {full === side && (
        <p role="alert" className="mt-1 text-sm text-bad">
          {words.limit}
        </p>
      )}
    </fieldset>
  );
}
