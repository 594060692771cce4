import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { decodeLink, encodeLink } from '@/lib/share';
import { GET } from './route';

function get(query: string, locale = 'en'): Promise<Response> {
  return GET(new Request(`http://localhost/${locale}/r${query}`), { params: Promise.resolve({ locale }) });
}

async function codeOf(query: string) {
  const location = (await get(query)).headers.get('location') ?? '';
  return decodeLink(/\/en\/r\/([0-9A-Z]+)/.exec(location)?.[1] ?? '');
}

describe('the address that plain forms lead to', () => {
  it('turns the answers of the one-page form into the page of their recommendation', async () => {
    const response = await get('?traffic=bursty&state=unknown&volume=&most=cost&most=state&least=control&t=');
    expect(response.status).toBe(303);
    expect(await codeOf('?traffic=bursty&state=unknown&volume=&most=cost&most=state&least=control')).toMatchObject({
      ok: true,
      answers: { traffic: 'bursty', state: 'unknown' },
      priorities: { most: ['state', 'cost'], least: ['control'] },
    });
  });

  it('passes the title on beside the code', async () => {
    const location = (await get('?traffic=bursty&t=春のキャンペーン', 'ja')).headers.get('location');
    expect(location).toMatch(/^\/ja\/r\/[0-9A-Z]+\?t=%E6%98%A5/);
  });

  it('gives an empty form the page of no answers', async () => {
    expect(await codeOf('?traffic=&t=')).toMatchObject({ ok: true, answers: {} });
  });

  it('lists every name that it does not know, with the nearest, and guesses nothing', async () => {
    const response = await get('?trafic=bursty&state=statefull&most=cst');
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('“trafic”. Did you mean “traffic”?');
    expect(page).toContain('“statefull”. Did you mean “stateful”?');
    expect(page).toContain('“cst”. Did you mean “cost”?');
  });

  it('says that more than three criteria are too many', async () => {
    const response = await get('?most=cost&most=state&most=control&most=security', 'ja');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('三つまで');
  });

  it('shows what somebody put into the address as text', async () => {
    const page = await (await get(`?${encodeURIComponent('<script>alert(1)</script>')}=x`)).text();
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
  });

  it('reads a code or a whole link, and leaves the judgement to its page', async () => {
    expect((await get('?code=abc-1o')).headers.get('location')).toBe('/en/r/ABC10');
    expect((await get('?code=https://example.org/ja/r/ABC?t=x', 'ja')).headers.get('location')).toBe('/ja/r/ABC');
    expect((await get('?code=')).headers.get('location')).toBe('/en');
  });

  describe('with changes to a result', () => {
    const { version: contentVersion } = loadCatalogue();
    const priorities = { most: ['cost'], least: [] };
    const code = encodeLink({ contentVersion, answers: { traffic: 'bursty', state: 'stateless', dependencies: 'rdbms' }, priorities });
    const changed = async (query: string) =>
      decodeLink(/\/r\/([0-9A-Z]+)/.exec((await get(query)).headers.get('location') ?? '')?.[1] ?? '');

    it('leads to the result that has them, with everything else as it was', async () => {
      expect(await changed(`?code=${code}&change=traffic.steady&change=volume.low`)).toMatchObject({
        ok: true,
        contentVersion,
        answers: { traffic: 'steady', state: 'stateless', dependencies: 'rdbms', volume: 'low' },
        priorities,
      });
    });

    it('takes an answer back that is changed to nothing, and takes several choices in any order', async () => {
      const found = await changed(`?code=${code}&change=state.&change=dependencies.rdbms%2Bcloud-native`);
      expect(found).toMatchObject({ ok: true, answers: { traffic: 'bursty', dependencies: 'cloud-native+rdbms' } });
      expect(found.ok && found.answers).not.toHaveProperty('state');
    });

    it('keeps the rules of an old link, and the title', async () => {
      const old = encodeLink({ contentVersion: 1, answers: { traffic: 'bursty' }, priorities: { most: [], least: [] } });
      expect(await changed(`?code=${old}&change=traffic.steady`)).toMatchObject({ contentVersion: 1, answers: { traffic: 'steady' } });
      expect((await get(`?code=${old}&change=traffic.steady&t=Orders`)).headers.get('location')).toMatch(/\?t=Orders$/);
    });

    it('says what is no answer, with the nearest', async () => {
      const response = await get(`?code=${code}&change=traffic.stedy&change=trafic.steady`);
      expect(response.status).toBe(400);
      const page = await response.text();
      expect(page).toContain('Did you mean “steady”?');
      expect(page).toContain('Did you mean “traffic”?');
    });

    it('leaves a code that cannot be read to its page', async () => {
      expect((await get('?code=ABC&change=traffic.steady')).headers.get('location')).toBe('/en/r/ABC');
    });
  });

  it('knows two languages', async () => {
    expect((await get('', 'fr')).status).toBe(404);
  });
});
