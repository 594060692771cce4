import { describe, expect, it } from 'vitest';
import { checkFigures, findFigure } from './check-figures';
import { loadCatalogue, loadGlossary, loadNoops, loadResponsibilities, loadSystems } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import type { System } from '@/lib/model/system';

const catalogue = loadCatalogue();
const beside = { noops: loadNoops(), responsibilities: loadResponsibilities(), glossary: loadGlossary(), systems: loadSystems() };

/** The content whose first warning says this on that evidence. */
function warn(en: string, evidence: readonly string[]): Catalogue {
  const [first, ...others] = catalogue.caveats;
  if (!first) throw new Error('The content has no caveat');
  return { ...catalogue, caveats: [{ ...first, text: { en, ja: '文' }, evidence: [...evidence] }, ...others] };
}

describe('A figure', () => {
  it.each([
    ['at most 10,240 MB on Lambda', '10,240 MB'],
    ['commercial use ends after 60 days', '60 days'],
    ['a service level of 99.95 %', '99.95 %'],
    ['paid at $0.10 an hour', '$0.10'],
    ['a 15-minute limit', '15-minute'],
  ])('is found in “%s”', (text, figure) => {
    expect(findFigure(text)).toBe(figure);
  });

  it.each(['Kubernetes 1.37 is out', 'one of 3 ways', 'since February 2026', 'EC2 machines', 'the 12 factors'])(
    'is not seen in “%s”',
    (text) => {
      expect(findFigure(text)).toBeNull();
    },
  );

  it('has a day everywhere in the content', () => {
    expect(checkFigures(catalogue, beside)).toEqual([]);
  });

  it('is refused on notes or judgement alone, and taken with a source that was read on a day', () => {
    const [notes = '', judgement = ''] = ['notes', 'judgement'].map(
      (kind) => Object.values(catalogue.evidence).find((source) => source.kind === kind)?.id,
    );
    const text = 'It ends after 15 minutes.';
    const [fault, ...others] = checkFigures(warn(text, [notes, judgement]), beside);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ file: `content/caveats/${catalogue.caveats[0]?.id ?? ''}.yaml`, path: 'text' });
    expect(fault?.message).toContain('"15 minutes"');
    expect(checkFigures(warn(text, [notes, 'lambda-quotas']), beside)).toEqual([]);
    expect(checkFigures(warn('It ends after minutes.', [notes]), beside)).toEqual([]);
  });

  it('is refused of a system without sources', () => {
    const [first] = beside.systems;
    const system = { ...first, note: { en: 'Free for 60 days.', ja: '60日間は無料です。' }, sources: [] } as unknown as System;
    expect(checkFigures(catalogue, { ...beside, systems: [system] })).toMatchObject([{ path: 'note' }]);
  });
});
