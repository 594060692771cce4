import { DivergingBars, type DivergingRow } from '@/components/charts/diverging-bars';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { familyStyle } from '@/components/parts/family-style';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { addPoints, formatDifference, formatPoints } from '@/lib/report/reader';
import type { Difference } from '@/lib/report/comparison';
import type { CompareView, Side } from './side';

/** How many differences are bars of their own; the table has them all. */
const DRAWN = 8;

/** The answers that differ, those that matter most first, as bars and as a table with the same numbers. */
export function DifferencesSection({ view }: { readonly view: CompareView }) {
  const { comparison, words, sides } = view;
  const { differences, prioritiesDiffer, weightPoints, leaders } = comparison;
  const isEmpty = differences.length === 0 && !prioritiesDiffer && weightPoints === 0;
  const isOne = leaders[0].alternative === leaders[1].alternative;
  const explanation = fill(isOne ? words.differences.explainSame : words.differences.explain, {
    first: leaders[0].name,
    second: leaders[1].name,
    sideA: sides[0].name,
    sideB: sides[1].name,
  });
  return (
    <Section id="differences" label={words.sections.differences} title={titleOf(view)}>
      {!isEmpty && (
        <>
          <p className="mb-4 max-w-3xl text-sm text-muted">{explanation}</p>
          <div className="max-w-3xl">
            <DivergingBars
              id="differences-chart"
              title={words.differences.picture}
              description={titleOf(view)}
              rows={listRows(view)}
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

function titleOf({ comparison: { differences, weightPoints }, words: { differences: words } }: CompareView): string {
  const [first] = differences;
  const widest = [...differences].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  if (first?.isDecisive) return fill(words.titleExcludes, { question: first.short });
  if (Math.abs(weightPoints) > Math.abs(widest?.points ?? 0))
    return fill(words.titleWeights, { points: formatPoints(Math.abs(weightPoints)) });
  if (!widest) return words.titleNone;
  if (widest.points === 0) return words.titleFew;
  return fill(words.title, { question: widest.short, points: formatPoints(Math.abs(widest.points)) });
}

/** The widest first, weights among them; the bars that are left out are one bar, so that all add up. */
function listRows({ comparison: { differences, weightPoints }, words }: CompareView): DivergingRow[] {
  const rows = differences.map(({ question, short, points }) => ({ key: question, label: short, difference: points }));
  const weights = weightPoints === 0 ? [] : [{ key: 'weights', label: words.differences.weights, difference: weightPoints }];
  const sorted = [...rows, ...weights].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const rest = sorted.slice(DRAWN);
  const others = {
    key: 'others',
    label: fill(words.differences.others, { n: rest.length }),
    difference: addPoints(rest.map(({ difference }) => difference)),
  };
  return (rest.length > 1 ? [...sorted.slice(0, DRAWN), others] : sorted).map((row) => ({
    ...row,
    amount: formatDifference(row.difference),
  }));
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
            cells={sides.map((side) => writePriorities(side, view))}
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

function writePriorities({ report: { priorities } }: Side, { words: { priorities: words } }: CompareView): string {
  const sides = (['most', 'least'] as const).flatMap((side) =>
    priorities[side].length === 0 ? [] : [fill(words[side], { criteria: priorities[side].join(words.separator) })],
  );
  return sides.length === 0 ? words.none : sides.join(words.between);
}
