import { RankBars } from '@/components/charts/rank-bars';
import { ScrollRegion } from '@/components/charts/scroll-region';
import type { PageTerms } from '@/components/knowledge/mark-terms';
import { TextWithTerms } from '@/components/knowledge/terms';
import { familyStyle } from '@/components/platform/family-style';
import { fill } from '@/lib/locale';
import type { robustnessWords } from '@/lib/locale/words/robustness';
import type { Sensitivity } from '@/lib/report';
import { Section } from './section';

interface SureSectionProps {
  readonly sensitivity: Sensitivity;
  readonly label: string;
  /** By what the shares are found. */
  readonly method: string;
  readonly words: ReturnType<typeof robustnessWords>['sure'];
  readonly terms: PageTerms;
}

/** How often each platform has which rank over the weightings that fit the priorities: a picture and its table. */
export function SureSection({ sensitivity, label, method, words, terms }: SureSectionProps) {
  const { conclusion, ranks } = sensitivity;
  return (
    <Section id="sure" label={label} title={conclusion}>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
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
              hue: familyStyle(platform.family),
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
      </div>
    </Section>
  );
}

function RankTable({ ranks, words }: { readonly ranks: Sensitivity['ranks']; readonly words: SureSectionProps['words'] }) {
  const canBeOut = ranks.some(({ excluded }) => excluded.percent > 0);
  const level = fill(words.level, { first: ranks[0]?.short ?? '' });
  const columns = [...words.ranks, words.lower, ...(canBeOut ? [words.excluded] : []), level];
  return (
    <ScrollRegion label={words.picture}>
      <table id="sure-table" className="numbers w-full text-sm">
        <caption className="sr-only">{words.picture}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 bg-paper py-2 pr-2 text-left">
              {words.platform}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="max-w-28 px-2 py-2 text-right leading-tight font-normal text-muted">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.map(({ alternative, short, ranks: first, lower, excluded, level: atLeast }) => (
            <tr key={alternative} className="border-t border-line">
              <th scope="row" className="sticky left-0 bg-paper py-1.5 pr-2 print:py-0.5 text-left font-normal">
                {short}
              </th>
              {[...first, lower, ...(canBeOut ? [excluded] : [])].map(({ text }, column) => (
                <td key={column} className={column === 0 ? 'font-semibold' : undefined}>
                  {text}
                </td>
              ))}
              <td className="text-muted">{atLeast?.text ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
