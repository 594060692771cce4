import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SourceList } from './sources';
import { loadCatalogue } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { reportWords } from '@/lib/locale/words/report';
import { resultWords } from '@/lib/locale/words/result';
import { Reader } from '@/lib/report/reader';

const catalogue = loadCatalogue();
const rivals = Object.values(catalogue.evidence).filter(({ kind }) => kind === 'rival');

describe.each(LOCALES)('A list of sources in %s', (locale) => {
  const words = resultWords(locale);

  it('says of a vendor’s own test of a rival that it is one', () => {
    const reader = new Reader(catalogue, locale);
    for (const { id, supports } of rivals) reader.claim(supports, [id]);
    const text = renderToStaticMarkup(<SourceList sources={reader.evidence()} words={words} />);
    expect(rivals.length).toBeGreaterThan(0);
    expect(text.split(reportWords(locale).evidenceKinds.rival)).toHaveLength(rivals.length + 1);
  });

  it('shows what is marked beside the source, and no mark elsewhere', () => {
    const reader = new Reader(catalogue, locale);
    for (const { id, supports } of rivals) reader.claim(supports, [id]);
    const sources = reader.evidence();
    const show = (marks?: readonly string[]): string =>
      renderToStaticMarkup(<SourceList sources={sources.map((source) => ({ ...source, ...(marks && { marks }) }))} words={words} />);
    expect(show(['old and worn'])).toContain('<span class="reserve">old and worn</span>');
    expect(show()).not.toContain('class="reserve"');
  });
});
