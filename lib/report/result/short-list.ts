import { fill } from '../../locale';
import type { NameReader } from '../reader';
import type { Firmness } from './verdict';

/** A platform that could still come first, with its chance (0..1). */
export interface Contender {
  readonly alternative: string;
  readonly chance: number;
}

/** As many are named as together come first in this share of the ways to answer, but no more than a headline holds. */
const COVERED = 0.8;
const NAMED = 2;

/** Who could still come first, the likeliest first; none where the advice is not open, or the rules know no chances. */
export function listContenders({ names }: NameReader, { robustness: { verdict, open } }: Pick<Firmness, 'robustness'>): Contender[] {
  if (verdict !== 'open' || !open) return [];
  const byChance = names.alternatives
    .map(({ id }, index) => ({ alternative: id, chance: open.chances[index] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
  const listed: Contender[] = [];
  let covered = 0;
  for (const contender of byChance.slice(0, NAMED)) {
    if (contender.chance === 0 || covered >= COVERED) break;
    listed.push(contender);
    covered += contender.chance;
  }
  return listed;
}

/** `A or B`; null where there are not two. */
export function wordShortList(reader: NameReader, contenders: readonly Contender[]): string | null {
  const shown = contenders.map(({ alternative }) => reader.platform(alternative).short);
  const last = shown.pop();
  if (last === undefined || shown.length === 0) return null;
  return fill(reader.words.shortList, { list: shown.join(reader.words.listComma), last });
}
