import { describe, expect, it } from 'vitest';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { encodeLink } from '@/lib/share';
import { GET } from './route';

const code = encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES });

async function locationOf(segment: string, query = '', language = 'en'): Promise<string | null> {
  const request = new Request(`http://localhost/r/${segment}${query}`, { headers: { 'accept-language': language } });
  const response = await GET(request, { params: Promise.resolve({ code: segment }) });
  expect(response.status).toBe(307);
  expect(response.headers.get('vary')).toBe('Accept-Language');
  return response.headers.get('location');
}

describe('a link without a language', () => {
  it('leads to the reader’s language', async () => {
    expect(await locationOf(code, '', 'ja,en;q=0.5')).toBe(`/ja/r/${code}`);
    expect(await locationOf(code, '', 'fr')).toBe(`/en/r/${code}`);
  });

  it('keeps the title, cleaned', async () => {
    expect(await locationOf(code, '?t=Orders%20%E2%80%AE')).toBe(`/en/r/${code}?t=Orders`);
  });

  it('corrects the spelling on the way', async () => {
    expect(await locationOf(code.toLowerCase())).toBe(`/en/r/${code}`);
  });

  it('leads to the page that says what is wrong, never out of this site', async () => {
    expect(await locationOf('cut')).toBe('/en/r/cut');
    expect(await locationOf('//evil.example')).toBe('/en/r/%2F%2Fevil.example');
  });
});
