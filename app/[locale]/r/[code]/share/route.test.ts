import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { sharePageWords } from '@/lib/locale/words/share-page';
import { HOSTILE_TITLES, someShared } from '@/tests/support/shared';
import { GET } from './route';

const { code } = someShared();
const ask = (locale: string, spelt: string, query = ''): Promise<Response> =>
  GET(new Request(`http://localhost/${locale}/r/${spelt}/share${query}`), { params: Promise.resolve({ locale, code: spelt }) });

describe.each(LOCALES)('the page to share a result in %s', (locale) => {
  it('is one page with a frame, a picture and the form', async () => {
    const response = await ask(locale, code, '?view=table&t=Orders');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(sharePageWords(locale).heading);
    expect(html.match(/<iframe [^>]*view=table/g)).toHaveLength(1);
    expect(html).toContain(`action="/${locale}/r/${code}/share"`);
  });

  it('tells of a wrong value without repeating it', async () => {
    for (const value of HOSTILE_TITLES.filter((text) => !text.includes('\u0000'))) {
      const response = await ask(locale, code, `?${new URLSearchParams({ view: value, lang: value }).toString()}`);
      expect(response.status).toBe(400);
      const html = await response.text();
      expect(html).toContain('summary');
      expect(html).not.toContain(value);
    }
  });

  it('moves another spelling of the code, with its query', async () => {
    const response = await ask(locale, code.toLowerCase(), '?view=table&t=x');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(`/${locale}/r/${code}/share?view=table&t=x`);
  });
});

describe('the page to share no result', () => {
  it.each([
    ['en', 'NOTACODE'],
    ['fr', code],
  ])('is not found: /%s/r/%s/share', async (locale, spelt) => {
    expect((await ask(locale, spelt)).status).toBe(404);
  });
});
