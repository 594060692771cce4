import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { doorSettings } from '../tests/support/door-settings';
import { openMetrics } from './metrics';
import type { AddressKind } from './policy';
import { createDoor } from './server';
import type { Watch } from './watch';

const KINDS: readonly AddressKind[] = ['page', 'embed', 'image', 'export', 'api', 'asset', 'health'];

const closing: { close: () => unknown }[] = [];
afterEach(() => {
  for (const server of closing.splice(0)) server.close();
});

async function listen(server: ReturnType<ReturnType<typeof openMetrics>['serve']>): Promise<string> {
  closing.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function open(): Promise<{ readonly pages: string; readonly metrics: string; readonly watch: Watch }> {
  const { watch, serve } = openMetrics();
  const door = createDoor({
    handle: (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('page');
      return Promise.resolve();
    },
    prerendered: new Map(),
    files: new Set(),
    settings: doorSettings(),
    watch,
  });
  return { pages: await listen(door.server), metrics: await listen(serve(door)), watch };
}

const seriesOf = (text: string): string[] => text.split('\n').filter((line) => /^\w/.test(line));

describe('the metrics', () => {
  it('count answers by kind and status, and tell what is kept', async () => {
    const { pages, metrics } = await open();
    for (const path of ['/en/r/A', '/en/r/A', '/embed/A', '/nope']) await (await fetch(pages + path)).text();
    const text = await (await fetch(`${metrics}/metrics`)).text();
    expect(text).toContain('dokoni_requests_total{kind="page",status="2xx"} 2');
    expect(text).toContain('dokoni_requests_total{kind="page",status="4xx"} 1');
    // The page, the embed, and the one page for all that is not there.
    expect(text).toContain('dokoni_kept_answers 3');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
  });

  it('have at most 200 series, none of which a stranger named', async () => {
    const { pages, metrics, watch } = await open();
    const paths = ['/en/r/', '/embed/', '/image/', '/export/', '/oembed?x=', '/api/v1/', '/assets/', '/healthz/', '/%', '/x'];
    for (const path of paths)
      for (const method of ['GET', 'POST']) await (await fetch(`${pages}${path}secretcode${method}`, { method })).text();
    for (const kind of KINDS) for (const status of [101, 200, 304, 404, 500]) watch.answered({ kind, status, seconds: 1 });
    for (const status of [400, 405, 408, 431]) watch.malformed(status);
    const text = await (await fetch(`${metrics}/metrics`)).text();
    expect(seriesOf(text).length).toBeLessThanOrEqual(190);
    expect(text).not.toContain('secretcode');
  });

  it('answer at their own port alone, and nothing else there', async () => {
    const { pages, metrics } = await open();
    expect((await fetch(`${pages}/metrics`)).status).toBe(404);
    expect((await fetch(`${metrics}/en`)).status).toBe(404);
    expect((await fetch(`${metrics}/metrics`, { method: 'POST' })).status).toBe(404);
  });
});
