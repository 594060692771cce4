import fc from 'fast-check';
import { cleanTitle, encodeLink } from '@/lib/share';
import { withOwnIds } from '@/components/parts/memory/read-assessments';
import type { Assessments, Entry } from '@/components/parts/memory/assessments';
import { linkStateArbitrary } from './link-states';

export const codeArbitrary = linkStateArbitrary.map(encodeLink);
export const titleArbitrary = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', 'Shop', '受注管理'))
  .map(cleanTitle);
export const dateArbitrary = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const idArbitrary = fc.stringMatching(/^[0-9a-z]{1,10}$/);
const nameArbitrary = fc.constantFrom(null, 'compose', 'paas-oss', 'none');

const entryArbitrary: fc.Arbitrary<Entry> = fc.record({
  id: idArbitrary,
  code: codeArbitrary,
  title: titleArbitrary,
  made: dateArbitrary,
  changed: dateArbitrary,
  first: nameArbitrary,
  sure: fc.constantFrom(null, 'open', 'certain'),
  earlier: fc.array(fc.record({ code: codeArbitrary, changed: dateArbitrary }), { maxLength: 2 }),
});

/** Any list that a browser can keep. */
export const assessmentsArbitrary: fc.Arbitrary<Assessments> = fc.array(entryArbitrary, { maxLength: 5 }).map(withOwnIds);
