import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findDuties } from '@/lib/server/engine/duties';
import { glossary } from '@/lib/server/glossary';
import { markTerms } from '@/lib/report/terms';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, buildSensitivity, listResultTexts } from '@/lib/report/result';
import { ResultPage } from '@/components/result/result-page';
import { LOCALES, type Locale } from '@/lib/locale';
import { loadGlossary } from '@/lib/content';
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
    terms: { ...markTerms(glossary(locale), texts, ['verdict']), isLinked: true },
    links: { locale, code, title: '' },
    link,
    view: { vs: undefined, weight: undefined },
    origin: 'https://dokoni.example',
    todaysVersion: result.catalogue.version,
    todaysExclusions: new Set<string>(),
    codeOf: () => code,
  });
  return { html: renderToStaticMarkup(page), texts: texts.flat() };
}

describe.each(LOCALES)('the words of the glossary on a result in %s', (locale) => {
  it.each(['nightly-etl', 'database'])('lead to their entries of the glossary, each of which is there (%s)', (id) => {
    const { html } = renderExample(id, locale);
    const words = [...html.matchAll(/<a class="term" href="([^"#]+)#([^"]+)"/g)];
    expect(words.length).toBeGreaterThan(20);
    expect(new Set(words.map(([, page]) => page))).toEqual(new Set([`/${locale}/glossary`]));
    const entries = new Set(loadGlossary().map((term) => term.id));
    expect(words.filter(([, , entry]) => !entries.has(entry!))).toEqual([]);
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
