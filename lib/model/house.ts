import type { Answers } from './answers';
import type { Locale } from './locale';

/** A text of a house in every language, trimmed: never read as markup. */
export type HouseText = Readonly<Record<Locale, string>>;

/** What a house says of a platform. One that it says nothing of is on offer. */
export interface HousePlatform {
  readonly alternative: string;
  readonly isOffered: boolean;
  /** Why it is not on offer; null where it is. */
  readonly why: HouseText | null;
  readonly note: HouseText | null;
  /** Whom to ask: a team, an address, a channel. */
  readonly contact: HouseText | null;
}

/** What a deployment says of itself, apart from the rules: it changes no score and no ranking. */
export interface House {
  /** Kebab-case. */
  readonly id: string;
  readonly name: HouseText;
  /** Changes with every word of the house: `ID.HASH`, as links carry it. */
  readonly stamp: string;
  /** With what the questionnaire starts. */
  readonly answers: Answers;
  /** In the order of the rules. */
  readonly platforms: readonly HousePlatform[];
}

/** What a file of a house may hold at most: bytes, and characters of its texts. */
export const HOUSE_LIMITS = { bytes: 64 * 1024, id: 30, name: 60, text: 300, contact: 120 } as const;

const STAMP = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[0-9a-z]{4}$/;

/** A stamp as somebody's link carries it; undefined where it cannot be one. */
export function readStamp(text: string | null | undefined): string | undefined {
  return typeof text === 'string' && text.length <= HOUSE_LIMITS.id + 5 && STAMP.test(text) ? text : undefined;
}

/** Four signs of base 36 that change with the text: enough to tell two versions of one house apart, and no proof of anything. */
export function stampOf(id: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${id}.${(hash % 36 ** 4).toString(36).padStart(4, '0')}`;
}

/** What a plan leaves out: the platforms that are not on offer, but for those of `asked`, which somebody names or stays on. By id. */
export function listLeftOut(house: House | null, asked: readonly (string | undefined)[]): readonly string[] {
  const withheld = house ? listWithheld(house).map(({ alternative }) => alternative) : [];
  return withheld.filter((id) => !asked.includes(id));
}

/** The platforms that are not on offer, in the order of the rules. */
export function listWithheld({ platforms }: House): readonly HousePlatform[] {
  return platforms.filter(({ isOffered }) => !isOffered);
}
