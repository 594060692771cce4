import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { assess } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { choiceTitle } from './choice-title';
import { useAssess, useKit } from './kit';
import { stepHash, type Trip } from './steps';
import type { AssessTexts } from './texts';

interface ContradictionsNoticeProps {
  /** The question on screen: only what its answer contradicts is told. Without it everything is. */
  readonly asked?: string;
}

/** Answers that cannot both be true, with the way to both questions; nothing where there are none. */
export function ContradictionsNotice({ asked }: ContradictionsNoticeProps) {
  const { rules, texts, words } = useKit();
  const { answers, priorities } = useAssess((state) => state.sheet);
  const found = assess(rules, answers, priorities).contradictions;
  const told = asked === undefined ? found : found.filter(({ questions }) => questions.includes(asked));
  if (told.length === 0) return null;
  return (
    <div className="col-span-full not-in-[fieldset]:mt-4">
      <Notice kind="warning" title={words.contradictions.title} announce>
        <ul className="mt-1 space-y-3">
          {told.map(({ contradiction, questions }) => (
            <li key={contradiction}>
              <Explanation text={texts.contradictions[contradiction]} />
              <p>
                {words.contradictions.again}{' '}
                {questions
                  .filter((id) => id !== asked)
                  .map((id) => (
                    <AnswerLink key={id} id={id} trip={asked === undefined ? 'check' : null} />
                  ))}
              </p>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function Explanation({ text }: { readonly text: AssessTexts['contradictions'][string] | undefined }) {
  return (
    text && (
      <p>
        {text.reason} {text.ask}
      </p>
    )
  );
}

function AnswerLink({ id, trip }: { readonly id: string; readonly trip: Trip | null }) {
  const { texts, words } = useKit();
  const choice = useAssess((state) => state.sheet.answers[id]);
  const question = texts.questions.find((other) => other.id === id);
  if (!question || choice === undefined) return null;
  const answer = { question: question.short, choice: choiceTitle(question, choice, words) };
  return (
    <TextLink look="line" className="mr-3" href={stepHash(id, trip)}>
      {fill(words.ranking.answer, answer)}
    </TextLink>
  );
}
