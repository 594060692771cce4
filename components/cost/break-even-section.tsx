import { CostChart, type CostSeries } from '@/components/charts/cost-chart';
import { familyHue } from '@/components/parts/family-hue';
import { Disclosure } from '@/components/ui/disclosure';
import { Section, SectionNote } from '@/components/ui/section';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { joinSentences } from '@/lib/report/reader';
import type { BreakEven, Drawing, Figures } from '@/lib/report/cost';

interface BreakEvenProps {
  readonly lines: BreakEven | null;
  readonly figures: Figures;
}

/** The lines that were chosen: in words, drawn, and as a table. */
export function BreakEvenSection({ lines, figures }: BreakEvenProps) {
  const { parts, lines: words, columns } = figures.words;
  if (!lines) {
    return (
      <Section id="lines" label={parts.lines} title={parts.lines}>
        <p>{words.none}</p>
      </Section>
    );
  }
  const { drawing, sentences } = lines;
  const series = toSeries(drawing);
  return (
    <Section id="lines" label={parts.lines} title={lines.title}>
      <SectionNote>{words.note}</SectionNote>
      <p className="mb-4 max-w-3xl">{joinSentences(figures.locale, sentences)}</p>
      <CostChart
        id="cost-lines"
        title={words.picture}
        description={joinSentences(figures.locale, sentences)}
        series={series}
        now={drawing.now}
        changes={drawing.changes}
        ticks={{ x: drawing.ticksX.filter(({ at }) => at === 0 || at === 0.5 || at === 1), y: drawing.ticksY }}
        axes={{ x: words.axisX, y: words.axisY }}
      />
      <Legend drawing={drawing} series={series} />
      <div className="mt-4">
        <Disclosure summary={words.caption}>
          <Table
            caption={words.caption}
            id="changes"
            head={
              <>
                <ColumnHead>{columns.cheapest}</ColumnHead>
                <ColumnHead isNumber>{columns.from}</ColumnHead>
                <ColumnHead isNumber>{columns.to}</ColumnHead>
                <ColumnHead isNumber>{columns.there}</ColumnHead>
              </>
            }
          >
            {lines.rows.map((row) => (
              <Row key={row.from} head={row.title}>
                <Cell isNumber>{row.from}</Cell>
                <Cell isNumber>{row.to}</Cell>
                <Cell isNumber>{row.cost}</Cell>
              </Row>
            ))}
          </Table>
        </Disclosure>
      </div>
    </Section>
  );
}

/** Lines of one colour differ by their strokes. */
const DASHES = [undefined, '8 4', '2 3', '10 3 2 3'];

function toSeries({ lines }: Drawing): CostSeries[] {
  return lines.map(({ key, family, points }, index) => {
    const before = lines.slice(0, index).filter((line) => line.family === family).length;
    return { key, mark: String.fromCharCode(65 + index), hue: familyHue(family), dash: DASHES[before % DASHES.length], points };
  });
}

function Legend({ drawing, series }: { readonly drawing: Drawing; readonly series: readonly CostSeries[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {drawing.lines.map(({ key, label, amount }, index) => (
        <li key={key} className="flex items-center gap-2">
          <svg className="chart w-8! shrink-0" height="10" aria-hidden="true">
            <g className={series[index]?.hue} strokeDasharray={series[index]?.dash}>
              <line x2="32" y1="5" y2="5" className="hued" strokeWidth="3" />
            </g>
          </svg>
          <span>
            <strong>{series[index]?.mark}</strong> {label} <span className="text-muted">{amount}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
