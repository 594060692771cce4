import { DivergingBars, type DivergingRow } from '@/components/charts/diverging-bars';
import { familyHue } from '@/components/parts/family-hue';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/locale';
import { formatDifference, formatPoints } from '@/lib/report/result';
import { addPoints } from '@/lib/report/reader/numbers';
import { DifferenceTable } from './difference-table';
import type { CompareView } from './side';

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
