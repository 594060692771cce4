import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Island } from '@/components/ui/island';
import { compareWords } from '@/lib/locale/words/compare';
import type { Locale } from '@/lib/locale';
import { portfolioOfPath } from '@/lib/share';
import { CompareNotes } from './compare-notes';
import { CompareForm, type CompareField } from './compare-form';
import type { BriefSide } from './side';
import { SideCard } from './side-card';

interface CompareFrameProps {
  readonly locale: Locale;
  readonly sides: readonly BriefSide[];
  readonly fields: readonly CompareField[];
  readonly headline: string;
  readonly summary: string;
  /** What the way to the plan for all of them says. */
  readonly portfolio: string;
  readonly children: ReactNode;
}

/** Around what differs between results: their cards, the way to one plan for all, and the form for other results. */
export function CompareFrame({ locale, sides, fields, headline, summary, portfolio, children }: CompareFrameProps) {
  const words = compareWords(locale);
  return (
    <div className="space-y-10">
      <header className="space-y-4">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">
          <bdi>{headline}</bdi>
        </h1>
        <p className="max-w-3xl text-lg">{summary}</p>
        <div className={`grid gap-4 sm:grid-cols-2 ${sides.length > 2 ? 'lg:grid-cols-3 xl:grid-cols-4' : ''}`}>
          {sides.map((side) => (
            <SideCard key={side.letter} side={side} words={words} />
          ))}
        </div>
      </header>
      {children}
      <p className="no-print">
        <ButtonLink look="quiet" href={portfolioOfPath(locale, sides.map(({ path }) => path).join('\n'))}>
          {portfolio}
        </ButtonLink>
      </p>
      <Island
        name="compare-notes"
        component={CompareNotes}
        props={{ locale, sides: sides.map(({ letter, path }) => ({ letter, path })) }}
      />
      <Disclosure summary={words.again}>
        <CompareForm locale={locale} fields={fields} words={words} />
      </Disclosure>
    </div>
  );
}
