import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrigin, readSettings, type Settings } from './read';
import { SETTINGS } from './table';

function read(env: Readonly<Record<string, string>>): Settings {
  const reading = readSettings(env);
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  return reading.settings;
}
function faults(env: Readonly<Record<string, string>>): readonly string[] {
  const reading = readSettings(env);
  return reading.ok ? [] : reading.faults;
}

describe('the settings', () => {
  it('hold something sound where nothing is set, and an empty or blank one counts as not set', () => {
    const nothing = read({});
    expect(nothing).toMatchObject({ port: 3000, origin: 'http://localhost:3000', frameAncestors: '*', drainSeconds: 2, logLevel: 'info' });
    expect(nothing).toMatchObject({ keepAliveSeconds: 75, headersSeconds: 80, metricsPort: null, trustedProxies: [], compress: true });
    const names = Object.values(SETTINGS).map(({ name }) => name);
    expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(nothing);
    expect(read(Object.fromEntries(names.map((name) => [name, ' \n'])))).toEqual(nothing);
  });

  it.each([
    ['PORT', ' 3236 ', { port: 3236, origin: 'http://localhost:3236' }],
    ['DOKONI_ORIGIN', 'https://corp.example/', { origin: 'https://corp.example' }],
    ['DOKONI_ORIGIN', 'http://10.0.0.1:8080', { origin: 'http://10.0.0.1:8080' }],
    ['DOKONI_FRAME_ANCESTORS', 'wiki.corp', { frameAncestors: 'wiki.corp' }],
    ['DOKONI_FRAME_ANCESTORS', "https://*.corp.example, wiki:8443 'self'", { frameAncestors: "https://*.corp.example wiki:8443 'self'" }],
    ['DOKONI_FRAME_ANCESTORS', "'none'", { frameAncestors: "'none'" }],
    ['DOKONI_HSTS', 'off', { hsts: null }],
    ['DOKONI_HSTS', 'max-age=300', { hsts: 'max-age=300' }],
    ['DOKONI_TRUSTED_PROXIES', '10.0.0.0/8, ::1', { trustedProxies: ['10.0.0.0/8', '::1'] }],
    ['DOKONI_KEEP_ALIVE_SECONDS', '620', { keepAliveSeconds: 620, headersSeconds: 625 }],
    ['DOKONI_THREADS', '1', { threads: 1 }],
    ['DOKONI_METRICS_PORT', '9464', { metricsPort: 9464 }],
    ['DOKONI_LOG', 'off', { logLevel: 'off' }],
    ['DOKONI_BASE_PATH', '/tools/dokoni.v2', { basePath: '/tools/dokoni.v2' }],
    ['DOKONI_HOUSE', ' /etc/house.yaml ', { house: '/etc/house.yaml' }],
    ['DOKONI_COMPRESS', 'off', { compress: false }],
  ])('take %s=%s', (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '3.5'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '1e3'],
    ['HOST', 'a b'],
    ['DOKONI_ORIGIN', 'wiki.corp'],
    ['DOKONI_ORIGIN', 'https://corp.example/dokoni/'],
    ['DOKONI_ORIGIN', 'https://user@corp.example'],
    ['DOKONI_ORIGIN', 'ftp://corp.example'],
    ['DOKONI_FRAME_ANCESTORS', "x; script-src 'unsafe-inline'"],
    ['DOKONI_FRAME_ANCESTORS', 'https//wiki.corp'],
    ['DOKONI_FRAME_ANCESTORS', 'none'],
    ['DOKONI_FRAME_ANCESTORS', "'none' https://wiki.corp"],
    ['DOKONI_FRAME_ANCESTORS', 'https://wiki.corp/path'],
    ['DOKONI_FRAME_ANCESTORS', ','],
    ['DOKONI_HSTS', 'max-age=x'],
    ['DOKONI_HSTS', 'yes'],
    ['DOKONI_TRUSTED_PROXIES', 'nginx'],
    ['DOKONI_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['DOKONI_DRAIN_SECONDS', 'abc'],
    ['DOKONI_DRAIN_SECONDS', '-5'],
    ['DOKONI_KEEP_ALIVE_SECONDS', '0'],
    ['DOKONI_HEADERS_SECONDS', '60'],
    ['DOKONI_METRICS_PORT', '3000'],
    ['DOKONI_THREADS', '0'],
    ['DOKONI_CACHE_MB', '64MB'],
    ['DOKONI_LOG', 'verbose'],
    ['DOKONI_BASE_PATH', 'dokoni'],
    ['DOKONI_BASE_PATH', '/dokoni/'],
    ['DOKONI_BASE_PATH', '/a//b'],
    ['DOKONI_BASE_PATH', '/a/../b'],
    ['DOKONI_BASE_PATH', '/a?b'],
    ['DOKONI_BASE_PATH', '/en'],
    ['DOKONI_BASE_PATH', '/api/x'],
    ['DOKONI_BASE_PATH', 'https://corp.example/x'],
    ['DOKONI_COMPRESS', 'no'],
  ])('refuse %s=%s, with its name, what it is and what is allowed', (name, value) => {
    const [fault = '', ...others] = faults({ [name]: value });
    expect(others).toEqual([]);
    expect(fault).toContain(`${name} is ${JSON.stringify(value)}: allowed is `);
  });

  it('name every wrong one at once', () => {
    expect(faults({ PORT: 'x', DOKONI_ORIGIN: 'x', DOKONI_LOG: 'x', DOKONI_FRAME_ANCESTOR: 'x' })).toHaveLength(4);
  });

  it('refuse a name that nobody reads, but not what Kubernetes sets by itself for a service of our name', () => {
    expect(faults({ DOKONI_FRAME_ANCESTOR: 'https://wiki.corp' })[0]).toMatch(/^DOKONI_FRAME_ANCESTOR is no setting: there are PORT, /);
    const links = ['DOKONI_SERVICE_HOST', 'DOKONI_SERVICE_PORT_HTTP', 'DOKONI_PORT', 'DOKONI_PORT_80_TCP_ADDR', 'DOKONI_WEB_PORT_80_TCP'];
    expect(faults(Object.fromEntries(links.map((name) => [name, 'tcp://10.0.0.1:80'])))).toEqual([]);
  });

  it('are sound or refused, and never throw, whatever is set', () => {
    const names = Object.values(SETTINGS).map(({ name }): string => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 30 })), (env) => {
        const reading = readSettings(env);
        if (reading.ok) expect(reading.settings.frameAncestors).toMatch(/^[^;\r\n]+$/);
        else expect(reading.faults.every((fault) => !fault.includes('\n'))).toBe(true);
      }),
    );
  });

  it('say where readers come in without a look at the others', () => {
    expect(readOrigin({ DOKONI_ORIGIN: 'https://a.example/', DOKONI_LOG: 'x' })).toEqual({ ok: true, origin: 'https://a.example' });
    expect(readOrigin({ DOKONI_ORIGIN: 'a.example' })).toMatchObject({ ok: false });
  });
});
