import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill, type Locale } from '@/lib/locale';
import { Disclosure } from '@/components/ui/disclosure';
import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import { SIDES } from '@/lib/report/comparison';
import type { SideName } from '@/lib/share';
import type { Words } from './side';
import { BASE } from '@/lib/model/base-path';

/** What somebody entered for one result. */
export interface CompareField {
  readonly name: SideName;
  readonly letter: string;
  readonly value: string;
  /** Why it is no result; null where nothing was entered, or where it is one. */
  readonly problem: string | null;
}

interface CompareFormProps {
  readonly locale: Locale;
  readonly fields: readonly CompareField[];
  readonly words: Words;
}

/** Two to eight codes or links: a plain form, so that it works without script. What was entered stays. */
export function CompareForm({ locale, fields, words }: CompareFormProps) {
  const more = fields.slice(SIDES.least);
  return (
    <form action={`${BASE}/${locale}/compare`} method="get" className="max-w-2xl space-y-4">
      {fields.slice(0, SIDES.least).map((field) => (
        <CompareInput key={field.name} field={field} words={words} isRequired label={fill(words.field, { side: field.letter })} />
      ))}
      <Disclosure summary={compareSeveralWords(locale).more} open={more.some(({ value }) => value !== '')}>
        <div className="space-y-4">
          {more.map((field) => (
            <CompareInput
              key={field.name}
              field={field}
              words={words}
              isRequired={false}
              label={fill(compareSeveralWords(locale).optional, { side: field.letter })}
            />
          ))}
        </div>
      </Disclosure>
      <Button type="submit">{words.compare}</Button>
    </form>
  );
}

interface CompareInputProps {
  readonly field: CompareField;
  readonly words: Words;
  readonly isRequired: boolean;
  readonly label: string;
}

function CompareInput({ field: { name, letter, value, problem }, words, isRequired, label }: CompareInputProps) {
  return (
    <div className="space-y-2">
      <label className="block font-semibold" htmlFor={`compare-${name}`}>
        {label}
      </label>
      {problem !== null && (
        <div id={`compare-${name}-problem`}>
          <Notice kind="error">{fill(words.bad, { side: letter, text: problem })}</Notice>
        </div>
      )}
      <input
        id={`compare-${name}`}
        name={name}
        required={isRequired}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        maxLength={6000}
        className="min-h-11 w-full rounded border border-line-strong bg-surface px-3 font-mono"
        {...(problem !== null && { 'aria-invalid': true, 'aria-describedby': `compare-${name}-problem` })}
      />
    </div>
  );
}
