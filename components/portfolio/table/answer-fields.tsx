import type { ReactNode } from 'react';
import { isBarred, listChosen, pressChoice } from '@/components/parts/several';
import type { Reply } from '@/components/parts/memory/workloads';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { fill } from '@/lib/locale';
import { splitAnswer, UNKNOWN, type Answers } from '@/lib/model/answers';
import type { AskedQuestion, TableKit } from './kit';

interface AnswerFieldsProps {
  readonly kit: TableKit;
  readonly questions: readonly AskedQuestion[];
  readonly own: Answers;
  /** What holds where there is no own answer. */
  readonly shared: Answers;
  readonly onReply: (reply: Reply) => void;
  /** What is said of an answer below its field. */
  readonly note?: (question: AskedQuestion) => ReactNode;
}

/** A field for each question; what is shared is told, and can be answered differently. */
export function AnswerFields({ kit: { words }, questions, own, shared, onReply, note }: AnswerFieldsProps) {
  return (
    <div className="grid items-start gap-x-8 gap-y-4 py-2 sm:grid-cols-2">
      {questions.map((question) => (
        <AnswerField
          key={question.id}
          question={question}
          own={own[question.id] ?? null}
          shared={shared[question.id] ?? null}
          words={words.answers}
          onAnswer={(answer) => {
            onReply({ question: question.id, answer });
          }}
        >
          {note?.(question)}
        </AnswerField>
      ))}
    </div>
  );
}

interface AnswerFieldProps {
  readonly question: AskedQuestion;
  readonly own: string | null;
  readonly shared: string | null;
  readonly words: TableKit['words']['answers'];
  readonly onAnswer: (answer: string | null) => void;
  readonly children: ReactNode;
}

function AnswerField({ question, own, shared, words, onAnswer, children }: AnswerFieldProps) {
  if (own === null && shared !== null) {
    return (
      <div role="group" aria-label={question.title}>
        <p className="text-sm text-muted">{question.title}</p>
        <p>{fill(words.inherited, { answer: nameAnswer(question, shared, words) })}</p>
        <Button
          look="quiet"
          onClick={() => {
            onAnswer(shared);
          }}
        >
          {words.differ}
          <span className="sr-only">{`: ${question.short}`}</span>
        </Button>
      </div>
    );
  }
  return (
    <div>
      {question.several ? (
        <Boxes question={question} own={own} words={words} onAnswer={onAnswer} />
      ) : (
        <SelectField
          label={question.title}
          value={own ?? ''}
          options={[
            { id: '', name: words.open },
            ...question.choices.map(({ id, title }) => ({ id, name: title })),
            { id: UNKNOWN, name: words.unknown },
          ]}
          onChoose={(chosen) => {
            onAnswer(chosen === '' ? null : chosen);
          }}
        />
      )}
      {own !== null && shared !== null && (
        <Button
          look="quiet"
          onClick={() => {
            onAnswer(null);
          }}
        >
          {fill(words.useShared, { answer: nameAnswer(question, shared, words) })}
        </Button>
      )}
      {children}
    </div>
  );
}

/** A question that takes several answers; the place of each is told where it matters. */
function Boxes({ question, own, words, onAnswer }: Omit<AnswerFieldProps, 'shared' | 'children'>) {
  const chosen = listChosen(own);
  const options = [...question.choices, { id: UNKNOWN, title: words.unknown }];
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm text-muted">{question.title}</legend>
      <p className="text-sm text-muted">{fill(words.several, { most: question.several?.most ?? 1 })}</p>
      {options.map(({ id, title }) => (
        <label key={id} className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            className="size-4.5 shrink-0 accent-accent"
            checked={chosen.includes(id)}
            disabled={isBarred(question, own, id)}
            onChange={() => {
              onAnswer(pressChoice(question, own, id));
            }}
          />
          <span>
            {title}
            {question.several?.ordered === true && chosen.length > 1 && chosen.includes(id) && ` (${chosen.indexOf(id) + 1})`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The titles of an answer. */
export function nameAnswer(question: AskedQuestion, answer: string, words: TableKit['words']['answers']): string {
  const titles = splitAnswer(answer).map((choice) =>
    choice === UNKNOWN ? words.unknown : (question.choices.find(({ id }) => id === choice)?.title ?? choice),
  );
  return titles.join(words.joint);
}
