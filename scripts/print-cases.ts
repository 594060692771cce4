import type { Catalogue } from '@/lib/model/catalogue';
import type { Agreement, Baseline, CaseResult, LeftOutAgreement, MovedCase } from '@/lib/cases';

interface Report {
  readonly catalogue: Catalogue;
  readonly agreement: Agreement;
  readonly baselines: readonly Baseline[];
  readonly folds: readonly Agreement[];
}

/** Agreement for people at a terminal: figures, where they lie, every miss with what decided it, and the rules that fired. */
export function printAgreement({ catalogue, agreement, baselines, folds }: Report): void {
  console.log(`${agreement.total} coded decisions, content version ${catalogue.version} of ${catalogue.date}\n`);
  console.log(`${''.padEnd(24)}${COLUMNS.map((title) => title.padStart(14)).join('')}`);
  printRow('This advice', agreement);
  for (const baseline of baselines) printRow(baseline.id === 'random' ? 'A random guess' : 'Always Kubernetes', baseline);
  folds.forEach((fold, index) => {
    printRow(`  part ${index + 1} (${fold.total})`, fold);
  });
  printConfusion(agreement);
  printMisses(catalogue, agreement);
  printFired(catalogue, agreement);
}

const COLUMNS = ['family', 'ruled out', 'first', 'first two'];

function printRow(title: string, counts: Pick<Agreement, 'family' | 'alternative'>): void {
  console.log(formatRow(title, counts));
}

function formatRow(title: string, { family, alternative }: Pick<Agreement, 'family' | 'alternative'>): string {
  const shares = [
    [family.agreed, family.cases],
    [family.ruledOut, family.cases],
    [alternative.first, alternative.cases],
    [alternative.firstTwo, alternative.cases],
  ] as const;
  return `${title.padEnd(24)}${shares.map(([part, whole]) => percent(part, whole).padStart(14)).join('')}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printConfusion({ confusion }: Agreement): void {
  const columns = Object.keys(Object.values(confusion)[0] ?? {});
  console.log(`\nChosen (rows) against recommended\n${''.padEnd(10)}${columns.map((column) => column.padStart(10)).join('')}`);
  for (const [chosen, row] of Object.entries(confusion)) {
    console.log(`${chosen.padEnd(10)}${columns.map((column) => String(row[column] ?? 0).padStart(10)).join('')}`);
  }
}

function printMisses(catalogue: Catalogue, { results }: Agreement): void {
  const misses = results.filter((result) => result.case['family-evidence'] && !result.agreed);
  console.log(`\n${misses.length} disagreements about the family`);
  for (const result of misses) {
    const { id, title, acceptable, unacceptable, why } = result.case;
    console.log(`\n${result.ruledOut ? 'RULED OUT ' : ''}${id}: ${title}`);
    console.log(`  recommended ${result.recommended?.alternative ?? 'nothing'}, acceptable ${acceptable.join(', ')}`);
    if (unacceptable.length > 0) console.log(`  ruled out by the source: ${unacceptable.join(', ')}`);
    console.log(`  the source: ${why}`);
    console.log(`  the advice: ${describeDecision(catalogue, result)}`);
  }
  const second = results.filter((result) => result.case['variant-evidence'] && (result.place ?? 9) > 2);
  console.log(`\n${second.length} cases whose alternative is not among the first two`);
  for (const { case: entry, recommended, place } of second) {
    console.log(
      `  ${entry.id}: chose ${entry.variant} (place ${place ?? 'excluded'}), recommended ${recommended?.alternative ?? 'nothing'}`,
    );
  }
}

/** What decided a disagreement, in one line: leads in points, by criterion and by the answers that made them. */
export function describeDecision(catalogue: Catalogue, { recommended, decided }: CaseResult): string {
  if (!decided) return '';
  if (decided.rival === null) {
    const because = decided.exclusions.length > 0 ? ` (${decided.exclusions.join(', ')})` : '';
    return `every acceptable alternative is excluded${because}`;
  }
  const reasons = decided.reasons.map(({ criterion, lead, base, effects }) => {
    const axis = catalogue.criteria.find(({ id }) => id === criterion);
    const parts = effects.map((effect) => `${describeCondition(axis?.effects[effect.index]?.when ?? {})} ${signed(effect.lead)}`);
    return `${criterion} ${signed(lead)} (${[`base ${signed(base)}`, ...parts].join(', ')})`;
  });
  return `${recommended?.alternative ?? ''} leads ${decided.rival} by ${decided.lead.toFixed(1)}: ${reasons.join('; ')}`;
}

function signed(points: number): string {
  return `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(1)}`;
}

function describeCondition(when: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(when)
    .map(([question, choices]) => `${question}=${choices.join('|')}`)
    .join(' & ');
}

function printFired(catalogue: Catalogue, { fired }: Agreement): void {
  const held = fired.filter(({ cases }) => cases > 0);
  console.log(`\n${held.length} of ${fired.length} rules hold in some case`);
  for (const { kind, id, index, cases } of fired) {
    const effect = catalogue.criteria.find((criterion) => criterion.id === id)?.effects[index];
    const exclusion = catalogue.exclusions.find((candidate) => candidate.id === id);
    const when = kind === 'effect' ? effect?.when : exclusion?.when;
    console.log(`${String(cases).padStart(5)}  ${kind === 'effect' ? id : `excluded: ${id}`}  ${describeCondition(when ?? {})}`);
  }
}

interface Comparison {
  /** The git revision compared with. */
  readonly against: string;
  readonly print: (line: string) => void;
}

/** Agreement on each part of the cases by changes that the other parts alone would have brought, and over all parts. */
export function printLeftOut({ changes, parts }: LeftOutAgreement, { against, print }: Comparison): void {
  print(`\nEach part left out in turn: ${changes} changes since ${against}, of which everything else speaks for`);
  const total = (count: (agreement: Agreement) => number): number => parts.reduce((sum, { agreement }) => sum + count(agreement), 0);
  parts.forEach(({ kept, agreement }, index) => {
    print(formatRow(`  part ${index + 1} (${kept} changes)`, agreement));
  });
  const family = {
    cases: total((agreement) => agreement.family.cases),
    agreed: total((agreement) => agreement.family.agreed),
    ruledOut: total((agreement) => agreement.family.ruledOut),
  };
  const alternative = {
    cases: total((agreement) => agreement.alternative.cases),
    first: total((agreement) => agreement.alternative.first),
    firstTwo: total((agreement) => agreement.alternative.firstTwo),
  };
  print(formatRow('  all parts', { family, alternative }));
}

/** Which cases a change of content moved, and whether for the better. */
export function printMoves(moves: readonly MovedCase[], { against, print }: Comparison): void {
  print(`\n${moves.length} cases moved since ${against}`);
  for (const { case: entry, from, to, agreedBefore, agreedNow } of moves) {
    const verdict =
      agreedBefore === agreedNow ? (agreedNow ? 'agrees still' : 'disagrees still') : agreedNow ? 'agrees now' : 'NO LONGER AGREES';
    print(`  ${entry.id}: ${from ?? 'nothing'} -> ${to ?? 'nothing'} (${verdict})`);
  }
}
