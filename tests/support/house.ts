import { catalogue } from './catalogue';
import { parseHouse } from '@/lib/input';
import type { House } from '@/lib/model/house';

/** Texts that would do harm as markup of any kind. */
export const HOSTILE = '<img src=x onerror=alert(1)> [a](javascript:b) | `c` & "d"';

/** A house that offers nothing of `withheld`, whose texts are `text`. Throws where the test asks for what no file may hold. */
export function someHouse({ withheld, answers = {}, text = HOSTILE }: HouseWish): House {
  const texts = { en: text, ja: text };
  const platforms = Object.fromEntries(withheld.map((id) => [id, { offered: false, why: texts, note: texts }]));
  const file = { house: { id: 'ours', name: { en: 'our <b>house</b>', ja: '当<b>社</b>' } }, answers, platforms };
  const parsed = parseHouse(new TextEncoder().encode(JSON.stringify(file)), catalogue);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.house;
}

interface HouseWish {
  readonly withheld: readonly string[];
  readonly answers?: Readonly<Record<string, string | readonly string[]>>;
  readonly text?: string;
}
