import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { systemWords } from '@/lib/locale/words/systems';
import type { SystemFilterField } from '@/lib/report/knowledge';
import { BASE } from '@/lib/model/base-path';

interface SystemFilterProps {
  readonly locale: Locale;
  readonly fields: readonly SystemFilterField[];
}

/** A form that leads to the systems of one kind, platform, state or licence: script or not. */
export function SystemFilterForm({ locale, fields }: SystemFilterProps) {
  const words = systemWords(locale).filter;
  return (
    <form action={`${BASE}/${locale}/systems/find`} method="get" className="flex flex-wrap items-end gap-x-6 gap-y-3">
      {fields.map(({ name, label, value, options }) => (
        <div key={name} className="max-w-full">
          <label htmlFor={`filter-${name}`} className="block text-sm text-muted">
            {label}
          </label>
          <select
            id={`filter-${name}`}
            name={name}
            defaultValue={value}
            className="min-h-11 w-52 max-w-full rounded border border-line-strong bg-surface px-2"
          >
            <option value="">{words.any}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {fill(words.option, { name: option.name, n: option.n })}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button type="submit" look="secondary">
        {words.show}
      </Button>
      {fields.some(({ value }) => value !== '') && (
        <TextLink look="alone" href={`${BASE}/${locale}/systems`}>
          {words.all}
        </TextLink>
      )}
    </form>
  );
}
