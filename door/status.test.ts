import { describe, expect, it } from 'vitest';
import { encodeLink } from '../lib/share';
import { pageStatus } from './status';

const pages = {
  prerendered: new Map([
    ['/en', 1],
    ['/en/assess', 1],
  ]),
  versions: [1],
};
const code = (contentVersion: number): string =>
  encodeLink({ contentVersion, answers: { traffic: 'bursty' }, priorities: { most: [], least: [] } });

describe('the status of a page that is rendered whole', () => {
  it('is left alone for pages that exist', () => {
    for (const path of [
      '/en',
      '/en/',
      '/en/assess',
      '/ja/compare',
      '/en/r',
      `/ja/r/${code(1)}`,
      `/ja/r/${code(1).toLowerCase()}`,
      '/r/x',
      '/p/x',
      '/en/p',
      '/ja/portfolio',
      `/ja/p/${code(1)}U${code(1)}`,
      `/en/p/${code(1).toLowerCase()}u${code(1)}`,
      '/',
    ]) {
      expect(pageStatus(path, pages), path).toBeUndefined();
    }
  });

  it('is 404 for a page that does not exist', () => {
    expect(pageStatus('/en/nothing', pages)).toBe(404);
    expect(pageStatus('/ja', pages)).toBe(404);
    expect(pageStatus('/en/portfolio/x', pages)).toBe(404);
    expect(pageStatus(`/en/p/${code(1)}U${code(1)}/x`, pages)).toBe(404);
  });

  it('is 404 for a code that is cut, changed, or of an unknown content version', () => {
    for (const wrong of ['X', code(1).slice(0, -1), `${code(1).slice(0, -1)}Z`, code(2)])
      expect(pageStatus(`/en/r/${wrong}`, pages), wrong).toBe(404);
  });

  it('is 404 for a portfolio with a workload that cannot be read or shown, with one workload, and with too many', () => {
    const thirteen = new Array<string>(13).fill(code(1)).join('U');
    for (const wrong of ['X', code(1), `${code(1)}U`, `${code(1)}U${code(1).slice(1)}`, `${code(1)}U${code(2)}`, thirteen])
      expect(pageStatus(`/en/p/${wrong}`, pages), wrong).toBe(404);
  });
});
