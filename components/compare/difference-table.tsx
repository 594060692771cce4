import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import { formatDifference } from '@/lib/report/result';
import type { Difference } from '@/lib/report/comparison/compare';
import type { CompareView, Side } from './side';

/** Every difference with both answers, then the weights and the whole: they add up. */
export function DifferenceTable({ view }: { readonly view: CompareView }) {
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
