import { ScrollRegion } from '@/components/ui/scroll-region';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { methodWords } from '@/lib/locale/words/method';
import { formatPoints } from '@/lib/report/reader';
import { wordPoints } from '@/lib/report/knowledge';

/** A criterion of the example: base, change and value are whole points, weight in percent, points with one decimal. */
export interface ExampleLine {
  readonly id: string;
  readonly title: string;
  readonly base: number;
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

interface WorkedExampleProps {
  readonly caption: string;
  readonly lines: readonly ExampleLine[];
  readonly score: number;
  readonly locale: Locale;
}

/** A score taken apart: base and answers make the rating, rating and weight the points, the points the score. */
export function WorkedExample({ caption, lines, score, locale }: WorkedExampleProps) {
  const words = methodWords(locale).example;
  const { criterion, points } = knowledgeWords(locale);
  const number = 'px-2 py-1 text-right tabular-nums whitespace-nowrap';
  return (
    <ScrollRegion label={caption}>
      <table className="w-full max-w-3xl border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom text-muted">
            <th scope="col" className="py-2 pr-2 text-left font-normal">
              {criterion}
            </th>
            {[words.base, words.change, words.value, words.weight, points].map((label) => (
              <th key={label} scope="col" className="px-2 py-2 text-right font-normal">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="border-t border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                <a className="text-ink hover:text-accent" href={`#criterion-${line.id}`}>
                  {line.title}
                </a>
              </th>
              <td className={number}>{line.base}</td>
              <td className={`${number} ${line.value === line.base ? 'text-muted' : ''}`}>{wordPoints(line.value - line.base)}</td>
              <td className={number}>{line.value}</td>
              <td className={`${number} text-muted`}>× {fill(words.percent, { n: formatPoints(line.weight) })}</td>
              <td className={`${number} font-semibold`}>{formatPoints(line.points)}</td>
            </tr>
          ))}
          <tr className="border-t-2 border-ink font-semibold">
            <th scope="row" colSpan={5} className="py-1 pr-2 text-left">
              {words.total}
            </th>
            <td className={number}>{formatPoints(score)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}
