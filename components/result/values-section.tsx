import { HeatTable } from '@/components/charts/heat-table';
import type { PageTerms } from '@/lib/report/terms';
import { TextWithTerms } from '@/components/parts/terms';
import { fill } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import type { resultWords } from '@/lib/locale/words/result';
import { formatPoints } from '@/lib/report/reader';
import type { Report } from '@/lib/report/result';
import { Section } from '../ui/section';

interface ValuesSectionProps {
  readonly report: Report;
  readonly words: ReturnType<typeof resultWords>;
  readonly terms: PageTerms;
}

/** Criterion by platform: how well each does here, with the weights, the heaviest criterion first. */
export function ValuesSection({ report, words, terms }: ValuesSectionProps) {
  const { percent } = reportWords(report.locale);
  const order = report.criteria
    .map((criterion, index) => ({ ...criterion, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const heaviest = order[0];
  return (
    <Section
      id="values"
      label={words.sections.values}
      title={fill(words.values.title, {
        criterion: heaviest?.title ?? '',
        weight: fill(percent, { n: formatPoints(heaviest?.weight ?? 0) }),
      })}
    >
      <p className="mb-3 max-w-3xl print:hidden">
        <TextWithTerms text={words.values.text} terms={terms} />
      </p>
      <HeatTable
        caption={words.values.caption}
        corner={words.ranking.criterion}
        leadLabel={words.values.weight}
        columns={report.ranking.map(({ alternative, short, rank }, index) => ({
          key: alternative,
          label: short,
          note: rank === null ? words.excluded : '',
          marked: index === 0 && rank !== null,
          faded: rank === null,
        }))}
        rows={order.map(({ criterion, title, weight, mark, index }) => ({
          key: criterion,
          label: title,
          note: mark === null ? '' : words.values[mark],
          lead: fill(percent, { n: formatPoints(weight) }),
          values: report.ranking.map(({ values }) => values[index] ?? 0),
        }))}
      />
    </Section>
  );
}
