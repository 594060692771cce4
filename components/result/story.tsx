import type { PageTerms } from '@/lib/report/terms';
import { TermButton, TextWithTerms } from '@/components/parts/terms';
import { FamilyMark } from '@/components/parts/family-mark';
import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { PartHeading } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import type { resultWords } from '@/lib/locale/words/result';
import type { Report } from '@/lib/report/result';
import { CopyLink, type CopyWords } from '../ui/copy-link';
import { ALL_OPEN, editPath, type ResultLinks, sharedPath } from '@/lib/share';
import { FactList } from './fact-list';
import { InPlace } from './in-place';
import { Overview } from './overview';
import { ReasonItem } from './reason-item';
import { StoresToBuy } from './stores-to-buy';
import { VerdictScale } from './verdict-scale';
import { Island } from '@/components/ui/island';

interface PartProps {
  readonly report: Report;
  readonly links: ResultLinks;
  /** Where the result of changed answers is shown. */
  readonly pathOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/**
 * One screen: what, how sure, why, what speaks against it, what next; where nothing is possible, the way out comes first. On
 * a desk all platforms stand beside the headline.
 */
export function Story(props: PartProps) {
  const { report, words } = props;
  const isStuck = report.obstruction !== null;
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] print:grid-cols-[1.6fr_1fr] print:gap-y-2">
      <div className="space-y-6 lg:col-start-1 lg:row-start-1 print:col-span-2 print:space-y-2">
        <Headline {...props} />
        <div className="space-y-6 empty:hidden print:grid print:grid-cols-2 print:gap-x-4 print:space-y-0">
          {report.inPlace && <InPlace inPlace={report.inPlace} terms={props.terms} />}
          {report.stores && <StoresToBuy stores={report.stores} terms={props.terms} />}
        </div>
      </div>
      {!isStuck && <Why {...props} />}
      <div className="space-y-6 lg:col-start-2 lg:row-start-2 print:space-y-2">
        <Against {...props} />
        <Next {...props} />
      </div>
      {isStuck && <Why {...props} />}
      <div className="lg:col-start-2 lg:row-start-1 print:hidden">
        <Overview ranking={report.ranking} words={words} />
      </div>
    </div>
  );
}

function Headline({ report, links, words, terms }: PartProps) {
  const { recommendation } = report;
  return (
    <header className="space-y-3 print:space-y-1">
      <p className="text-sm text-muted">
        {report.kicker}
        {links.title !== '' && <> · {links.title}</>}
      </p>
      <h1 className="text-3xl sm:text-4xl">{report.headline}</h1>
      {recommendation && (
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
          <FamilyMark family={recommendation.family} label={recommendation.familyName} />
          {recommendation.examples.join(' · ')}
        </p>
      )}
      <p className="text-lg">{report.sentence}</p>
      {recommendation && (
        <VerdictScale
          label={words.firmness}
          verdict={recommendation.verdict}
          word={<TermButton term="verdict">{recommendation.verdict.label}</TermButton>}
          sentence={<TextWithTerms text={recommendation.verdict.sentence} terms={terms} />}
        />
      )}
    </header>
  );
}

function Why({ report, words, terms }: PartProps) {
  const { recommendation, obstruction, evidence } = report;
  return (
    <section aria-labelledby="why" className="space-y-3 lg:col-start-1 lg:row-start-2 print:space-y-1">
      <PartHeading id="why">{recommendation ? words.why : words.obstruction.title}</PartHeading>
      {recommendation?.reasons.map((reason, index) => (
        <ReasonItem key={reason.criterion} reason={reason} number={index + 1} evidence={evidence} words={words} terms={terms} />
      ))}
      {recommendation && recommendation.facts.length > 0 && <FactList facts={recommendation.facts} terms={terms} />}
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

function Against({ report, words, terms }: PartProps) {
  const { recommendation, evidence, caveats } = report;
  if (!recommendation) return null;
  return (
    <section aria-labelledby="against" className="space-y-2 print:space-y-1">
      <PartHeading id="against">{words.against}</PartHeading>
      {recommendation.against ? (
        <ReasonItem reason={recommendation.against} evidence={evidence} words={words} terms={terms} />
      ) : (
        <p>{recommendation.nothingAgainst}</p>
      )}
      {caveats.length > 0 && (
        <p>
          <TextLink href="#caveats">
            {fill(words.watch, { title: caveats.map(({ title }) => title).join(reportWords(report.locale).listComma) })}
          </TextLink>
        </p>
      )}
    </section>
  );
}

function Next({ report, links, pathOf, words }: PartProps) {
  const open = report.answers.filter(({ state, moot }) => state !== 'answered' && moot === null);
  const { outlook, recommendation, obstruction } = report;
  return (
    <section aria-labelledby="what-next" className="space-y-3 print:space-y-1">
      <PartHeading id="what-next">{words.whatNext}</PartHeading>
      {outlook && (
        <p>
          {outlook.sentence}{' '}
          {outlook.questions.map(({ question, short }) => (
            <TextLink key={question} look="line" className="mr-3" href={editPath(links, question)}>
              {short}
            </TextLink>
          ))}
        </p>
      )}
      {!outlook && recommendation && (
        <p>
          {recommendation.nextSteps[0]?.text}{' '}
          <TextLink look="line" className="no-print" href="#next">
            {words.allSteps}
          </TextLink>
        </p>
      )}
      {obstruction && <p>{obstruction.lift}</p>}
      {obstruction?.change && (
        <p className="no-print">
          <ButtonLink href={pathOf([obstruction.change])}>{words.obstruction.see}</ButtonLink>
        </p>
      )}
      <div className="no-print flex flex-wrap items-center gap-3">
        <ButtonLink look={obstruction?.change ? 'secondary' : 'primary'} href={editPath(links, open.length > 0 ? ALL_OPEN : undefined)}>
          {open.length > 0 ? fill(words.answerOpen, { n: open.length }) : words.changeAnswers}
        </ButtonLink>
        <Island name="copy-link" component={CopyLink} props={{ path: sharedPath(links), words: pickCopyWords(words) }} />
      </div>
    </section>
  );
}

/** What the browser needs, and no more. */
function pickCopyWords({ colophon: { copy, copied, copyFailed } }: PartProps['words']): CopyWords {
  return { copy, copied, copyFailed };
}
