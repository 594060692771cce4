import { describe, expect, it } from 'vitest';
import { pageStatus } from './status';

const prerendered = new Map([
  ['/en', 1],
  ['/en/assess', 1],
]);

describe('the status of a page that is rendered whole', () => {
  it.each([
    '/en',
    '/en/',
    '/en/assess',
    '/ja/compare',
    '/en/r',
    '/ja/r/CODE',
    '/r/x',
    '/p/x',
    '/en/p',
    '/en/p/CODE',
    '/ja/portfolio',
    '/ja/portfolio/compare',
    '/en/search',
    '/ja/api',
    '/en/docs',
    '/en/systems/find',
    '/en/cost',
    '/en/platforms/products',
    '/',
  ])('is left alone for a page that exists, or that answers for itself: %s', (path) => {
    expect(pageStatus(path, prerendered)).toBeUndefined();
  });

  it.each(['/en/nothing', '/ja', '/en/portfolio/x', '/en/assess/x', '/en/api/x', '/en/systems/nothing', '/en/platforms/x'])(
    'is 404 for a page that does not exist: %s',
    (path) => {
      expect(pageStatus(path, prerendered)).toBe(404);
    },
  );
});
