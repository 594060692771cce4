import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOf } from './origin';

const from = (headers: Readonly<Record<string, string>>, { isTrusted = false, isSecure = null as boolean | null } = {}): string | null =>
  originOf({ headers }, { address: '198.51.100.1', isTrusted, isSecure });

describe('the origin by which a reader came', () => {
  it.each([
    [{ host: 'wiki.corp' }, 'http://wiki.corp'],
    [{ host: 'Wiki.Corp:8443' }, 'http://wiki.corp:8443'],
    [{ host: 'localhost:80' }, 'http://localhost'],
    [{ host: '10.0.0.7:3000' }, 'http://10.0.0.7:3000'],
    [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  ])('is what the request names: %j', (headers, origin) => {
    expect(from(headers)).toBe(origin);
  });

  it('is what a trusted proxy says of host and scheme, and of no other', () => {
    const headers = { host: '127.0.0.1:3000', 'x-forwarded-host': 'evil.example, dokoni.corp:8443' };
    expect(from(headers, { isTrusted: true, isSecure: true })).toBe('https://dokoni.corp:8443');
    expect(from(headers)).toBe('http://127.0.0.1:3000');
    expect(from({ host: 'dokoni.corp' }, { isTrusted: true, isSecure: false })).toBe('http://dokoni.corp');
  });

  it.each([
    '',
    ' ',
    'a b',
    'a"><script>',
    'a/b',
    'user@a',
    'a:b',
    'a:123456',
    '-a',
    'a..b',
    '[::1',
    'é.example',
    'a'.repeat(256),
    'a:99999',
  ])('is none where the host is %j', (host) => {
    expect(from({ host })).toBeNull();
    expect(from({ host: 'sound.example', 'x-forwarded-host': host }, { isTrusted: true })).toBe(
      host.trim() === '' ? 'http://sound.example' : null,
    );
  });

  it('is an origin and nothing else, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (host) => {
        const origin = from({ host });
        expect(origin === null || new URL(origin).origin === origin).toBe(true);
        expect(origin ?? '').not.toMatch(/["'<>\s@\\]/);
      }),
    );
  });
});
