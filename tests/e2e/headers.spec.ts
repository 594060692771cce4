import { readdirSync } from 'node:fs';
import { expect, test, type APIResponse } from '@playwright/test';
import { everyPage, exampleCode, LOCALES } from '../support/site';

/** What every answer says of itself, by kind of address and by how it ends; written down once more, apart from the code that says so. */

const A = exampleCode('nightly-etl');
const PLAN = `${A}U${exampleCode('database')}`;
const BAD = `${A.slice(0, -1)}${A.endsWith('0') ? '1' : '0'}`;

const BODY = JSON.stringify({ workloads: [{ id: 'a', answers: { traffic: 'bursty' } }] });
const NOTHING_LOADS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers of every answer, with what they must say. */
const EVERYWHERE: Readonly<Record<string, string | RegExp>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'permissions-policy': /camera=\(\).*microphone=\(\)/,
  'content-security-policy': /^default-src 'none';/,
  'x-request-id': /^[0-9a-f-]{36}$/,
};
/** Headers that no answer has. */
const NEVER = ['x-powered-by', 'set-cookie', 'server', 'access-control-allow-credentials'];

interface Kind {
  readonly headers: Readonly<Record<string, string | RegExp>>;
  readonly without?: readonly string[];
  /** Of what is answered with 200. */
  readonly cache: RegExp;
}

const SAME_ORIGIN = {
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const KINDS = {
  page: {
    headers: {
      ...SAME_ORIGIN,
      'content-security-policy':
        /^default-src 'none'; script-src 'self'( 'sha256-[\w+/=]+')*; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'$/,
    },
    // What a page loads of itself holds no reader's name.
    cache: /^private, no-cache$|^no-store$|^public, max-age=300$/,
  },
  embed: {
    headers: {
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy':
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
    },
    without: ['x-frame-options'],
    cache: /^public, max-age=300$/,
  },
  image: {
    headers: {
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
    cache: /^public, max-age=86400$/,
  },
  api: {
    headers: { 'cross-origin-resource-policy': 'cross-origin', 'x-frame-options': 'DENY', 'content-security-policy': NOTHING_LOADS },
    cache: /^public, max-age=\d+$|^no-store$|^private, no-cache$/,
  },
  file: { headers: { ...SAME_ORIGIN, 'content-security-policy': NOTHING_LOADS }, cache: /max-age=|^no-store$/ },
} as const satisfies Readonly<Record<string, Kind>>;

interface Row {
  readonly kind: keyof typeof KINDS;
  readonly path: string;
  readonly status: number;
  readonly method?: string;
  readonly body?: string;
}

const get = (kind: Row['kind'], status: number, ...paths: readonly string[]): Row[] => paths.map((path) => ({ kind, status, path }));
const send = (kind: Row['kind'], [method, path, status]: readonly [string, string, number], body?: string): Row => ({
  kind,
  method,
  path,
  status,
  ...(body !== undefined && { body }),
});

/** What names nothing that there is, and a title that is written in another way. */
const statusOf = (path: string): number =>
  /products=lamda|kind=nothing|&b=(X|hello)$|r=many/.test(path) ? 400 : /cost\?of=\w+&t=/.test(path) ? 303 : 200;

const ROWS: readonly Row[] = [
  ...LOCALES.flatMap((locale) =>
    everyPage()
      .filter((path) => !/NOTACODE|\/nothing|\/r\?|#/.test(path))
      .map((path): Row => ({ kind: 'page', status: statusOf(path), path: `/${locale}${path}` })),
  ),
  ...get('page', 200, `/en/r/${A}/share`, `/en/r/${A}/duels`, `/ja/r/${A}/rules`),
  ...get(
    'page',
    404,
    '/en/nothing',
    '/ja/nothing/below',
    '/en/r/NOTACODE',
    `/en/r/${BAD}`,
    `/ja/r/${BAD}/share`,
    `/en/p/${BAD}`,
    '/nothing',
  ),
  ...get('page', 400, '/en/%00', '/ja/%E0%A4%A', '/en/..%2f'),
  ...get('page', 414, `/en/${'a'.repeat(2100)}`),
  ...get('page', 303, `/en/r?code=${A}`),
  ...get('page', 307, '/', '/docs', '/en/docs', '/api', '/api/v1', `/r/${A}`, `/p/${PLAN}`),
  ...get('page', 303, '/en/p'),
  ...get('page', 308, `/en/r/${A.toLowerCase()}`, '/en/'),
  send('page', ['POST', '/en/assess', 405]),
  send('page', ['DELETE', `/en/r/${A}`, 405]),
  ...get('embed', 200, `/embed/${A}`, `/embed/p/${PLAN}?effort=1`),
  ...get('embed', 404, `/embed/${BAD}`, '/embed/NOTACODE'),
  ...get('embed', 400, `/embed/${A}?view=nothing`),
  send('embed', ['POST', `/embed/${A}`, 405]),
  ...get('image', 200, `/image/${A}.svg`, `/image/${A}.png`, `/image/p/${PLAN}.svg?effort=1`),
  ...get('image', 404, `/image/${BAD}.svg`, `/image/${A}.gif`),
  ...get('api', 200, ...['json', 'csv', 'md', 'madr.md'].map((format) => `/export/${A}.${format}`), `/export/p/${PLAN}.json?effort=1`),
  ...get('api', 200, '/export/products.csv', '/export/decisions/en', '/export/workloads/ja'),
  ...get('api', 404, `/export/${BAD}.json`),
  ...get(
    'api',
    200,
    '/api/v1/catalogue',
    '/api/v1/house',
    '/api/v1/moves',
    '/api/v1/openapi.json',
    `/oembed?url=http://localhost:3000/r/${A}`,
  ),
  ...get('api', 404, '/api/v1/nothing', '/oembed?url=http://elsewhere.example/'),
  ...get('api', 501, `/oembed?format=yaml&url=http://localhost:3000/r/${A}`),
  send('api', ['POST', '/api/v1/recommendations', 200], BODY),
  send('api', ['POST', '/api/v1/recommendations', 400], '{'),
  send('api', ['POST', '/api/v1/exports', 200], JSON.stringify({ code: A, format: 'md' })),
  send('api', ['POST', '/api/v1/exports', 400], '{}'),
  send('api', ['OPTIONS', '/api/v1/recommendations', 204]),
  send('api', ['DELETE', '/api/v1/recommendations', 405]),
  ...get('file', 200, '/healthz', '/readyz', '/theme.js', '/icon.svg'),
  ...get('file', 404, '/assets/nothing.js', '/_next/static/nothing.js'),
  ...get('page', 404, '/_next/image?url=%2Ficon.svg&w=64&q=75'),
];

for (const [index, { kind, path, status, method = 'GET', body }] of ROWS.entries()) {
  const name = path.replace(/[0-9A-Za-z]{20,}/g, 'CODE').slice(0, 60);
  test(`${index + 1}. ${method} ${name} is ${status} with the headers of its kind (${kind})`, async ({ request, baseURL }) => {
    const address = path.replace('http://localhost:3000', baseURL ?? '');
    const response = await request.fetch(address, {
      method,
      maxRedirects: 0,
      ...(body !== undefined && { data: body, headers: { 'content-type': 'application/json' } }),
    });
    expect(response.status()).toBe(status);
    check(response, KINDS[kind]);
    if (kind === 'api' && /^\/(api|oembed)/.test(path)) expect(response.headers()['access-control-allow-origin']).toBe('*');
    if (kind === 'page') expect(score(response)).toBeGreaterThanOrEqual(130);
  });
}

function check(response: APIResponse, { headers, cache, without = [] }: Kind): void {
  const said = response.headers();
  for (const [name, expected] of Object.entries({ ...EVERYWHERE, ...headers }))
    if (typeof expected === 'string') expect(said[name], name).toBe(expected);
    else expect(said[name], name).toMatch(expected);
  for (const name of [...NEVER, ...without]) expect(said, name).not.toHaveProperty(name);
  expect(said['cache-control'], 'cache-control').toMatch(response.status() === 200 ? cache : /^no-store$/);
}

/**
 * The score of Mozilla’s HTTP Observatory, by its table (github.com/mdn/mdn-http-observatory, src/grader/charts.js, read 2026-11-30), as far as headers decide it:
 * everything here is served by this server alone, without cookies, behind a proxy that leads to HTTPS.
 */
function score(response: APIResponse): number {
  const { 'content-security-policy': policy = '', ...said } = response.headers();
  const seconds = Number(/max-age=(\d+)/.exec(said['strict-transport-security'] ?? '')?.[1] ?? 0);
  const losses = [policy === '' ? 25 : 0, seconds < 15_768_000 ? 20 : 0, said['x-content-type-options'] === 'nosniff' ? 0 : 5];
  const gains = [
    /default-src 'none'/.test(policy) && /form-action '(none|self)'/.test(policy) && !/'unsafe|https?:|\*/.test(policy) ? 10 : 0,
    /frame-ancestors '(none|self)'/.test(policy) ? 5 : 0,
    /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(said['referrer-policy'] ?? '') ? 5 : 0,
    /^same-(origin|site)$/.test(said['cross-origin-resource-policy'] ?? '') ? 10 : 0,
  ];
  return 100 - sum(losses) + sum(gains);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('no route is left out', () => {
  const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`);
  const patterns = routes.map((route) => ({
    route,
    pattern: new RegExp(
      `^${route
        .replace(/\[\.\.\.\w+\]/g, '.+')
        .replace(/\[\w+\]/g, '[^/]+')
        .replace(/\/$/, '/?')}$`,
    ),
  }));
  const paths = ROWS.map(({ path }) => path.replace(/\?.*/, ''));
  expect(patterns.filter(({ pattern }) => !paths.some((path) => pattern.test(path))).map(({ route }) => route)).toEqual([]);
});
