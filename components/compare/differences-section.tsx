import { NotePlace } from './note-place';
import type { CompareView } from './side';
import { DivergingBars } from '@/components/charts/diverging-bars';
import { familyHue } from '@/components/parts/family-hue';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import { type Difference, explainDifferences, listBars, titleDifferences, wordPriorities } from '@/lib/report/comparison';
import { formatDifference } from '@/lib/report/reader';

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
              cells={sides.map((side) => wordPriorities(side))}
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
          <NotePlace letter={view.sides[side]?.letter ?? ''} question={difference.question} />
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
