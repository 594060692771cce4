import type { ReactNode } from 'react';
import { ChoiceGroup, type ChoiceOption } from '@/components/ui/choice-group';
import { UNKNOWN } from '@/lib/model/answers';
import { useAssess, useKit, type AssessWords } from './kit';
import { useNumberKeys } from './number-keys';
import { answer } from './store';
import type { QuestionText } from './texts';

/** The choices of a question, then "I don't know"; the keys 1 to 9 choose, 0 is for not knowing. */
export function listOptions(question: QuestionText, words: AssessWords): readonly ChoiceOption[] {
  return [
    ...question.choices.map(({ id, title, meaning }, index) => ({ value: id, title, meaning, shortcut: String(index + 1) })),
    { value: UNKNOWN, title: words.unknown, meaning: words.unknownMeaning, shortcut: '0', isApart: true },
  ];
}

interface QuestionFieldsProps {
  readonly question: QuestionText;
  /** The question as a heading of the level that the page needs. */
  readonly heading: ReactNode;
  /** Alone on its page, with a key for each choice; otherwise one of many. */
  readonly isAlone: boolean;
}

/** One question with why it is asked and its choices; the name of the radio buttons is the question's id. */
export function QuestionFields({ question, heading, isAlone }: QuestionFieldsProps) {
  const { desk, words } = useKit();
  const [hasNumberKeys] = useNumberKeys();
  const value = useAssess((state) => state.sheet.answers[question.id] ?? null);
  return (
    <ChoiceGroup
      name={question.id}
      legend={heading}
      hint={
        <p className="mt-2 max-w-prose text-muted">
          <span className="mr-1 font-semibold">{words.why}</span>
          {question.why}
        </p>
      }
      options={listOptions(question, words)}
      value={value}
      hasShortcuts={isAlone && hasNumberKeys}
      isDense={!isAlone}
      onChoose={(choice) => {
        answer(desk, question.id, choice);
      }}
    />
  );
}
