import { DivergingBars } from '@/components/charts/diverging-bars';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { familyStyle } from '@/components/parts/family-style';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { formatDifference } from '@/lib/report/reader';
import { type Difference, explainDifferences, listBars, titleDifferences, wordPriorities } from '@/lib/report/comparison';
import type { CompareView } from './side';

/** The answers that differ, those that matter most first, as bars and as a table with the same numbers. */
export function DifferencesSection({ view }: { readonly view: CompareView }) {
  const { comparison, words } = view;
  const { differences, prioritiesDiffer, weightPoints, leaders } = comparison;
  const isEmpty = differences.length === 0 && !prioritiesDiffer && weightPoints === 0;
  const isOne = leaders[0].alternative === leaders[1].alternative;
  return (
    <Section id="differences" label={words.sections.differences} title={titleDifferences(view)}>
      {!isEmpty && (
        <>
          <p className="mb-4 max-w-3xl text-sm text-muted">{explainDifferences(view)}</p>
          <div className="max-w-3xl">
            <DivergingBars
              id="differences-chart"
              title={words.differences.picture}
              description={titleDifferences(view)}
              rows={listBars(view)}
              left={isOne ? `− ${leaders[1].short}` : leaders[1].short}
              right={isOne ? `+ ${leaders[0].short}` : leaders[0].short}
              leftHue={familyStyle(leaders[1].family)}
              rightHue={familyStyle(leaders[0].family)}
            />
          </div>
          <DifferenceTable view={view} />
        </>
      )}
    </Section>
  );
}

function DifferenceTable({ view }: { readonly view: CompareView }) {
  const { comparison, words, sides } = view;
  const { differences: labels } = words;
  const head = [labels.question, labels.matters, ...sides.map(({ name }) => fill(labels.answer, { side: name }))];
  const areVersionsSame = sides[0].report.content.version === sides[1].report.content.version;
  return (
    <ScrollRegion label={labels.caption}>
      <table className="mt-4 w-full min-w-xl text-sm" id="differences-table">
        <caption className="sr-only">{labels.caption}</caption>
        <thead>
          <tr className="text-left align-bottom text-muted">
            {head.map((label, column) => (
              <th key={column} scope="col" className={`py-1 pr-4 font-normal ${column === 1 ? 'text-right' : ''}`}>
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.differences.map((difference) => (
            <DifferenceRow key={difference.question} difference={difference} view={view} />
          ))}
        </tbody>
        <tfoot>
          <Row
            label={`${labels.weights} (${areVersionsSame ? labels.weightsText : labels.weightsRules})`}
            points={comparison.weightPoints}
            cells={sides.map((side) => wordPriorities(side))}
          />
          <Row label={labels.total} points={comparison.totalPoints} cells={['', '']} isStrong />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly label: string;
  readonly points: number;
  readonly cells: readonly string[];
  readonly isStrong?: boolean;
}

function Row({ label, points, cells, isStrong = false }: RowProps) {
  const weight = isStrong ? 'font-semibold' : 'font-normal';
  return (
    <tr className={`border-t border-line align-top ${weight}`}>
      <th scope="row" className={`py-2 pr-4 text-left ${weight}`}>
        {label}
      </th>
      <td className="py-2 pr-4 text-right whitespace-nowrap tabular-nums">{formatDifference(points)}</td>
      {cells.map((cell, side) => (
        <td key={side} className="py-2 pr-4">
          {cell}
        </td>
      ))}
    </tr>
  );
}

function DifferenceRow({ difference, view }: { readonly difference: Difference; readonly view: CompareView }) {
  const { short, points, answers, exclusions, isDecisive } = difference;
  const { differences: words, priorities } = view.words;
  return (
    <tr className={`border-t border-line align-top ${isDecisive ? 'bg-warn-soft' : ''}`}>
      <th scope="row" className="py-2 pr-4 text-left font-semibold">
        {short}
        {exclusions.map(({ side, title, platforms }) => (
          <span key={`${side} ${title}`} className="block text-xs font-normal text-warn">
            {fill(words.excludes, { side: view.sides[side].name, platforms: platforms.join(priorities.separator), exclusion: title })}
          </span>
        ))}
      </th>
      <td className="py-2 pr-4 text-right whitespace-nowrap tabular-nums">{formatDifference(points)}</td>
      {answers.map(({ state, answer }, side) => (
        <td key={side} className={`py-2 pr-4 ${answer === null ? 'text-muted' : ''}`}>
          {answer ?? words[state === 'unknown' ? 'unknown' : 'absent']}
        </td>
      ))}
    </tr>
  );
}
