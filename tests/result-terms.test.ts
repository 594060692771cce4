import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findDuties } from '@/lib/server/engine/duties';
import { glossary } from '@/lib/server/glossary';
import { markTerms } from '@/lib/report/terms';
import { buildReport, buildSensitivity, collectFindings, listResultTexts } from '@/lib/report/result';
import { ResultPage } from '@/components/result/result-page';
import { LOCALES, type Locale } from '@/lib/locale';
import { decodeLink } from '@/lib/share';
import { catalogue, rules } from './support/catalogue';
import { exampleCode } from './support/site';

/** The page of an example as the server renders it. */
function renderExample(id: string, locale: Locale): { readonly html: string; readonly texts: readonly string[] } {
  const code = exampleCode(id);
  const link = decodeLink(code);
  if (!link.ok) throw new Error(`The example ${id} has no result`);
  const result = { catalogue, findings: collectFindings(rules, link.answers, link.priorities) };
  const report = buildReport({ ...result, locale });
  const duties = findDuties(result.catalogue, report);
  const texts = listResultTexts(report, duties);
  const page = createElement(ResultPage, {
    report,
    sensitivity: buildSensitivity({ ...result, locale }),
    duties,
    decisions: null,
    drift: null,
    terms: markTerms(glossary(locale), texts, ['verdict']),
    links: { locale, code, title: '' },
    link,
    view: { vs: undefined, weight: undefined },
    origin: 'https://dokoni.example',
    todaysVersion: result.catalogue.version,
    codeOf: () => code,
  });
  return { html: renderToStaticMarkup(page), texts: texts.flat() };
}

describe.each(LOCALES)('the words of the glossary on a result in %s', (locale) => {
  it.each(['nightly-etl', 'database'])('have one note each, and no note is without its word (%s)', (id) => {
    const { html } = renderExample(id, locale);
    const words = [...html.matchAll(/popoverTarget="(term-[^"]+)"/g)].map(([, target]) => target);
    const notes = [...html.matchAll(/<div id="(term-[^"]+)" popover/g)].map(([, note]) => note);
    expect(notes.length).toBeGreaterThan(10);
    expect([...new Set(words)].sort()).toEqual(notes.toSorted());
  });

  it('are looked for in texts that the page shows', () => {
    const { html, texts } = renderExample('database', locale);
    const shown = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });
});
