import { ClaimText } from '@/components/parts/claim-text';
import type { PageTerms } from '@/lib/report/terms';
import { Disclosure } from '@/components/ui/disclosure';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { Report, ReportExclusion } from '@/lib/report/result';
import { Section } from '../ui/section';

interface ExclusionsSectionProps {
  readonly report: Report;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** What is excluded and by which answer, with the figure behind it and what would lift it. */
export function ExclusionsSection({ report, words, terms }: ExclusionsSectionProps) {
  const { exclusions, possibleExclusions, ranking } = report;
  const n = ranking.filter(({ rank }) => rank === null).length;
  return (
    <Section
      id="exclusions"
      label={words.sections.exclusions}
      title={n > 0 ? fill(words.exclusions.some, { n, total: ranking.length }) : words.exclusions.none}
    >
      {exclusions.length > 0 && (
        <ul className="grid gap-x-12 gap-y-5 md:grid-cols-2 print:grid-cols-3 print:gap-x-4 print:gap-y-1">
          {exclusions.map((exclusion) => (
            <li key={exclusion.exclusion}>
              <Exclusion exclusion={exclusion} words={words} terms={terms} />
            </li>
          ))}
        </ul>
      )}
      {possibleExclusions.length > 0 && (
        <div className="mt-4 print:hidden">
          <Disclosure summary={`${words.exclusions.possible} (${possibleExclusions.length})`}>
            <ul className="grid gap-x-12 gap-y-5 md:grid-cols-2 print:grid-cols-3 print:gap-x-4 print:gap-y-1">
              {possibleExclusions.map((exclusion) => (
                <li key={exclusion.exclusion}>
                  <Exclusion exclusion={exclusion} words={words} terms={terms} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

interface ExclusionProps extends Pick<ExclusionsSectionProps, 'words' | 'terms'> {
  readonly exclusion: ReportExclusion;
}

function Exclusion({ exclusion, words, terms }: ExclusionProps) {
  return (
    <>
      <h3 className="text-base">{exclusion.title}</h3>
      <p className="text-sm font-semibold">{exclusion.platforms.join(' · ')}</p>
      <p className="text-sm text-muted">{exclusion.cause}</p>
      <p className="mt-1">
        <ClaimText claim={exclusion.reason} terms={terms} />
      </p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-sm">
        {exclusion.figure !== null && (
          <>
            <dt className="text-muted">{words.exclusions.limit}</dt>
            <dd>{exclusion.figure}</dd>
          </>
        )}
        <dt className="text-muted">{words.exclusions.lift}</dt>
        <dd>{exclusion.lift}</dd>
      </dl>
    </>
  );
}
