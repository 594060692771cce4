import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, recommendationSchema } from '@/lib/export';
import { HOSTILE_TITLES, someShared } from '@/tests/support/shared';
import { GET } from './[file]/route';

const { code, report } = someShared();
const get = (file: string, query = '', headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`http://host.example/export/${file}${query}`, { headers }), { params: Promise.resolve({ file }) });

describe('GET /export/FILE', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8'],
    ['madr.md', 'text/markdown; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['json', 'application/json; charset=utf-8'],
  ])('sends a result as .%s to be saved', async (format, type) => {
    const response = await get(`${code}.${format}`, '?lang=ja&t=x');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-language')).toBe('ja');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="dokoni-${code}.${format}"`);
  });

  it('speaks the language of the browser where none is asked for', async () => {
    expect((await get(`${code}.md`, '', { 'accept-language': 'ja' })).headers.get('content-language')).toBe('ja');
  });

  it('sends JSON in the shape of the API', async () => {
    const body = recommendationSchema.parse(await (await get(`${code}.json`)).json());
    expect(body.workloads[0]).toMatchObject({ code, recommendation: { alternative: report.recommendation!.alternative } });
    expect(body.workloads[0]!.url).toMatch(new RegExp(`^https?://[^/]+/r/${code}$`));
  });

  it('dates a record with the day', async () => {
    expect(await (await get(`${code}.madr.md`)).text()).toMatch(/^---\nstatus: "proposed"\ndate: "\d{4}-\d\d-\d\d"\n/);
  });

  it('takes any title into no header', async () => {
    for (const format of EXPORT_FORMATS) {
      for (const title of HOSTILE_TITLES) {
        const response = await get(`${code}.${format}`, `?${new URLSearchParams({ t: title }).toString()}`);
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="dokoni-${code}.${format}"`);
      }
    }
  });

  it('moves another spelling to the one of the code', async () => {
    const response = await get(`${code.toLowerCase()}.madr.md`, '?lang=en');
    expect([response.status, response.headers.get('location')]).toEqual([308, `/export/${code}.madr.md?lang=en`]);
  });

  it.each([
    ['X.md', 404, 'characters'],
    [`${code}.md?lang=fr`, 400, 'lang can be en or ja.'],
    [`${code}.docx`, 404, '.md or .madr.md or .csv or .json'],
    [code, 404, '.md or .madr.md'],
  ])('refuses %s with %i and says why', async (address, status, reason) => {
    const [file = '', query] = address.split('?');
    const response = await get(file, query === undefined ? '' : `?${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain(reason);
  });
});
