import { FamilyMark } from '@/components/parts/family-mark';
import { TermWord, TextWithTerms } from '@/components/parts/terms';
import { Notice } from '@/components/ui/notice';
import { PartHeading } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { ReportHouse } from '@/lib/report/result';
import { Against } from './against';
import { FactList } from './fact-list';
import { InPlace } from './in-place';
import { InShort } from './in-short';
import type { ResultParts } from './parts';
import { ReasonItem } from './reason-item';
import { StoresToBuy } from './stores-to-buy';
import { UnmetNeeds } from './unmet-needs';
import { VerdictScale } from './verdict-scale';
import { WhatNext } from './what-next';

interface PartProps {
  readonly parts: ResultParts;
}

/** One screen: what, how sure, what it does not meet, why, what speaks against it, what next; where nothing is possible, the way out. */
export function Story({ parts }: PartProps) {
  const { report, terms } = parts;
  return (
    <div className="story">
      <Headline parts={parts} />
      <UnmetNeeds parts={parts} />
      <div>
        <Why parts={parts} />
        {report.inPlace && <InPlace inPlace={report.inPlace} terms={terms} />}
      </div>
      <div>
        <Against parts={parts} />
        {report.stores && <StoresToBuy stores={report.stores} terms={terms} />}
      </div>
      <WhatNext parts={parts} />
    </div>
  );
}

function Headline({ parts }: PartProps) {
  const { report, links, words, terms } = parts;
  const { recommendation } = report;
  return (
    <header className="space-y-3 print:space-y-1">
      <p className="text-sm text-muted">
        {report.kicker}
        {links.title !== '' && <> · {links.title}</>}
      </p>
      <h1 className="text-3xl sm:text-4xl">{report.headline}</h1>
      {recommendation && (
        <p className="text-sm text-muted">
          <span className="mr-3 inline-block">
            <FamilyMark family={recommendation.family} label={recommendation.familyName} />
          </span>
          {recommendation.examples.join(' · ')}
        </p>
      )}
      <p className="text-lg">{report.sentence}</p>
      <NotOffered house={report.house} />
      {recommendation && (
        <VerdictScale
          label={words.firmness}
          verdict={recommendation.verdict}
          word={
            <TermWord term="verdict" terms={terms}>
              {recommendation.verdict.label}
            </TermWord>
          }
          sentence={<TextWithTerms text={recommendation.verdict.sentence} terms={terms} />}
        />
      )}
      <InShort parts={parts} />
    </header>
  );
}

/** A recommendation that nobody here can follow is told at once; the rest of what the house says stands below. */
function NotOffered({ house }: { readonly house: ReportHouse | undefined }) {
  if (!house || house.isFirstOffered) return null;
  return (
    <Notice kind="warning" title={house.title}>
      <p>{house.sentence}</p>
    </Notice>
  );
}

function Why({ parts: { report, words, terms } }: PartProps) {
  const { recommendation, obstruction } = report;
  return (
    <section aria-labelledby="why" className="space-y-3 print:space-y-1">
      <PartHeading id="why">{recommendation ? words.why : words.obstruction.title}</PartHeading>
      {recommendation?.reasons.map((reason, index) => (
        <ReasonItem key={reason.criterion} reason={reason} number={index + 1} words={words} terms={terms} />
      ))}
      {recommendation && recommendation.facts.length > 0 && <FactList facts={recommendation.facts} words={words} terms={terms} />}
      {obstruction && (
        <>
          <ul className="list-disc space-y-1 pl-5">
            {obstruction.nearest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <TextLink href="#exclusions">{words.obstruction.all}</TextLink>
          </p>
        </>
      )}
    </section>
  );
}
