import type { NearestAgreement } from '@/lib/cases';

/** How often the nearest decisions name the family of one left out: each way to measure a line, and beside the advice. */
export function printNearest({ cases, advice, ways, together, same }: NearestAgreement, print: (line: string) => void): void {
  const percent = (n: number, of: number): string => `${((100 * n) / Math.max(of, 1)).toFixed(1)} %`;
  const counts = [...new Set(ways.map(({ most }) => most))];
  print(`\n${cases} decisions left out with their groups: how often most of the nearest chose their family`);
  print(`${'weight by move, silence'.padEnd(26)}${counts.map((most) => `${most} nearest`.padStart(12)).join('')}`);
  for (const name of new Set(ways.map(nameWay))) {
    const row = ways.filter((way) => nameWay(way) === name);
    print(`${name.padEnd(26)}${row.map(({ agreed }) => percent(agreed, cases).padStart(12)).join('')}`);
  }
  print(`The advice names the family that was chosen in ${percent(advice, cases)}`);
  print(
    `Both name it: ${together.both}, the advice alone: ${together.advice}, the nearest alone: ${together.nearest}, neither: ${together.neither}`,
  );
  print(`Where both name one family (${same.cases}), it was chosen in ${percent(same.agreed, same.cases)}`);
}

function nameWay({ moving, silent }: NearestAgreement['ways'][number]): string {
  return `${moving}, ${silent}`;
}
