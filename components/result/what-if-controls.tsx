import type { Sheet, PrioritySide } from '@/components/parts/sheet';
import type { QuestionRules } from '@/lib/engine';
import { fill } from '@/lib/locale';
import type { whatIfWords } from '@/lib/locale/words/what-if';
import { UNKNOWN, type Answers } from '@/lib/model/answers';
import type { NameReader } from '@/lib/report/reader';
import type { LinkState } from '@/lib/share';
import { nameAnswer } from '@/lib/report/result';
import { AnswerBoxes } from './what-if-boxes';

type Words = ReturnType<typeof whatIfWords>;

interface WhatIfControlsProps {
  /** Those of the link's content version. */
  readonly questions: readonly QuestionRules[];
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

/** A select or boxes for each question, and the criteria that matter most and least. */
export function WhatIfControls(props: WhatIfControlsProps) {
  const { questions, words } = props;
  return (
    <div className="space-y-6">
      <div role="group" aria-label={words.answers} className="grid grid-cols-1 items-start gap-x-4 gap-y-3 sm:grid-cols-2">
        {questions.map((question) => (
          <Answer key={question.id} question={question} {...props} />
        ))}
      </div>
      <Marks side="most" {...props} />
      <Marks side="least" {...props} />
    </div>
  );
}

function Answer({ question, ...props }: WhatIfControlsProps & { readonly question: QuestionRules }) {
  const { reader, words, shared, sheet, onAnswer } = props;
  const { id, several } = question;
  const isChanged = shared.answers[id] !== sheet.answers[id];
  const shown = { reader, words, answers: sheet.answers, isChanged, onAnswer };
  return (
    <div className="min-w-0 has-[[open]]:col-span-full">
      {several ? <AnswerBoxes question={question} {...shown} /> : <AnswerSelect question={id} {...shown} />}
      {isChanged && (
        <p id={`try.${id}.was`} className="mt-1 text-xs text-muted">
          {fill(words.was, { answer: nameAnswer(reader, words, [id, shared.answers]) })}
        </p>
      )}
    </div>
  );
}

interface AnswerSelectProps extends Pick<WhatIfControlsProps, 'reader' | 'words' | 'onAnswer'> {
  readonly question: string;
  readonly answers: Answers;
  readonly isChanged: boolean;
}

function AnswerSelect({ question, reader, words, answers, isChanged, onAnswer }: AnswerSelectProps) {
  const choices = reader.names.questions.find(({ id }) => id === question)?.choices ?? [];
  return (
    <>
      <label htmlFor={`try.${question}`} className="block text-sm">
        {reader.question(question)}
      </label>
      <select
        id={`try.${question}`}
        className={`min-h-11 w-full rounded-md border bg-surface px-2 ${isChanged ? 'border-2 border-accent font-semibold' : 'border-line-strong'}`}
        value={answers[question] ?? ''}
        aria-describedby={isChanged ? `try.${question}.was` : undefined}
        onChange={({ target }) => {
          onAnswer(question, target.value === '' ? null : target.value);
        }}
      >
        <option value="">{words.absent}</option>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {reader.text(title)}
          </option>
        ))}
        <option value={UNKNOWN}>{words.unknown}</option>
      </select>
    </>
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
