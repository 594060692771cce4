import { ScrollRegion } from '@/components/ui/scroll-region';
import { WeightChart } from '@/components/charts/weight-chart';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import { familyStyle } from '@/components/parts/family-style';
import { fill } from '@/lib/locale';
import type { robustnessWords } from '@/lib/locale/words/robustness';
import { formatPoints } from '@/lib/report/reader';
import type { ReportChanges, WeightLine } from '@/lib/report/result';
import { type ResultLinks, resultPath } from '@/lib/share';

type Words = ReturnType<typeof robustnessWords>['changes'];

interface WeightFigureProps {
  readonly changes: ReportChanges;
  /** The one nearest to a flip first. */
  readonly lines: readonly WeightLine[];
  readonly links: ResultLinks;
  readonly chosen: string | undefined;
  readonly words: Words;
  readonly terms: PageTerms;
}

/** The nearest changes of weight as sentences; then one criterion's weight from nothing to everything. */
export function WeightFigure({ changes, lines, links, chosen, words, terms }: WeightFigureProps) {
  const line = lines.find(({ criterion }) => criterion === chosen) ?? lines[0];
  if (!line) return null;
  return (
    <div id="weight">
      {changes.weights.length > 0 && (
        <>
          <h3 className="text-base">{words.weights}</h3>
          <ul className="mt-1 mb-6 max-w-4xl space-y-1 print:mb-0 print:max-w-none print:space-y-0">
            {changes.weights.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div className="print:hidden">
        <h3 className="text-base">{fill(words.line, { criterion: line.title })}</h3>
        <p className="text-sm text-muted">
          <TextWithTerms text={words.lineText} terms={terms} />
        </p>
        <CriterionLinks lines={lines} line={line} links={links} words={words} />
        <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-2">
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
                hue: familyStyle(family),
                marked: index === 0,
              }))}
              marks={line.marks.map((mark) => ({ kind: mark.kind, percent: mark.percent, label: labelOf(mark, words) }))}
            />
            <figcaption className="mt-2">{line.sentence}</figcaption>
          </figure>
          <WeightTable line={line} words={words} />
        </div>
      </div>
    </div>
  );
}

function labelOf({ kind, text, leader }: WeightLine['marks'][number], words: Words): string {
  if (kind === 'now') return fill(words.now, { weight: text });
  return leader === null ? text : fill(words.flip, { weight: text, leader });
}

function CriterionLinks({
  lines,
  line,
  links,
  words,
}: Omit<WeightFigureProps, 'changes' | 'chosen' | 'terms'> & { readonly line: WeightLine }) {
  return (
    <nav aria-label={words.lineChoose} className="mb-4 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-muted">{words.lineChoose}</span>
      {lines.map(({ criterion, title }) => (
        <a
          key={criterion}
          href={`${resultPath(links, { weight: criterion })}#weight`}
          className="inline-flex min-h-11 items-center text-accent underline aria-current:font-bold aria-current:text-ink aria-current:no-underline"
          {...(criterion === line.criterion && { 'aria-current': 'true' as const })}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}

function WeightTable({ line, words }: { readonly line: WeightLine; readonly words: Words }) {
  const caption = fill(words.lineTable, { criterion: line.title });
  return (
    <ScrollRegion label={caption}>
      <table id="weight-table" className="numbers w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 bg-paper py-2 pr-2 text-left">
              {words.platform}
            </th>
            {line.marks.map((mark) => (
              <th
                key={`${mark.kind} ${mark.percent}`}
                scope="col"
                className={`min-w-16 px-2 py-2 text-right leading-tight ${mark.kind === 'now' ? 'font-semibold' : 'font-normal text-muted'}`}
              >
                {mark.leader === null ? labelOf(mark, words) : fill(words.at, { weight: mark.text })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line.platforms.map(({ alternative, short, scores }) => (
            <tr key={alternative} className="border-t border-line">
              <th scope="row" className="sticky left-0 bg-paper py-1.5 pr-2 text-left font-normal">
                {short}
              </th>
              {scores.map((score, column) => (
                <td key={column} className={line.marks[column]?.kind === 'now' ? 'font-semibold' : undefined}>
                  {formatPoints(score)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
