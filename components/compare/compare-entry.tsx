import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/locale';
import { compareWords } from '@/lib/locale/words/compare';
import { Island } from '@/components/ui/island';
import { CompareNotes } from './compare-notes';
import { comparePlansWords } from '@/lib/locale/words/compare-plans';
import { comparePlansPath } from '@/lib/share';
import { CompareForm, type CompareField } from './compare-form';

interface CompareEntryProps {
  readonly locale: Locale;
  readonly fields: readonly CompareField[];
}

/** Where a result is missing or cannot be read: what the page is for, and the form. */
export function CompareEntry({ locale, fields }: CompareEntryProps) {
  const words = compareWords(locale);
  return (
    <div className="space-y-6 py-4">
      <header className="max-w-2xl space-y-3">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <CompareForm locale={locale} fields={fields} words={words} />
      <Island name="compare-notes" component={CompareNotes} props={{ locale, sides: [] }} />
      <ButtonLink look="quiet" href={comparePlansPath(locale)}>
        {comparePlansWords(locale).fromResults}
      </ButtonLink>
    </div>
  );
}
