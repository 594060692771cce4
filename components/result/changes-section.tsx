import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import { FamilyMark } from '@/components/parts/family-mark';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import type { robustnessWords } from '@/lib/locale/words/robustness';
import type { PlatformName } from '@/lib/report/reader';
import type { Report, ReportChanges, Sensitivity } from '@/lib/report/result';
import type { ReactNode } from 'react';
import type { ResultLinks } from '@/lib/share';
import { Section } from '../ui/section';
import { WeightFigure } from './weight-figure';

interface ChangesSectionProps {
  readonly report: Report;
  readonly sensitivity: Sensitivity;
  readonly links: ResultLinks;
  /** The criterion whose weight is drawn: an id, or the one nearest to a flip where absent or unknown. */
  readonly weight: string | undefined;
  /** Where the result of changed answers is shown. */
  readonly pathOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
  readonly label: string;
  readonly words: ReturnType<typeof robustnessWords>['changes'];
  readonly terms: PageTerms;
}

/** What would change the recommendation, and what would not: sentences first, then the picture and its table. */
export function ChangesSection({ report, sensitivity, links, weight, pathOf, label, words, terms }: ChangesSectionProps) {
  const { changes, ranking } = report;
  const title = changes.flips.length === 0 ? words.none : fill(words.some, { n: changes.flips.length, total: ranking.length - 1 });
  return (
    <Section id="changes" label={label} title={title}>
      <div className="space-y-8 print:space-y-1">
        <AnswerFlips changes={changes} pathOf={pathOf} words={words} />
        <Distances sensitivity={sensitivity} words={words} terms={terms} />
        <WeightFigure changes={changes} lines={sensitivity.lines} links={links} chosen={weight} words={words} terms={terms} />
        <Enough enough={sensitivity.enough} words={words} />
      </div>
    </Section>
  );
}

function AnswerFlips({ changes, pathOf, words }: Pick<ChangesSectionProps, 'pathOf' | 'words'> & { readonly changes: ReportChanges }) {
  return (
    <div>
      {changes.flips.length > 0 && <h3 className="mb-2 text-base print:sr-only">{words.answers}</h3>}
      <ul className="max-w-4xl space-y-3 print:max-w-none print:space-y-0">
        {changes.flips.map((flip) => (
          <PlatformItem key={flip.alternative} platform={flip}>
            {flip.sentence}{' '}
            <span className="mr-1 rounded-sm border border-line-strong px-1 text-xs text-muted print:hidden">
              {flip.changeable ? words.changeable : words.given}
            </span>{' '}
            <TextLink look="line" className="no-print" href={pathOf(flip.changes)}>
              {words.see}
              <span className="sr-only">: {flip.name}</span>
            </TextLink>
          </PlatformItem>
        ))}
      </ul>
      {changes.rest !== null && <p className="mt-3 max-w-4xl text-muted print:mt-0">{changes.rest}</p>}
    </div>
  );
}

function Distances({ sensitivity: { rivals, out }, words, terms }: Pick<ChangesSectionProps, 'sensitivity' | 'words' | 'terms'>) {
  if (rivals.length + out.length === 0) return null;
  return (
    <div className="print:hidden">
      <h3 className="text-base">{words.rivals}</h3>
      <p className="mb-2 text-sm text-muted">
        <TextWithTerms text={words.rivalsText} terms={terms} />
      </p>
      <ul className="max-w-4xl space-y-3">
        {rivals.map((rival) => (
          <PlatformItem key={rival.alternative} platform={rival}>
            <strong>{rival.name}.</strong> {rival.sentence}
          </PlatformItem>
        ))}
      </ul>
      {out.length > 0 && <p className="mt-3 text-muted">{fill(words.out, { platforms: out.map(({ name }) => name).join(' · ') })}</p>}
    </div>
  );
}

function PlatformItem({ platform, children }: { readonly platform: PlatformName; readonly children: ReactNode }) {
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3">
      <FamilyMark family={platform.family} label={platform.familyName} />
      <span>{children}</span>
    </li>
  );
}

function Enough({ enough, words }: { readonly enough: Sensitivity['enough']; readonly words: ChangesSectionProps['words'] }) {
  return (
    <div>
      <h3 className="text-base print:hidden">{words.enough}</h3>
      <p className="mt-1 max-w-4xl">{enough.sentence}</p>
      <ul className="mt-2 flex max-w-4xl flex-wrap gap-x-6 gap-y-1 text-sm print:hidden">
        {enough.answers.map(({ question, short, answer }) => (
          <li key={question}>
            <span className="text-muted">{short}</span> <strong>{answer}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
