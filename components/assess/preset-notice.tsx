import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/locale';
import { choiceTitle } from './choice-title';
import { useAssess, useKit } from './kit';
import type { QuestionText } from './texts';

/** At a question: that its answer is preset by the house, or what the house presets instead. */
export function PresetNotice({ question }: { readonly question: QuestionText }) {
  const said = usePreset()(question);
  return (
    said !== null && (
      <div className="mt-4">
        <Notice>
          <p>{said}</p>
        </Notice>
      </div>
    )
  );
}

/** What the house presets for a question, in a sentence; null where it presets nothing. */
export function usePreset(): (question: QuestionText) => string | null {
  const { locale, words } = useKit();
  const presets = useAssess((state) => state.presets);
  const answers = useAssess((state) => state.sheet.answers);
  return (question) => {
    const preset = presets?.answers[question.id];
    if (!presets || preset === undefined) return null;
    const house = presets.name[locale];
    return answers[question.id] === preset
      ? fill(words.preset.same, { house })
      : fill(words.preset.other, { house, answer: choiceTitle(question, preset, words) });
  };
}

/** Before the first question: which answers are there already. Nothing on the sheet of a link. */
export function PresetsLine() {
  const { locale, texts, words } = useKit();
  const presets = useAssess((state) => state.presets);
  const isLink = useAssess((state) => state.link !== null);
  if (!presets || isLink) return null;
  const shorts = texts.questions.filter(({ id }) => presets.answers[id] !== undefined).map(({ short }) => short);
  return (
    <p className="my-2 max-w-prose border-l-4 border-accent bg-accent-soft px-4 py-2 text-sm">
      {fill(words.preset.line, { house: presets.name[locale], questions: shorts.join(words.preset.separator) })}
    </p>
  );
}
