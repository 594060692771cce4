import { startScratch, type ScratchServer } from './bench/scratch';
import { crawl, type Reader } from './sub-path/crawl';
import { isHere, PROXIES, startProxy } from './sub-path/proxies';
import { newestVersion } from '@/lib/content';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { encodeLink, encodePortfolio } from '@/lib/share';

const BASE = '/tools/dokoni';
const LIMIT = 400;

/**
 * `test-sub-path [PORT]`: a build for a sub-path behind nginx and Caddy, under another name than its own, without DOKONI_ORIGIN: with the base
 * passed on and taken off. Every address has to lie below the base and to answer, and no text may name another host than the reader's.
 * Ends with 1 otherwise; a proxy that is not here is said to be untried.
 */
export async function main([port = '3000']: readonly string[]): Promise<void> {
  const server = await startScratch({ DOKONI_BASE_PATH: BASE, DOKONI_TRUSTED_PROXIES: '127.0.0.1' });
  try {
    for (const proxy of PROXIES.filter((one) => !isHere(one))) console.log(`NOT TRIED: there is no ${proxy.name} here.`);
    for (const proxy of PROXIES.filter(isHere)) {
      for (const strips of [false, true]) await tryProxy(proxy, { server, port: Number(port), strips });
    }
  } finally {
    server.stop();
  }
}

interface Trial {
  readonly server: ScratchServer;
  readonly port: number;
  readonly strips: boolean;
}

async function tryProxy(proxy: (typeof PROXIES)[number], { server, port, strips }: Trial): Promise<void> {
  const stop = startProxy(proxy, { port, behind: Number(new URL(server.origin).port), base: BASE, strips });
  try {
    const reader: Reader = { port, host: 'dokoni.corp.example:8443', scheme: 'https', base: BASE };
    await untilItAnswers(port);
    const { visited, faults } = await crawl(reader, listStarts(reader), LIMIT);
    console.log(`${proxy.name}, the base ${strips ? 'taken off' : 'passed on'}: ${visited} addresses, ${faults.length} faults`);
    for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await stop();
  }
}

/** Every kind of address. */
function listStarts({ host, scheme }: Reader): string[] {
  const state = { contentVersion: newestVersion(), answers: { traffic: 'bursty', workload: 'web' }, priorities: NO_PRIORITIES };
  const code = encodeLink(state);
  const portfolio = encodePortfolio([state, { ...state, answers: { workload: 'batch' } }]);
  const shared = `${scheme}://${host}${BASE}/r/${code}`;
  const below = [
    ...[
      '/',
      '/en',
      '/ja',
      `/r/${code}`,
      `/en/r/${code}`,
      `/ja/r/${code}`,
      `/p/${portfolio}`,
      `/en/p/${portfolio}`,
      '/en/portfolio',
      '/en/assess',
      '/en/assess/files',
      '/en/mine',
      '/ja/search?q=k8s',
      '/en/cost',
      `/en/cost?of=${code}`,
      `/ja/r/${code}/share`,
      `/en/platforms/products?code=${code}`,
      '/api',
    ],
    ...['md', 'csv', 'json'].map((format) => `/export/p/${portfolio}.${format}`),
    ...[`/embed/p/${portfolio}`, `/image/p/${portfolio}.svg`, '/export/products.csv', '/export/workloads/en'],
    ...['md', 'madr.md', 'csv', 'json'].map((format) => `/export/${code}.${format}`),
    ...[`/embed/${code}`, `/embed/${code.toLowerCase()}`, `/image/${code}.svg`, `/image/${code}.png`, `/en/compare?a=${code}&b=${code}`],
    ...['json', 'xml'].map((format) => `/oembed?format=${format}&url=${encodeURIComponent(shared)}`),
    ...['/api/v1/openapi.json', '/api/v1/house', '/api/v1/moves', '/healthz'],
  ];
  return below.map((path) => BASE + path);
}

/** Proxies say nothing when they are ready. */
async function untilItAnswers(port: number): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
