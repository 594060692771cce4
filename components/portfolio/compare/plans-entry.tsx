import { PlansForm } from './plans-form';
import type { PlanField } from './view';
import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/locale';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import { comparePath } from '@/lib/share';

interface PlansEntryProps {
  readonly locale: Locale;
  readonly fields: readonly [PlanField, PlanField];
  /** A comparison to look at. */
  readonly example: string;
}

/** Where a plan is missing or cannot be read: what the page is for, and the form. */
export function PlansEntry({ locale, fields, example }: PlansEntryProps) {
  const words = comparePlansWords(locale);
  return (
    <div className="space-y-6 py-4">
      <header className="max-w-3xl space-y-3">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="text-lg">{words.intro}</p>
      </header>
      <dl className="grid max-w-3xl gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        {words.uses.map(({ title, text }) => (
          <div key={title} className="contents">
            <dt className="font-medium">{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <PlansForm locale={locale} words={words} fields={fields} />
      <p className="flex flex-wrap gap-x-6">
        <ButtonLink look="quiet" href={example}>
          {words.example}
        </ButtonLink>
        <ButtonLink look="quiet" href={comparePath(locale)}>
          {words.results}
        </ButtonLink>
      </p>
    </div>
  );
}
