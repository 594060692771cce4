import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { ALL_OPEN } from '@/lib/share';
import { AnswerRow } from './answer-row';
import { useAsked, useAssess, useKit } from './kit';
import { useMoot } from './moot-notice';
import { stepHash } from './steps';
import type { QuestionText } from './texts';

/** The questions without a reply: those that can be asked with a way through all of them, the others with the reason. */
export function OpenQuestions() {
  const { texts } = useKit();
  const { answers } = useAssess((state) => state.sheet);
  const mootOf = useMoot();
  const open = useAsked()
    .flatMap((id) => texts.questions.find((question) => question.id === id) ?? [])
    .filter(({ id }) => answers[id] === undefined);
  return (
    <>
      <Askable questions={open.filter((question) => mootOf(question) === null)} />
      <Moot questions={open.filter((question) => mootOf(question) !== null)} />
    </>
  );
}

interface ListProps {
  readonly questions: readonly QuestionText[];
}

/** Links in a line each after the other: a row for each would bury the answers. */
function Askable({ questions }: ListProps) {
  const { words } = useKit();
  const { open, openAll, give, about } = words.check;
  if (questions.length === 0) return null;
  return (
    <>
      <h2 id="still-open" className="mt-6 text-base">
        {fill(open, { n: questions.length })}
      </h2>
      <ul aria-labelledby="still-open" className="mt-1 flex flex-wrap gap-x-5 border-t border-line pt-1 text-sm">
        {questions.map(({ id, short }) => (
          <li key={id}>
            <TextLink look="row" href={stepHash(id, 'check')} aria-label={fill(about, { action: give, question: short })}>
              {short}
            </TextLink>
          </li>
        ))}
      </ul>
      <div className="mt-2">
        <ButtonLink look="secondary" href={`#${ALL_OPEN}`}>
          {openAll}
        </ButtonLink>
      </div>
    </>
  );
}

function Moot({ questions }: ListProps) {
  const { words } = useKit();
  const mootOf = useMoot();
  if (questions.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 text-base">{words.check.notAsked}</h2>
      <dl className="mt-1 border-t border-line text-sm">
        {questions.map((question) => (
          <AnswerRow
            key={question.id}
            label={question.short}
            value=""
            placeholder={mootOf(question) ?? ''}
            step={question.id}
            action={words.check.give}
          />
        ))}
      </dl>
    </>
  );
}
