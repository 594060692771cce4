import { describe, expect, it } from 'vitest';
import { GET } from '@/app/[locale]/cost/route';
import { loadCatalogue, loadExamples } from '@/lib/content';
import { costFigureWords } from '@/lib/locale/words/cost-figures';
import { costWords } from '@/lib/locale/words/cost';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { makeCostPage } from '@/lib/server/engine/cost-page';
import { encodeLink } from '@/lib/share';

const LOCALES = ['en', 'ja'] as const;
const { version: contentVersion } = loadCatalogue();
const codes = loadExamples().map(({ answers }) => encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES }));
const codeOf = (answers: Readonly<Record<string, string>>): string => encodeLink({ contentVersion, answers, priorities: NO_PRIORITIES });

const render = (locale: (typeof LOCALES)[number], query = '') =>
  makeCostPage({ locale, path: `/cost?${query}`, origin: 'https://dokoni.example', query });
const ask = (query: string): Promise<Response> =>
  GET(new Request(`http://localhost/en/cost${query}`), { params: Promise.resolve({ locale: 'en' }) });

describe('the page about cost', () => {
  it.each(LOCALES)('answers first, and has no gap in a sentence (%s)', (locale) => {
    const { status, html } = render(locale);
    expect(status).toBe(200);
    const text = html.replace(/<script.*?<\/script>|<style.*?<\/style>|<[^>]+>/g, ' ');
    expect(text.match(/\{\w+\}|undefined|NaN|Infinity|\[object/g)).toBeNull();
    for (const item of costWords(locale).left.items) expect(html).toContain(item);
  });

  it.each(LOCALES)('gives money in both currencies and every price its source (%s)', (locale) => {
    const { html } = render(locale);
    expect(html).toMatch(/\$\d/);
    expect(html).toMatch(locale === 'en' ? /¥[\d,]+/ : /[\d,]+円/);
    const fields = [...html.matchAll(/name="us\.[a-z0-9-]+\.[a-z-]+"/g)];
    expect(fields.length).toBeGreaterThan(25);
    expect([...html.matchAll(/rel="noreferrer external"/g)].length).toBe(fields.length + 1);
  });

  it('says that the figures of a result are a guess, names its title as text, and leads back', () => {
    const { html } = render('en', `of=${codes[0] ?? ''}&t=${encodeURIComponent('<b>Shop</b>')}`);
    expect(html).toContain('&lt;b&gt;Shop&lt;/b&gt;');
    expect(html).not.toContain('<b>Shop</b>');
    expect(html).toContain(`href="/en/r/${codes[0] ?? ''}?t=`);
    expect(html).toContain('are a first guess from the answers');
  });

  it('does not compare a platform that the answers rule out', () => {
    const { html } = render('en', `of=${codeOf({ workload: 'datastore', state: 'stateful', duration: 'hours' })}`);
    expect(html).toMatch(/Ruled out by the answers:[^<]*AWS Lambda \(x86\)/);
  });

  it('shows every workload of a portfolio and the sum, each with a way to its own page', () => {
    const { status, html } = render('en', `of=${codes.join('U')}&t=Shop`);
    expect(status).toBe(200);
    expect(html).toContain('Workload 2');
    for (const code of codes) expect(html).toContain(`/en/cost?of=${code}`);
  });

  it.each([
    ['r=many', 'Requests a month: “many”. Enter a whole number from 0 to 100,000,000,000.'],
    ['at=tokio', 'Did you mean “tokyo”?'],
    ['us.fargate.vcpu-hour=dear', 'AWS Fargate, USD per vCPU-hour, us-east-1: “dear”.'],
    ['r=100000000000&ms=86400000', 'at most 1,000 can be calculated'],
  ])('refuses %s with what is allowed, and keeps what was typed', (query, said) => {
    const { status, html } = render('en', query);
    expect(status).toBe(400);
    expect(html).toContain(said);
    const typed = new URLSearchParams(query);
    for (const [name, value] of typed) if (name !== 'at') expect(html).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
    expect(html).not.toContain(costWords('en').month.title);
  });

  it('keeps the lines that the region has no price for, and changed prices of the other region', () => {
    const { html } = render('en', 'at=tokyo&us.fargate.vcpu-hour=0.5');
    expect(html).toContain('<input type="hidden" name="show" value="render-standard"/>');
    expect(html).toContain('<input type="hidden" name="us.fargate.vcpu-hour" value="0.5"/>');
  });

  it('does without what means nothing, and says so', () => {
    const { status, html } = render('en', 'laod=5');
    expect(status).toBe(200);
    expect(html).toContain(costFigureWords('en').problems.remarks);
    expect(html).toContain(costWords('en').month.title);
  });

  it('is told where a code cannot be read', () => {
    expect(render('en', 'of=NOTACODE').html).toContain(costWords('en').of.refused);
  });
});

describe('the address of the page about cost', () => {
  it('loses what is as listed, and keeps the rest in one order', async () => {
    const response = await ask('?r=5000000&ms=250&us.lambda.million-requests=0.2&at=us&hours.compose=');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/en/cost?ms=250']);
  });

  it('stays once it is short, with a title of several words too', async () => {
    const first = await ask(`?t=My%20shop%20%26%20more&of=${codes[0] ?? ''}&gb=2`);
    expect(first.status).toBe(303);
    const location = first.headers.get('location') ?? '';
    expect(location).toContain('t=My+shop+%26+more');
    expect((await ask(location.replace('/en/cost', ''))).status).toBe(200);
  });
});
