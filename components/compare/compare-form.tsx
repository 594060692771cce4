import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { fill, type Locale } from '@/lib/locale';
import type { Words } from './side';

/** What somebody entered for one result. */
export interface CompareField {
  readonly name: 'a' | 'b';
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

/** Two codes or links: a plain form, so that it works without script. What was entered stays. */
export function CompareForm({ locale, fields, words }: CompareFormProps) {
  return (
    <form action={`/${locale}/compare`} method="get" className="max-w-2xl space-y-4">
      {fields.map(({ name, letter, value, problem }) => (
        <div key={name} className="space-y-2">
          <label className="block font-semibold" htmlFor={`compare-${name}`}>
            {fill(words.field, { side: letter })}
          </label>
          {problem !== null && (
            <div id={`compare-${name}-problem`}>
              <Notice kind="error">{fill(words.bad, { side: letter, text: problem })}</Notice>
            </div>
          )}
          <input
            id={`compare-${name}`}
            name={name}
            required
            defaultValue={value}
            autoComplete="off"
            spellCheck={false}
            maxLength={800}
            className="min-h-11 w-full rounded border border-line-strong bg-surface px-3 font-mono"
            {...(problem !== null && { 'aria-invalid': true, 'aria-describedby': `compare-${name}-problem` })}
          />
        </div>
      ))}
      <Button type="submit">{words.compare}</Button>
    </form>
  );
}
