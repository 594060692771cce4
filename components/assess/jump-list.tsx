import { UNKNOWN } from '@/lib/model/answers';
import { choiceTitle } from './choice-title';
import { useAsked, useAssess, useKit, useOutlook } from './kit';
import { useMoot } from './moot-notice';
import { orderSeen } from './order';
import { CHECK_STEP, PRIORITIES_STEP, stepHash } from './steps';

interface Row {
  readonly step: string;
  readonly label: string;
  readonly value: string;
  readonly isOpen: boolean;
  /** Why it is not asked; null where it is. */
  readonly moot: string | null;
}

/** Every step with the answer given so far, in the order in which they came on screen, then the others; a link each. */
export function JumpList({ current }: { readonly current: string }) {
  const { words } = useKit();
  const rows = useRows();
  const hasIdle = rows.some(({ value }) => value === words.outlook.idle);
  return (
    <>
      <ol className="jump-list">
        {rows.map(({ step, label, value, isOpen, moot }) => (
          <li key={step}>
            <a href={stepHash(step)} aria-current={step === current ? 'step' : undefined}>
              <span>
                <span className={isOpen ? 'text-muted' : undefined}>{label}</span>
                {value !== '' && <span>{value}</span>}
              </span>
              {moot !== null && <small>{moot}</small>}
            </a>
          </li>
        ))}
      </ol>
      {hasIdle && <p className="mt-2 px-2 text-xs text-muted">{words.outlook.idleMeaning}</p>}
    </>
  );
}

function useRows(): readonly Row[] {
  const { rules, texts, words } = useKit();
  const { answers, priorities, visited } = useAssess((state) => state.sheet);
  const outlook = useOutlook();
  const mootOf = useMoot();
  const idle = new Set(outlook?.questions.filter(({ matters }) => !matters).map(({ question }) => question));
  const criteria = priorities.most.length + priorities.least.length;
  const asked = useAsked();
  const seen = orderSeen(rules, visited).filter((id) => asked.includes(id));
  const questions = seen.flatMap((id) => texts.questions.find((question) => question.id === id) ?? []);
  return [
    ...questions.map((question): Row => {
      const reply = answers[question.id];
      const moot = mootOf(question);
      const without = moot !== null ? words.moot : idle.has(question.id) ? words.outlook.idle : '';
      const value = reply === undefined ? without : choiceTitle(question, reply, words);
      return { step: question.id, label: question.short, value, isOpen: reply === undefined || reply === UNKNOWN, moot };
    }),
    {
      step: PRIORITIES_STEP,
      label: words.priorities.short,
      value: criteria > 0 ? String(criteria) : '',
      isOpen: criteria === 0,
      moot: null,
    },
    { step: CHECK_STEP, label: words.check.short, value: '', isOpen: true, moot: null },
  ];
}
