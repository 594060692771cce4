import { UNKNOWN } from '@/lib/model/answers';
import { choiceTitle } from './choice-title';
import { useAssess, useKit, useOutlook } from './kit';
import { CHECK_STEP, listSteps, PRIORITIES_STEP, stepHash } from './steps';

/** Every step with the answer given so far, in an order that never changes; a link each. Marks what can change nothing any more. */
export function JumpList({ current }: { readonly current: string }) {
  const { rules, texts, words } = useKit();
  const { answers, priorities } = useAssess((state) => state.sheet);
  const idle = useOutlook()?.questions.filter(({ matters }) => !matters) ?? [];
  const rows = listSteps(rules).map((step) => {
    const question = texts.questions.find(({ id }) => id === step);
    const choice = answers[step];
    const criteria = [...priorities.most, ...priorities.least].length;
    if (question)
      return {
        step,
        label: question.short,
        value:
          choice === undefined
            ? idle.some((open) => open.question === step)
              ? words.outlook.idle
              : ''
            : choiceTitle(question, choice, words),
        isOpen: choice === undefined || choice === UNKNOWN,
      };
    if (step === PRIORITIES_STEP)
      return { step, label: words.priorities.short, value: criteria > 0 ? String(criteria) : '', isOpen: criteria === 0 };
    return { step, label: words.check.short, value: '', isOpen: step === CHECK_STEP };
  });
  return (
    <>
      <ol className="text-sm">
        {rows.map(({ step, label, value, isOpen }) => (
          <li key={step}>
            <a
              href={stepHash(step)}
              aria-current={step === current ? 'step' : undefined}
              className="flex min-h-8 items-baseline justify-between gap-3 rounded-sm px-2 py-1 no-underline xl:min-h-7 xl:py-0.5 hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-semibold"
            >
              <span className={`shrink-0 ${isOpen ? 'text-muted' : ''}`}>{label}</span>
              <span className="min-w-0 truncate text-right text-xs text-muted">{value}</span>
            </a>
          </li>
        ))}
      </ol>
      {idle.length > 0 && <p className="mt-2 px-2 text-xs text-muted">{words.outlook.idleMeaning}</p>}
    </>
  );
}
