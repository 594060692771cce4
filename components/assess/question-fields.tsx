import { lazy, Suspense, type ReactNode } from 'react';
import { ChoiceGroup, type ChoiceOption } from '@/components/ui/choice-group';
import { fill } from '@/lib/locale';
import { UNKNOWN } from '@/lib/model/answers';
import { ContradictionsNotice } from './contradictions-notice';
import { useAssess, useKit, type AssessWords } from './kit';
import { MootNotice } from './moot-notice';
import { isBarred, listChosen } from '../parts/several';
import { PresetNotice } from './preset-notice';
import { NUMBER_KEYS, useSetting } from './settings';
import { press } from './store';
import type { QuestionText } from './texts';

/** The choices of a question, then "I don't know"; the keys 1 to 9 choose, 0 is for not knowing. */
export function listOptions(question: QuestionText, reply: string | null, words: AssessWords): readonly ChoiceOption[] {
  return [
    ...question.choices.map(({ id, title, meaning }, index) => ({
      value: id,
      title,
      meaning,
      shortcut: String(index + 1),
      isBarred: isBarred(question, reply, id),
    })),
    { value: UNKNOWN, title: words.unknown, meaning: words.unknownMeaning, shortcut: '0', isApart: true },
  ];
}

interface QuestionFieldsProps {
  readonly question: QuestionText;
  /** The question as a heading of the level that the page needs. */
  readonly heading: ReactNode;
  /** Alone on its page, with a key for each choice; otherwise one of many. */
  readonly isAlone: boolean;
  /** After a choice by pointer or number key. */
  readonly onPicked?: () => void;
}

/** One question with why it is asked and its choices; the name of the radio buttons or boxes is the question's id. */
export function QuestionFields({ question, heading, isAlone, onPicked }: QuestionFieldsProps) {
  const { desk, words } = useKit();
  const [hasNumberKeys] = useSetting(NUMBER_KEYS);
  const reply = useAssess((state) => state.sheet.answers[question.id] ?? null);
  return (
    <>
      <ChoiceGroup
        name={question.id}
        legend={heading}
        hint={
          <>
            <p className="mt-2 max-w-prose text-muted">
              <span className="mr-1 font-semibold">{words.why}</span>
              {question.why}
            </p>
            <MootNotice question={question} />
            <PresetNotice question={question} />
          </>
        }
        options={listOptions(question, reply, words)}
        chosen={listChosen(reply)}
        several={wordSeveral(question, words)}
        note={<ContradictionsNotice asked={question.id} />}
        hasShortcuts={isAlone && hasNumberKeys}
        isDense={!isAlone}
        onChoose={(choice, isDirect) => {
          press(desk, question, choice);
          if (isDirect) onPicked?.();
        }}
      />
      <LateNote question={question} />
    </>
  );
}

/** Nobody writes a note before the page is alive: its field comes then, into the room that is kept for it. */
const NoteField = lazy(async () => ({ default: (await import('./note-field')).NoteField }));

function LateNote({ question }: { readonly question: QuestionText }) {
  const isOpen = useAssess((state) => state.isOpen);
  return (
    <div className="mt-2 min-h-9 noscript:hidden">
      {isOpen && (
        <Suspense>
          <NoteField question={question} />
        </Suspense>
      )}
    </div>
  );
}

function wordSeveral({ several }: QuestionText, words: AssessWords) {
  if (!several) return undefined;
  const { most, ordered } = several;
  const hint = fill(ordered ? words.severalOrdered : words.several, { most });
  return { hint, limit: fill(words.severalFull, { most }), isOrdered: ordered === true };
}
