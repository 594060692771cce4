import { ButtonLink } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { compareWords } from '@/lib/locale/words/compare';
import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import { wordSeveralHeadline, wordSeveralSummary } from '@/lib/report/comparison';
import { portfolioOfPath } from '@/lib/share';
import { BeliefsSection } from './beliefs-section';
import { CompareForm, type CompareField } from './compare-form';
import { SeveralDifferences } from './several-differences';
import { SeveralPlaces } from './several-places';
import type { SeveralView } from './side';
import { SideCard } from './side-card';

interface SeveralPageProps {
  readonly view: SeveralView;
  readonly fields: readonly CompareField[];
}

/** Three to eight results: who recommends what, what each would have to believe, what differs and how much it matters, the rankings. */
export function SeveralPage({ view, fields }: SeveralPageProps) {
  const { sides, locale } = view;
  const words = compareWords(locale);
  return (
    <div className="space-y-10">
      <header className="space-y-4">
        <p className="text-sm text-muted">{words.kicker}</p>
        <h1 className="text-3xl">{wordSeveralHeadline(view)}</h1>
        <p className="max-w-3xl text-lg">{wordSeveralSummary(view)}</p>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
          {sides.map((side) => (
            <SideCard key={side.letter} side={side} words={words} />
          ))}
        </div>
      </header>
      <BeliefsSection view={view} />
      <SeveralDifferences view={view} />
      <SeveralPlaces view={view} />
      <p className="no-print">
        <ButtonLink look="quiet" href={portfolioOfPath(locale, sides.map(({ path }) => path).join('\n'))}>
          {compareSeveralWords(locale).portfolio}
        </ButtonLink>
      </p>
      <Disclosure summary={words.again}>
        <CompareForm locale={locale} fields={fields} words={words} />
      </Disclosure>
    </div>
  );
}
