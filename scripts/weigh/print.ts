import type { Rules } from '@/lib/engine';
import type { ByKind, Counts, Weighing } from '@/lib/weigh';

/** How many of the strengths that moved most are printed. */
const SHOWN = 25;

const COLUMNS = ['family', 'ruled out', 'first', 'first two'];

/** Agreement by kind of source, one row each. */
export function printKinds(title: string, kinds: ByKind): void {
  console.log(`\n${title.padEnd(44)}${COLUMNS.map((column) => column.padStart(11)).join('')}`);
  for (const [kind, counts] of Object.entries(kinds)) {
    const cases = `${counts.family.cases} and ${counts.alternative.cases}`;
    console.log(`  ${kind.padEnd(20)}${cases.padEnd(22)}${listShares(counts)}`);
  }
}

function listShares({ family, alternative }: Counts): string {
  const shares = [
    [family.agreed, family.cases],
    [family.ruledOut, family.cases],
    [alternative.first, alternative.cases],
    [alternative.firstTwo, alternative.cases],
  ] as const;
  return shares.map(([part, whole]) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`).padStart(11)).join('');
}

/** Orders that no strengths within the reach can keep. */
export function printUnmet({ unmet }: Weighing): void {
  if (unmet.length === 0) {
    console.log('\nEvery order holds.');
    return;
  }
  console.log(`\n${unmet.length} pairs of orders cannot be met within the limits:`);
  for (const { row, missing } of unmet) {
    const given = JSON.stringify(row.situation);
    console.log(
      `  content/orders/${row.criterion}.yaml ${row.order}: ${row.upper} over ${row.lower} by ${row.by} given ${given}, ${missing} missing`,
    );
  }
}

/** How many strengths moved since the rules as they are, and the farthest moves. */
export function printMoves(rules: Rules, { strengths, values }: Weighing): void {
  const moves = strengths
    .map(({ criterion, alternative, effect, start, written }, index) => {
      const axis = rules.criteria[criterion];
      const when = axis?.effects[effect]?.when;
      const place = `${axis?.id ?? ''} ${when ? JSON.stringify(when) : 'base'} ${rules.alternatives[alternative]?.id ?? ''}`;
      return { place, start, written, value: values[index] ?? 0 };
    })
    .filter(({ start, value }) => start !== value)
    .sort((a, b) => Math.abs(b.value - b.start) - Math.abs(a.value - a.start));
  console.log(`\n${moves.length} of ${strengths.length} strengths moved; the farthest:`);
  for (const { place, start, written, value } of moves.slice(0, SHOWN)) {
    console.log(
      `  ${String(start).padStart(4)} -> ${String(value).padStart(4)}${start === written ? '' : ` (written ${written})`}  ${place}`,
    );
  }
}
