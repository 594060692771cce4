import type { OpenChances, Robustness } from '../../engine';
import { fill } from '../../locale';
import type { NameReader } from '../reader';

/** A platform that could still come first, with its chance (0..1). */
interface Contender {
  readonly alternative: string;
  readonly chance: number;
}

/** All platforms, the likeliest to come first at the head; equal ones in declared order. */
export function listByChance({ names }: NameReader, { chances }: OpenChances): Contender[] {
  return names.alternatives.map(({ id }, index) => ({ alternative: id, chance: chances[index] ?? 0 })).sort((a, b) => b.chance - a.chance);
}

/** From this chance on one name is enough: then it is the weightings that leave the advice open. */
const ENOUGH = 0.8;

/**
 * `A or B` while the advice is open: what is ahead on the answers given and the likeliest other, the likelier first. Null where one is
 * likely enough, where no other can come first, and by rules that know no chances.
 */
export function wordShortList(reader: NameReader, { verdict, open }: Robustness, ahead: string): string | null {
  if (verdict !== 'open' || !open) return null;
  const byChance = listByChance(reader, open);
  const other = byChance.find(({ alternative, chance }) => alternative !== ahead && chance > 0);
  if (!other || (byChance[0]?.chance ?? 0) >= ENOUGH) return null;
  const both = byChance.filter(({ alternative }) => alternative === ahead || alternative === other.alternative);
  const [first = '', second = ''] = both.map(({ alternative }) => reader.platform(alternative).short);
  return fill(reader.words.shortList, { first, second });
}
