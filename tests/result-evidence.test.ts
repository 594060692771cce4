import { describe, expect, it } from 'vitest';
import { makeResultPage } from '@/lib/server/engine/result-page';
import { LOCALES } from '@/lib/locale';
import { exampleCode } from './support/site';

/** Nothing answered: every exclusion is possible. Then one of older rules, and examples of today's. */
const CODES = [
  '1030000000000000000000000BS15',
  '205T28000000NR70R00000C03G000000E87X',
  exampleCode('database'),
  exampleCode('campaign-site'),
];

describe.each(LOCALES)('the sources of a result in %s', (locale) => {
  it.each(CODES)('are those that the page cites, no more and no less (%s)', (code) => {
    const { html } = makeResultPage({
      code,
      title: '',
      locale,
      origin: 'https://dokoni.example',
      path: `/r/${code}`,
      vs: undefined,
      weight: undefined,
    });
    const listed = [...html.matchAll(/<li id="source-(\d+)"/g)].map(([, number]) => Number(number));
    const cited = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed).toEqual([...new Set(cited)].sort((a, b) => a - b));
  });
});
