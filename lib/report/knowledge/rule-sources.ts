import { Reader, type ReportEvidence } from '../reader';
import { describeCriterion } from './describe-criterion';
import { describeCaveats, describeExclusions } from './describe-limits';
import { describeMethod } from './describe-method';
import type { Locale } from '@/lib/locale';
import type { Catalogue } from '@/lib/model/catalogue';

/** Everything that the pages of the method cite, once each, by publisher and title. */
export function listRuleSources(catalogue: Catalogue, locale: Locale): readonly ReportEvidence[] {
  const reader = new Reader(catalogue, locale);
  describeMethod(reader);
  catalogue.criteria.forEach((criterion) => describeCriterion(reader, criterion));
  describeExclusions(reader);
  describeCaveats(reader);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return reader.evidence().toSorted((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title));
}
