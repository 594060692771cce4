import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { compareSeveralWords } from '@/lib/locale/words/compare-several';
import {
  explainSeveralDifferences,
  nameLetters,
  type SeveralDifference,
  titleSeveralDifferences,
  wordWeight,
} from '@/lib/report/comparison';
import { NotePlace } from './note-place';
import type { SeveralView } from './side';

/** How many differences are in sight: those that matter most. */
const TOLD = 10;

/** Each question that is not answered alike, with who answers what, and how much that matters. */
export function SeveralDifferences({ view }: { readonly view: SeveralView }) {
  const { comparison, sides, locale } = view;
  const { differences, weightPoints, turnedByPriorities } = comparison;
  const words = compareSeveralWords(locale);
  const isOneVersion = new Set(sides.map(({ report }) => report.content.version)).size === 1;
  const told = differences.length > TOLD + 1 ? TOLD : differences.length;
  const [shown, others] = [differences.slice(0, told), differences.slice(told)];
  const hasWeights = weightPoints > 0 || turnedByPriorities.length > 0;
  return (
    <Section id="differences" label={words.sections.differences} title={titleSeveralDifferences(view)}>
      {differences.length + Number(hasWeights) > 0 && (
        <>
          <p className="mb-3 max-w-3xl text-sm text-muted">{explainSeveralDifferences(view)}</p>
          <ul className="border-t border-line">
            {shown.map((difference) => (
              <DifferenceItem key={difference.question} difference={difference} view={view} />
            ))}
            {hasWeights && (
              <DifferenceRow
                head={isOneVersion ? words.differences.weights : words.differences.weightsRules}
                weight={wordWeight(view, { points: weightPoints, turned: turnedByPriorities })}
              />
            )}
          </ul>
          {others.length > 0 && (
            <Disclosure summary={fill(words.differences.others, { n: others.length })}>
              <ul>
                {others.map((difference) => (
                  <DifferenceItem key={difference.question} difference={difference} view={view} />
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
    </Section>
  );
}

function DifferenceItem({ difference, view }: { readonly difference: SeveralDifference; readonly view: SeveralView }) {
  const { open } = compareSeveralWords(view.locale).differences;
  return (
    <DifferenceRow head={difference.short} weight={wordWeight(view, difference)}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
        {difference.answers.map(({ answer, sides }) => (
          <div key={answer} className="contents">
            <dt className="font-semibold tabular-nums">{nameLetters(view, sides)}</dt>
            <dd className={answer === null ? 'text-muted' : undefined}>
              {answer ?? open}
              {sides.map((side) => (
                <NotePlace key={side} letter={view.sides[side]?.letter ?? ''} question={difference.question} isNamed={sides.length > 1} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </DifferenceRow>
  );
}

interface DifferenceRowProps {
  readonly head: string;
  readonly weight: readonly string[];
  readonly children?: ReactNode;
}

function DifferenceRow({ head, weight: [points, turned], children }: DifferenceRowProps) {
  return (
    <li
      className={`grid gap-x-6 gap-y-1 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] ${turned ? 'bg-warn-soft' : ''}`}
    >
      <div>
        <strong>{head}</strong>
        <p className="text-sm text-muted tabular-nums">{points}</p>
        {turned && <p className="text-sm text-warn">{turned}</p>}
      </div>
      {children}
    </li>
  );
}
