import { Reader, type ReportEvidence } from '../reader';
import { describeCriterion } from './describe-criterion';
import { describeCaveats, describeExclusions } from './describe-limits';
import { describeMethod } from './describe-method';
import { fill, type Locale } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Evidence } from '@/lib/model/evidence';
import { ageOn, canAge, dayOfSource, STALE_DAYS } from '@/lib/model/freshness';

/** Everything that the pages of the method cite, once each, by publisher and title; what is old or partial is marked. */
export function listRuleSources(catalogue: Catalogue, locale: Locale): readonly ReportEvidence[] {
  const reader = new Reader(catalogue, locale);
  describeMethod(reader);
  catalogue.criteria.forEach((criterion) => describeCriterion(reader, criterion));
  describeExclusions(reader);
  describeCaveats(reader);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return reader
    .evidence()
    .toSorted((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title))
    .map((source) => ({ ...source, marks: markSource(catalogue, source.id, locale) }));
}

/** How many of the sources are old on the day of the content, and how many are a vendor's own test of a rival. */
export function describeAge(catalogue: Catalogue, sources: readonly ReportEvidence[], locale: Locale): string {
  const found = sources.flatMap(({ id }) => catalogue.evidence[id] ?? []);
  return fill(methodWords(locale).sources.age.note, {
    date: catalogue.date,
    days: STALE_DAYS,
    old: found.filter((source) => isOld(catalogue, source)).length,
    rival: found.filter(({ kind }) => kind === 'rival').length,
  });
}

/** What is said of a source's age on the day of the content, and of whose interest it serves. */
export function markSource(catalogue: Catalogue, id: string, locale: Locale): string[] {
  const source = catalogue.evidence[id];
  if (!source) return [];
  const words = methodWords(locale).sources.age;
  const old = isOld(catalogue, source) ? [fill(words.old, { age: ageOn(catalogue.date, dayOfSource(source)) })] : [];
  return source.kind === 'rival' ? [...old, words.rival] : old;
}

// Against the day of the content, so that the page stays the same until the content changes.
function isOld({ date }: Catalogue, source: Evidence): boolean {
  return canAge(source) && ageOn(date, dayOfSource(source)) > STALE_DAYS;
}
