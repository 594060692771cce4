import { describe, expect, it } from 'vitest';
import type { DuelCollection } from '@/components/charts/duel';
import { LOCALES } from '@/lib/locale';
import { someShared } from '@/tests/support/shared';
import { GET } from './route';

const ask = (locale: string, code: string): Promise<Response> =>
  GET(new Request('http://localhost/'), { params: Promise.resolve({ locale, code }) });

describe.each(LOCALES)('the comparisons of a result in %s', (locale) => {
  const { report, code } = someShared({ locale });

  it('are against every other platform, with reasons of both sides and sources for each criterion', async () => {
    const response = await ask(locale, code);
    const { duels, reasons, sources } = (await response.json()) as DuelCollection;
    expect(duels.map(({ rival }) => rival)).toEqual(report.ranking.slice(1).map(({ alternative }) => alternative));
    for (const { rows, first, rival } of duels) {
      for (const { key } of rows) {
        for (const side of [first, rival]) expect(reasons[key]!.some(({ of, note }) => note === '' && of.includes(side))).toBe(true);
        for (const place of reasons[key]!.flatMap((reason) => reason.sources)) expect(sources[place]?.title).toBeTruthy();
      }
    }
  });
});

describe('the comparisons of no result', () => {
  it.each([
    ['en', 'NOTACODE'],
    ['fr', someShared().code],
  ])('are not found: /%s/r/%s/duels', async (locale, code) => {
    expect((await ask(locale, code)).status).toBe(404);
  });
});
