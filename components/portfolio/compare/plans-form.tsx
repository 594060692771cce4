import { KeptPlansIsland } from './kept-plans';
import type { PlanField, PlansWords } from './view';
import { Button } from '@/components/ui/button';
import { Island } from '@/components/ui/island';
import { Notice } from '@/components/ui/notice';
import { fill, type Locale } from '@/lib/locale';
import { keptPlansWords } from '@/lib/locale/words/kept-plans';
import { mineWords } from '@/lib/locale/words/mine';
import { comparePlansPath } from '@/lib/share';

interface PlansFormProps {
  readonly locale: Locale;
  readonly words: PlansWords;
  readonly fields: readonly [PlanField, PlanField];
}

/** Two links of portfolios: a plain form, so that it works without script, and below it the plans that the browser keeps. What was entered stays. */
export function PlansForm({ locale, words, fields }: PlansFormProps) {
  const { loading, failed, problems } = mineWords(locale);
  const { kept } = keptPlansWords(locale);
  return (
    <div className="space-y-6">
      <form action={comparePlansPath(locale)} method="get" className="max-w-3xl space-y-4">
        {fields.map((field) => (
          <PlanInput key={field.name} field={field} label={fill(words.field, { side: field.letter })} words={words} />
        ))}
        <Button type="submit">{words.compare}</Button>
      </form>
      <Island name="kept-plans" component={KeptPlansIsland} props={{ locale, here: null, words: { ...kept, loading, failed }, problems }} />
    </div>
  );
}

interface PlanInputProps {
  readonly field: PlanField;
  readonly label: string;
  readonly words: PlansWords;
}

function PlanInput({ field: { name, letter, value, problems }, label, words }: PlanInputProps) {
  const id = `plan-${name}`;
  const isWrong = problems.length > 0;
  return (
    <div className="space-y-2">
      <label className="block font-semibold" htmlFor={id}>
        {label}
      </label>
      {isWrong && (
        <div id={`${id}-problem`}>
          <Notice kind="error">
            <ul className="space-y-1">
              {problems.map((text) => (
                <li key={text} className="wrap-anywhere">
                  {fill(words.bad, { side: letter, text })}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <input
        id={id}
        name={name}
        required
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        maxLength={6000}
        className="min-h-11 w-full rounded border border-line-strong bg-surface px-3 font-mono"
        {...(isWrong && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` })}
      />
    </div>
  );
}
