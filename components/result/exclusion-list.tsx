import { Fragment } from 'react';
import { ClaimText } from '@/components/parts/claim-text';
import { TextLink } from '@/components/ui/text-link';
import { exclusionPath } from '@/lib/report/knowledge';
import type { ReportExclusion } from '@/lib/report/result';
import type { ResultParts } from './parts';

/** What is excluded and by which answer, with the figure behind it and what would lift it; then what an open question could exclude. */
export function ExclusionList({ parts }: { readonly parts: ResultParts }) {
  const { exclusions, possibleExclusions } = parts.report;
  const { possible } = parts.words.exclusions;
  return (
    <>
      {exclusions.length > 0 && (
        <ul className="grid gap-x-12 gap-y-5 md:grid-cols-2 print:grid-cols-3 print:gap-x-4 print:gap-y-1">
          {exclusions.map((exclusion) => (
            <li key={exclusion.exclusion}>
              <Exclusion exclusion={exclusion} parts={parts} />
            </li>
          ))}
        </ul>
      )}
      {possibleExclusions.length > 0 && (
        <div className="mt-6 print:hidden">
          <h3 className="mb-3 text-lg">{`${possible} (${possibleExclusions.length})`}</h3>
          <ul className="grid gap-x-12 gap-y-3 md:grid-cols-2">
            {possibleExclusions.map((exclusion) => (
              <li key={exclusion.exclusion}>
                <PossibleExclusion exclusion={exclusion} parts={parts} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface ExclusionProps {
  readonly exclusion: ReportExclusion;
  readonly parts: ResultParts;
  /** Nothing has to be lifted yet. */
  readonly isPossible?: boolean;
}

function Exclusion({ exclusion, parts: { words, terms }, isPossible = false }: ExclusionProps) {
  const details: readonly (readonly [name: string, text: string])[] = [
    ...(exclusion.figure === null ? [] : [[words.exclusions.limit, exclusion.figure] as const]),
    ...(isPossible ? [] : [[words.exclusions.lift, exclusion.lift] as const]),
  ];
  return (
    <>
      <h3 className="text-base">{exclusion.title}</h3>
      <p className="text-sm font-semibold">{exclusion.platforms.join(' · ')}</p>
      <p className="text-sm text-muted">{exclusion.cause}</p>
      <p className="mt-1">
        <ClaimText claim={exclusion.reason} terms={terms} />
      </p>
      {details.length > 0 && (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-sm">
          {details.map(([name, text]) => (
            <Fragment key={name}>
              <dt className="text-muted">{name}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </>
  );
}

/** Nothing has to be lifted yet: which answer would exclude what. Why, by which sources, is told on the page of its rule where today’s rules have it. */
function PossibleExclusion({ exclusion, parts }: ExclusionProps) {
  const { report, todaysExclusions } = parts;
  if (!todaysExclusions.has(exclusion.exclusion)) return <Exclusion exclusion={exclusion} parts={parts} isPossible />;
  return (
    <>
      <h3 className="text-base">
        <TextLink look="line" href={exclusionPath(report.locale, exclusion.exclusion)}>
          {exclusion.title}
        </TextLink>
      </h3>
      <p className="text-sm font-semibold">{exclusion.platforms.join(' · ')}</p>
      <p className="text-sm text-muted">{exclusion.cause}</p>
    </>
  );
}
