import { DivergingBars, type DivergingRow } from '@/components/charts/diverging-bars';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { familyHue } from '@/components/parts/family-hue';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { formatDifference, formatPoints } from '@/lib/report/result';
import type { Difference } from '@/lib/report/comparison/compare';
import { addPoints } from '@/lib/report/reader/numbers';
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
              leftHue={familyHue(leaders[1].family)}
              rightHue={familyHue(leaders[0].family)}
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
    <div className="mt-4">
      <Table
        caption={labels.caption}
        id="differences-table"
        className="min-w-xl"
        head={head.map((label, column) => (
          <ColumnHead key={column} isNumber={column === 1}>
            <bdi>{label}</bdi>
          </ColumnHead>
        ))}
        foot={
          <>
            <TotalRow
              label={`${labels.weights} (${areVersionsSame ? labels.weightsText : labels.weightsRules})`}
              points={comparison.weightPoints}
              cells={sides.map((side) => writePriorities(side, view))}
            />
            <TotalRow label={labels.total} points={comparison.totalPoints} cells={['', '']} tone="strong" />
          </>
        }
      >
        {comparison.differences.map((difference) => (
          <DifferenceRow key={difference.question} difference={difference} view={view} />
        ))}
      </Table>
    </div>
  );
}

interface TotalRowProps {
  readonly label: string;
  readonly points: number;
  readonly cells: readonly string[];
  readonly tone?: 'strong';
}

function TotalRow({ label, points, cells, tone }: TotalRowProps) {
  return (
    <Row head={label} tone={tone}>
      <Cell isNumber>{formatDifference(points)}</Cell>
      {cells.map((cell, side) => (
        <td key={side}>{cell}</td>
      ))}
    </Row>
  );
}

interface DifferenceProps {
  readonly difference: Difference;
  readonly view: CompareView;
}

function DifferenceRow({ difference, view }: DifferenceProps) {
  const { points, answers, isDecisive } = difference;
  const { differences: words } = view.words;
  return (
    <Row className={isDecisive ? 'bg-warn-soft' : undefined} head={<DifferenceHead difference={difference} view={view} />}>
      <Cell isNumber>{formatDifference(points)}</Cell>
      {answers.map(({ state, answer }, side) => (
        <Cell key={side} tone={answer === null ? 'muted' : undefined}>
          {answer ?? words[state === 'unknown' ? 'unknown' : 'absent']}
        </Cell>
      ))}
    </Row>
  );
}

/** The question, and what an answer to it excludes. */
function DifferenceHead({ difference: { short, exclusions }, view: { sides, words } }: DifferenceProps) {
  return (
    <>
      <strong>{short}</strong>
      {exclusions.map(({ side, title, platforms }) => (
        <span key={`${side} ${title}`} className="block text-xs text-warn">
          {fill(words.differences.excludes, {
            side: sides[side].name,
            platforms: platforms.join(words.priorities.separator),
            exclusion: title,
          })}
        </span>
      ))}
    </>
  );
}

function writePriorities({ report: { priorities } }: Side, { words: { priorities: words } }: CompareView): string {
  const sides = (['most', 'least'] as const).flatMap((side) =>
    priorities[side].length === 0 ? [] : [fill(words[side], { criteria: priorities[side].join(words.separator) })],
  );
  return sides.length === 0 ? words.none : sides.join(words.between);
}
