import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { robustnessWords } from '@/lib/locale/words/robustness';
import type { ReportFlip, Sensitivity } from '@/lib/report/result';
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
  const title = flips.length === 0 ? words.none : fill(words.some, { n: flips.length, total: ranking.length - 1 });
  return (
    <Section id="changes" label={sections.changes} title={title}>
      <Flips flips={flips.slice(0, TOLD)} parts={parts} />
      {changes.rest !== null && flips.length <= TOLD && <p className="mt-2 max-w-4xl text-muted print:mt-0">{changes.rest}</p>}
      <div className="mt-3">
        {flips.length > TOLD && (
          <Disclosure summary={fill(own.changes.more, { n: flips.length - TOLD })}>
            <Flips flips={flips.slice(TOLD)} parts={parts} />
            {changes.rest !== null && <p className="mt-2 max-w-4xl text-muted print:mt-0">{changes.rest}</p>}
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

function Flips({ flips, parts: { pathOf, report } }: { readonly flips: readonly ReportFlip[]; readonly parts: ResultParts }) {
  const words = robustnessWords(report.locale).changes;
  return (
    <ul className="max-w-5xl space-y-2 print:max-w-none print:space-y-0">
      {flips.map((flip) => (
        <PlatformItem key={flip.alternative} platform={flip}>
          {flip.sentence}{' '}
          <span className="mr-1 rounded-sm border border-line-strong px-1 text-xs whitespace-nowrap text-muted print:hidden">
            {flip.changeable ? words.changeable : words.given}
          </span>{' '}
          <TextLink look="line" className="no-print" href={pathOf(flip.changes)}>
            {words.see}
            <span className="sr-only">: {flip.name}</span>
          </TextLink>
        </PlatformItem>
      ))}
    </ul>
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
