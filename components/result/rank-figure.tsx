import { RankBars } from '@/components/charts/rank-bars';
import { familyHue } from '@/components/parts/family-hue';
import { TextWithTerms } from '@/components/parts/terms';
import { SideBySide } from '@/components/ui/side-by-side';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { fill } from '@/lib/locale';
import type { robustnessWords } from '@/lib/locale/words/robustness';
import type { Sensitivity } from '@/lib/report/result';
import type { PageTerms } from '@/lib/report/terms';

interface RankFigureProps {
  readonly sensitivity: Sensitivity;
  /** By what the shares are found. */
  readonly method: string;
  readonly words: ReturnType<typeof robustnessWords>['sure'];
  readonly terms: PageTerms;
}

/** How often each platform has which rank over the weightings that fit the priorities: a picture and its table. */
export function RankFigure({ sensitivity, method, words, terms }: RankFigureProps) {
  const { conclusion, ranks } = sensitivity;
  return (
    <SideBySide wider="table">
      <figure className="print:hidden">
        <RankBars
          id="sure-chart"
          title={words.picture}
          description={conclusion}
          bars={ranks.map((platform) => ({
            key: platform.alternative,
            label: platform.short,
            note: platform.familyName,
            parts: platform.ranks,
            hue: familyHue(platform.family),
          }))}
        />
        <figcaption className="mt-2 text-sm text-muted">
          <TextWithTerms text={words.legend} terms={terms} />
        </figcaption>
      </figure>
      <div>
        <RankTable ranks={ranks} words={words} />
        <p className="mt-2 text-sm text-muted">
          <TextWithTerms text={method} terms={terms} />
        </p>
      </div>
    </SideBySide>
  );
}

function RankTable({ ranks, words }: { readonly ranks: Sensitivity['ranks']; readonly words: RankFigureProps['words'] }) {
  const canBeOut = ranks.some(({ excluded }) => excluded.percent > 0);
  const level = fill(words.level, { first: ranks[0]?.short ?? '' });
  const columns = [...words.ranks, words.lower, ...(canBeOut ? [words.excluded] : []), level];
  return (
    <Table
      caption={words.picture}
      id="sure-table"
      kind="numbers"
      keepsHeads
      head={
        <>
          <ColumnHead>{words.platform}</ColumnHead>
          {columns.map((column) => (
            <ColumnHead key={column} className="max-w-28">
              {column}
            </ColumnHead>
          ))}
        </>
      }
    >
      {ranks.map(({ alternative, short, ranks: [first, ...next], lower, excluded, level: atLeast }) => (
        <Row key={alternative} head={short}>
          <Cell tone="strong">{first?.text}</Cell>
          {[...next, lower, ...(canBeOut ? [excluded] : [])].map(({ text }, column) => (
            <td key={column}>{text}</td>
          ))}
          <Cell tone="muted">{atLeast?.text ?? '–'}</Cell>
        </Row>
      ))}
    </Table>
  );
}
