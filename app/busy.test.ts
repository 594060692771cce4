import { describe, expect, it, vi } from 'vitest';
import { someShared } from '@/tests/support/shared';
import { answer } from '@/lib/server/engine/answer';
import type { Question } from '@/lib/server/questions';
import { publicOrigin } from '@/lib/server/origin';
import { BusyError, ThreadPool } from '@/lib/server/threads/thread-pool';

const run = vi.spyOn(ThreadPool.prototype, 'run');
const busy = (): Promise<never> => Promise.reject(new BusyError('The queue is full'));

const { code } = someShared();
const request = (path: string, init: RequestInit = {}): Request => new Request(`http://host.example${path}`, init);

const exported = async (format: string): Promise<Response> =>
  (await import('./export/[file]/route')).GET(request(`/export/${code}.${format}`), {
    params: Promise.resolve({ file: `${code}.${format}` }),
  });

/** Every way to a result. */
const WAYS: Readonly<Record<string, () => Promise<Response>>> = {
  'an embed': async () => (await import('./embed/[code]/route')).GET(request(`/embed/${code}`), { params: Promise.resolve({ code }) }),
  'a drawing': async () =>
    (await import('./image/[file]/route')).GET(request(`/image/${code}.svg`), { params: Promise.resolve({ file: `${code}.svg` }) }),
  'a picture': async () =>
    (await import('./image/[file]/route')).GET(request(`/image/${code}.png`), { params: Promise.resolve({ file: `${code}.png` }) }),
  'a record': () => exported('md'),
  'a table': () => exported('csv'),
  'a file for programs': () => exported('json'),
  'a page': async () =>
    (await import('./[locale]/r/[code]/route')).GET(request(`/en/r/${code}`), { params: Promise.resolve({ locale: 'en', code }) }),
  'its head-to-heads': async () =>
    (await import('./[locale]/r/[code]/duels/route')).GET(request(`/en/r/${code}/duels`), {
      params: Promise.resolve({ locale: 'en', code }),
    }),
  'a comparison': async () =>
    (await import('./[locale]/compare/route')).GET(request(`/en/compare?a=${code}&b=${code}`), {
      params: Promise.resolve({ locale: 'en' }),
    }),
  'a cost': async () =>
    (await import('./[locale]/cost/route')).GET(request(`/en/cost?of=${code}`), { params: Promise.resolve({ locale: 'en' }) }),
  'a portfolio': async () =>
    (await import('./[locale]/p/[code]/route')).GET(request(`/en/p/${code}U${code}`), {
      params: Promise.resolve({ locale: 'en', code: `${code}U${code}` }),
    }),
  'a plan as a file': async () =>
    (await import('./export/p/[file]/route')).GET(request(`/export/p/x?effort=1`), {
      params: Promise.resolve({ file: `${code}U${code}.md` }),
    }),
  'a plan as a picture': async () =>
    (await import('./image/p/[file]/route')).GET(request(`/image/p/x?effort=1`), {
      params: Promise.resolve({ file: `${code}U${code}.svg` }),
    }),
  'a plan in a frame': async () =>
    (await import('./embed/p/[code]/route')).GET(request(`/embed/p/x?effort=1`), { params: Promise.resolve({ code: `${code}U${code}` }) }),
  'an oEmbed reply': async () => (await import('./oembed/route')).GET(request(`/oembed?url=${publicOrigin()}/r/${code}`)),
  'the API': async () =>
    (await import('./api/v1/recommendations/route')).POST(
      request('/api/v1/recommendations', {
        method: 'POST',
        body: '{"workloads":[{"id":"a","answers":{}}]}',
        headers: { 'content-type': 'application/json' },
      }),
    ),
};

describe('where too many wait', () => {
  it.each(Object.entries(WAYS))('%s is 503 with the time to come again, for nobody to keep', async (_, ask) => {
    run.mockImplementation(busy);
    const response = await ask();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('only to have a picture drawn, that is 503 while its drawing and its result are at hand', async () => {
    run.mockImplementation((job) =>
      typeof job === 'object' && job !== null && 'svg' in job ? busy() : Promise.resolve(answer(job as Question)),
    );
    const { GET } = await import('./image/[file]/route');
    const get = (file: string): Promise<Response> => GET(request(`/image/${file}`), { params: Promise.resolve({ file }) });
    const picture = await get(`${code}.png`);
    expect([picture.status, picture.headers.get('retry-after'), picture.headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
    expect((await get(`${code}.svg`)).status).toBe(200);
  });
});
