import { SideBySide } from '@/components/ui/side-by-side';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { WeightChart } from '@/components/charts/weight-chart';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import { familyHue } from '@/components/parts/family-hue';
import { fill } from '@/lib/locale';
import type { robustnessWords } from '@/lib/locale/words/robustness';
import { formatPoints } from '@/lib/report/reader';
import type { WeightLine } from '@/lib/report/result';
import { type ResultLinks, resultPath } from '@/lib/share';

type Words = ReturnType<typeof robustnessWords>['changes'];

interface WeightFigureProps {
  /** The one nearest to a flip first. */
  readonly lines: readonly WeightLine[];
  readonly links: ResultLinks;
  readonly chosen: string | undefined;
  readonly words: Words;
  readonly terms: PageTerms;
}

/** One criterion's weight from nothing to everything. */
export function WeightFigure({ lines, links, chosen, words, terms }: WeightFigureProps) {
  const line = lines.find(({ criterion }) => criterion === chosen) ?? lines[0];
  if (!line) return null;
  return (
    <div className="print:hidden">
      <h3 className="text-base">{fill(words.line, { criterion: line.title })}</h3>
      <p className="text-sm text-muted">
        <TextWithTerms text={words.lineText} terms={terms} />
      </p>
      <CriterionLinks lines={lines} line={line} links={links} words={words} />
      <SideBySide wider="neither">
        <figure>
          <WeightChart
            id="weight-chart"
            title={fill(words.linePicture, { criterion: line.title })}
            description={line.sentence}
            axis={fill(words.axis, { criterion: line.title })}
            lines={line.platforms.map(({ alternative, short, family, scores }, index) => ({
              key: alternative,
              label: short,
              amount: formatPoints(scores.at(-1) ?? 0),
              start: scores[0] ?? 0,
              end: scores.at(-1) ?? 0,
              hue: familyHue(family),
              marked: index === 0,
            }))}
            marks={line.marks.map((mark) => ({ kind: mark.kind, percent: mark.percent, label: labelOf(mark, words) }))}
          />
          <figcaption className="mt-2">{line.sentence}</figcaption>
        </figure>
        <WeightTable line={line} words={words} />
      </SideBySide>
    </div>
  );
}

function labelOf({ kind, text, leader }: WeightLine['marks'][number], words: Words): string {
  if (kind === 'now') return fill(words.now, { weight: text });
  return leader === null ? text : fill(words.flip, { weight: text, leader });
}

function CriterionLinks({ lines, line, links, words }: Omit<WeightFigureProps, 'chosen' | 'terms'> & { readonly line: WeightLine }) {
  return (
    <nav aria-label={words.lineChoose} className="mb-4 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-muted">{words.lineChoose}</span>
      {lines.map(({ criterion, title }) => (
        <TextLink
          key={criterion}
          look="alone"
          href={`${resultPath(links, { weight: criterion })}#weight`}
          isCurrent={criterion === line.criterion}
        >
          {title}
        </TextLink>
      ))}
    </nav>
  );
}

function WeightTable({ line, words }: { readonly line: WeightLine; readonly words: Words }) {
  const caption = fill(words.lineTable, { criterion: line.title });
  return (
    <Table
      caption={caption}
      id="weight-table"
      kind="numbers"
      keepsHeads
      head={
        <>
          <ColumnHead>{words.platform}</ColumnHead>
          {line.marks.map((mark) => (
            <ColumnHead key={`${mark.kind} ${mark.percent}`} tone={toneOf(mark)} className="min-w-16">
              {mark.leader === null ? labelOf(mark, words) : fill(words.at, { weight: mark.text })}
            </ColumnHead>
          ))}
        </>
      }
    >
      {line.platforms.map(({ alternative, short, scores }) => (
        <Row key={alternative} head={short}>
          {line.marks.map((mark, column) => (
            <Cell key={column} tone={toneOf(mark)}>
              {formatPoints(scores[column] ?? 0)}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

function toneOf({ kind }: WeightLine['marks'][number]): 'strong' | undefined {
  return kind === 'now' ? 'strong' : undefined;
}
