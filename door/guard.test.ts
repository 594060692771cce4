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
    '/en/r/ABC?t=CI%5CCD',
    '/en/r/ABC?t=a/../b',
    '/en/r/ABC?t=x%09y%0Az',
    '/en/p?w=A%09Shop%0D%0AB%09Store',
    '/en/compare?a=A%0A&b=B%0D%0A',
    '/r/ABC%0ADEF',
    '/embed/ABC%0D%0ADEF',
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
    ['/en/r/ABC?t=%00', 400],
    ['/en/r/A%1BC', 400],
    ['/en/r/ABC#x', 404],
    ['/healthz/x', 404],
    ['/api/v1/nope', 404],
    ['/api/v2', 404],
    ['/docs/../x', 400],
  ])('refuses %s with %i', (address, status) => {
    expect(statusOf('GET', address)).toBe(status);
  });

  it('refuses an address that is too long, and takes the longest', () => {
    expect(statusOf('GET', `/en?${'a'.repeat(LONGEST_ADDRESS - 4)}`)).toBe(200);
    expect(statusOf('GET', `/en?${'a'.repeat(LONGEST_ADDRESS - 3)}`)).toBe(414);
    expect(statusOf('GET', `/en/portfolio?${'a'.repeat(5000)}`)).not.toBe(414);
    expect(statusOf('GET', `/en/portfolio?${'a'.repeat(6000)}`)).toBe(414);
    expect(statusOf('GET', `/ja/compare?${'a'.repeat(5000)}`)).not.toBe(414);
    expect(statusOf('GET', `/ja/compare?${'a'.repeat(6000)}`)).toBe(414);
    expect([8000, 9000].map((length) => statusOf('GET', `/ja/portfolio/compare?${'a'.repeat(length)}`))).toEqual([200, 414]);
    expect([statusOf('GET', `/en/cost?${'a'.repeat(8000)}`), statusOf('GET', `/en/cost?${'a'.repeat(9000)}`)]).toEqual([200, 414]);
    expect(statusOf('GET', `/en/p/${'A'.repeat(LONGEST_ADDRESS)}`)).toBe(414);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])('refuses %s to a page and says what is allowed', (method) => {
    expect(admit(method, '/en')).toMatchObject({ ok: false, status: 405, allow: 'GET, HEAD' });
  });

  it('takes POST for the API alone', () => {
    expect(statusOf('POST', '/export/X.json')).toBe(405);
    expect(statusOf('POST', '/api/v1/recommendations')).toBe(200);
    expect(statusOf('PUT', '/api/v1/recommendations')).toBe(405);
    expect(statusOf('POST', '/api/v1/exports')).toBe(200);
    expect(statusOf('GET', '/api/v1/exports')).toBe(405);
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
      'Forwarded',
      'X-Forwarded-Proto',
      'x-forwarded-for',
      'X-Real-IP',
    ];
    expect(internalHeaders([...names, 'accept', 'user-agent'])).toEqual(names);
  });
});
