import type { Reader } from '../reader';
import { agreementWords } from '@/lib/locale/words/agreement';
import { FAMILY_ONLY, partOf, type Case } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';

/** The parts of the further decisions: the platforms that they chose in declared order, then `family-only`. */
export function listFurtherParts({ alternatives }: Catalogue): readonly string[] {
  return [...alternatives.map(({ id }) => id), FAMILY_ONLY];
}

export function nameFurtherPart(reader: Reader, part: string): string {
  return part === FAMILY_ONLY ? agreementWords(reader.locale).further.part.familyOnly : reader.platform(part).short;
}

/** The decisions of one part in the order of their titles; every decision is in one part. */
export function pickFurther(cases: readonly Case[], part: string): readonly Case[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return cases.filter((entry) => partOf(entry) === part).toSorted((a, b) => compare(a.title, b.title));
}
