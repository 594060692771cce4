import { describe, expect, it } from 'vitest';
import { admit, internalHeaders, LONGEST_ADDRESS } from './guard';

const statusOf = (method: string, address: string): number => {
  const admission = admit(method, address);
  return admission.ok ? 200 : admission.status;
};

describe('what the door lets in', () => {
  it.each([
    '/',
    '/en',
    '/ja/assess',
    '/en/r/ABC?t=%E6%98%A5',
    '/r/ABC',
    '/embed/X?lang=ja',
    '/_next/static/chunks/a.js',
    '/healthz',
    '/api/v1/catalogue',
    '/export/X.madr.md?lang=ja',
  ])('%s', (address) => {
    expect(statusOf('GET', address)).toBe(200);
  });

  it.each([
    ['/r/%E0%A4%A', 400],
    ['/r/%A0', 400],
    ['/r/%', 400],
    ['/r/%00', 400],
    ['/en/r/ABC?t=%ZZ', 400],
    ['/en/..%2fsecret', 400],
    ['/en/../en', 400],
    ['/en\\..\\x', 400],
    ['//elsewhere.example/en', 400],
    ['/fr', 404],
    ['/wp-login.php', 404],
    ['/_next/image?url=x', 404],
    ['/_next/data/x.json', 404],
    ['/en.rsc', 404],
    ['/constructor', 404],
    ['/__proto__', 404],
    ['en', 404],
  ])('refuses %s with %i', (address, status) => {
    expect(statusOf('GET', address)).toBe(status);
  });

  it('takes the lines of the portfolio form, and of nothing else', () => {
    expect(statusOf('GET', '/en/p?w=A%0D%0AB')).toBe(200);
    expect(statusOf('GET', '/en/portfolio?w=A%0aB')).toBe(200);
    expect(statusOf('GET', '/en/p?w=A%00B')).toBe(400);
    expect(statusOf('GET', '/en/r?code=A%0AB')).toBe(400);
  });

  it('refuses an address that is too long, and takes the longest', () => {
    expect(statusOf('GET', `/en?${'a'.repeat(LONGEST_ADDRESS - 4)}`)).toBe(200);
    expect(statusOf('GET', `/en?${'a'.repeat(LONGEST_ADDRESS - 3)}`)).toBe(414);
    expect(statusOf('GET', `/en/portfolio?${'a'.repeat(5000)}`)).not.toBe(414);
    expect(statusOf('GET', `/en/portfolio?${'a'.repeat(6000)}`)).toBe(414);
    expect(statusOf('GET', `/en/p/${'A'.repeat(LONGEST_ADDRESS)}`)).toBe(414);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])('refuses %s to a page and says what is allowed', (method) => {
    expect(admit(method, '/en')).toMatchObject({ ok: false, status: 405, allow: 'GET, HEAD' });
  });

  it('takes POST for the API alone', () => {
    expect(statusOf('POST', '/export/X.json')).toBe(405);
    expect(statusOf('POST', '/api/v1/recommendations')).toBe(200);
    expect(statusOf('PUT', '/api/v1/recommendations')).toBe(405);
  });

  it('takes off the headers that belong to the framework or set policy, in any spelling', () => {
    const names = [
      'X-Middleware-Subrequest',
      'next-router-prefetch',
      'RSC',
      'next-action',
      'next-resume',
      'x-nextjs-data',
      'x-forwarded-host',
      'Content-Security-Policy',
      'purpose',
      'Sec-Purpose',
    ];
    expect(internalHeaders([...names, 'accept', 'x-forwarded-for', 'user-agent'])).toEqual(names);
  });
});
