import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { robustnessWords } from '@/lib/locale/words/robustness';
import type { ReportFlip, Sensitivity } from '@/lib/report/result';
import { reportWords } from '@/lib/locale/words/report';
import type { ResultParts } from './parts';
import { PlatformItem } from './platform-item';
import { WeightChanges } from './weight-changes';

/** How many changes are told at once. */
const TOLD = 3;

/** What would change the recommendation, and what would not: the nearest changes first, the others folded. */
export function ChangesSection({ parts }: { readonly parts: ResultParts }) {
  const {
    report,
    sensitivity,
    view,
    words: { sections },
    own,
  } = parts;
  const words = robustnessWords(report.locale).changes;
  if (!sensitivity) return null;
  const { changes, ranking } = report;
  const { flips } = changes;
  const more = flips.length - TOLD;
  const title = flips.length === 0 ? words.none : fill(words.some, { n: flips.length, total: ranking.length - 1 });
  return (
    <Section id="changes" label={sections.changes} title={title}>
      <Flips flips={flips.slice(0, TOLD)} parts={parts} />
      {changes.rest !== null && more <= 0 && <p className="mt-2 max-w-4xl text-sm text-muted print:mt-0">{changes.rest}</p>}
      <div className="mt-3">
        {more > 0 && (
          <Disclosure summary={more === 1 ? own.changes.moreOne : fill(own.changes.more, { n: more })}>
            <Flips flips={flips.slice(TOLD)} parts={parts} />
            {changes.rest !== null && <p className="mt-2 max-w-4xl text-sm text-muted print:mt-0">{changes.rest}</p>}
          </Disclosure>
        )}
        <Disclosure summary={own.changes.weights} id="weight" open={view.weight !== undefined}>
          <WeightChanges parts={parts} sensitivity={sensitivity} />
        </Disclosure>
        <Disclosure summary={own.changes.enough}>
          <Enough enough={sensitivity.enough} />
        </Disclosure>
      </div>
    </Section>
  );
}

interface FlipProps {
  readonly flip: ReportFlip;
  readonly parts: ResultParts;
}

function Flips({ flips, parts }: { readonly flips: readonly ReportFlip[]; readonly parts: ResultParts }) {
  return (
    <ul className="max-w-5xl space-y-2 print:max-w-none print:space-y-0">
      {flips.map((flip) => (
        <PlatformItem key={flip.alternative} platform={flip}>
          {flip.changes.length > 1 ? <FoldedFlip flip={flip} parts={parts} /> : <Flip flip={flip} parts={parts} />}
        </PlatformItem>
      ))}
    </ul>
  );
}

function Flip({ flip, parts: { pathOf, report } }: FlipProps) {
  const words = robustnessWords(report.locale).changes;
  return (
    <>
      {flip.sentence}{' '}
      <span className="mr-1 rounded-sm border border-line-strong px-1 text-xs whitespace-nowrap text-muted print:hidden">
        {flip.changeable ? words.changeable : words.given}
      </span>{' '}
      <TextLink look="line" className="no-print" href={pathOf(flip.changes)}>
        {words.see}
        <span className="sr-only">: {flip.name}</span>
      </TextLink>
    </>
  );
}

/** A sentence of several answers is long: it stands behind the names of their questions. */
function FoldedFlip({ flip, parts }: FlipProps) {
  const { report } = parts;
  const nameOf = (id: string): string => report.answers.find(({ question }) => question === id)?.short ?? id;
  const questions = flip.changes.map(({ question }) => nameOf(question)).join(reportWords(report.locale).listComma);
  return (
    <details className="peek">
      <summary>{fill(robustnessWords(report.locale).changes.by, { platform: flip.short, questions })}</summary>
      <Flip flip={flip} parts={parts} />
    </details>
  );
}

function Enough({ enough }: { readonly enough: Sensitivity['enough'] }) {
  return (
    <>
      <p className="max-w-4xl">{enough.sentence}</p>
      <ul className="mt-2 flex max-w-4xl flex-wrap gap-x-6 gap-y-1 text-sm print:hidden">
        {enough.answers.map(({ question, short, answer }) => (
          <li key={question}>
            <span className="text-muted">{short}</span> <strong>{answer}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
