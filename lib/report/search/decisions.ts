import type { ListedCase } from '../../model/case';
import type { SearchEntry } from '../../search';
import { decisionPath } from '../../share';
import type { Reader } from '../reader';

/** Published decisions, by their titles, which are English, and what was chosen. */
export function listDecisionEntries(reader: Reader, decisions: readonly ListedCase[]): readonly SearchEntry[] {
  return decisions.map((entry) => ({
    path: decisionPath(reader.locale, entry),
    kind: 'decision',
    title: entry.title,
    names: [],
    text: '',
    note: [nameChosen(reader, entry), entry.year].filter((part) => part !== undefined).join(' · '),
    ...(reader.locale !== 'en' && { lang: 'en' as const }),
  }));
}

/** The platform where the source names one, else the family. */
function nameChosen(reader: Reader, entry: ListedCase): string {
  if (entry['variant-evidence']) return reader.fullName(entry.variant);
  const family = reader.catalogue.families.find(({ id }) => id === entry.chose);
  return family ? reader.text(family.title) : entry.chose;
}
