import { FamilyMark } from '@/components/platform/family-mark';
import { fill } from '@/lib/locale';
import type { resultWords } from '@/lib/locale/words/result';
import type { ReportChanges } from '@/lib/report';
import { Section } from './section';

interface ChangesSectionProps {
  /** How many other platforms there are. */
  readonly rivals: number;
  readonly changes: ReportChanges;
  /** Where the result of changed answers is shown. */
  readonly pathOf: (changes: readonly { readonly question: string; readonly to: string }[]) => string;
  readonly words: ReturnType<typeof resultWords>;
}

/** The fewest other answers that would put another platform first, each with the result it would give. */
export function ChangesSection({ changes, rivals, pathOf, words }: ChangesSectionProps) {
  const { flips, weights, rest } = changes;
  const title = flips.length === 0 ? words.changes.none : fill(words.changes.some, { n: flips.length, total: rivals });
  return (
    <Section id="changes" label={words.sections.changes} title={title}>
      <ul className="max-w-4xl space-y-3 print:max-w-none print:space-y-0">
        {flips.map((flip) => (
          <li key={flip.alternative} className="grid grid-cols-[5.5rem_1fr] items-baseline gap-x-3">
            <FamilyMark family={flip.family} label={flip.familyName} />
            <span>
              {flip.sentence}{' '}
              <a className="no-print inline-block min-h-6 text-accent underline" href={pathOf(flip.changes)}>
                {words.changes.see}
                <span className="sr-only">: {flip.name}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
      {weights.length > 0 && (
        <>
          <h3 className="mt-4 text-base print:mt-1">{words.changes.weights}</h3>
          <ul className="mt-1 max-w-4xl space-y-1 print:max-w-none print:space-y-0">
            {weights.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {rest !== null && <p className="mt-3 max-w-4xl text-muted">{rest}</p>}
    </Section>
  );
}
