import { expect, it } from 'vitest';
import { LOCALES } from '@/lib/model/locale';
import { wordSampling } from '@/lib/report/result';

it('tells how many weightings are tried, as a number of the language', () => {
  for (const locale of LOCALES) expect(wordSampling(locale)).toMatch(/4,096/);
});
