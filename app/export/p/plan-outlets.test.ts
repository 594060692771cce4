import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GET as getExport } from './[file]/route';
import { GET as getEmbed } from '@/app/embed/p/[code]/route';
import { GET as getImage } from '@/app/image/p/[file]/route';
import { loadExamples, loadPlanContent } from '@/lib/content';
import { PORTFOLIO_FORMATS, recommendationSchema } from '@/lib/export';
import { parseWorkloads } from '@/lib/input';
import { portfolioPlanWords } from '@/lib/locale/words/portfolio-plan';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { encodePortfolio } from '@/lib/share';
import { catalogue } from '@/tests/support/catalogue';
import { HOSTILE_TITLES } from '@/tests/support/shared';

const code = encodePortfolio(
  loadExamples().map(({ answers, priorities = NO_PRIORITIES }) => ({ contentVersion: catalogue.version, answers, priorities })),
);
const WEIGHED = 'effort=1';
const get = (name: string, query = WEIGHED): Promise<Response> =>
  getExport(new Request(`http://host.example/export/p/${name}?${query}`), { params: Promise.resolve({ file: name }) });
const text = async (format: string, query = WEIGHED): Promise<string> => (await get(`${code}.${format}`, query)).text();

describe('a plan as a file', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8'],
    ['madr.md', 'text/markdown; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['json', 'application/json; charset=utf-8'],
    ['yaml', 'application/yaml; charset=utf-8'],
  ])('is sent as .%s to be saved, in the language asked for', async (format, type) => {
    const response = await get(`${code}.${format}`, `lang=ja&${WEIGHED}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-language')).toBe('ja');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="dokoni-plan.${format}"`);
  });

  it('holds as Markdown the payoffs, the moves with their sources, and the link back with its limits', async () => {
    const written = await text('md', 't=Shop&effort=1&max=3');
    expect(written).toContain('A third platform pays off as soon as running it costs less than');
    expect(written).toContain(portfolioPlanWords('en').moves.before);
    expect(written).toMatch(/^\d+\. Design note/m);
    expect(written).toMatch(/\/en\/p\/[0-9A-Z]+\?t=Shop&max=3&effort=1>/);
    expect(written).not.toMatch(/undefined|\{\w+\}/);
  });

  it('holds as a record the sets as options, one of them chosen, and the moves as its confirmation', async () => {
    const written = await text('madr.md');
    const [, chosen = ''] = /^Chosen option: "(.+?)", because/m.exec(written) ?? [];
    expect(written).toContain(`* ${chosen}\n`);
    expect(written).toContain('### Confirmation');
    expect(written).toMatch(/^Chosen option/m);
  });

  it('holds as a table every workload with its place and how far it is below its best everywhere', async () => {
    const lines = (await text('csv')).split('\r\n');
    const widths = new Set(lines.filter((line) => line !== '').map((line) => line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g)!.length));
    expect(widths.size).toBe(1);
    expect(lines.filter((line) => line.startsWith('"Workload ')).length).toBe(5);
  });

  it('holds as JSON what the API replies of the same workloads under `portfolio`', async () => {
    const file = JSON.parse(await text('json', 'effort=1&max=2&weigh=1.3&stay=2.compose')) as { portfolio: unknown };
    const portfolio = recommendationSchema.shape.portfolio.parse(file.portfolio)!;
    expect(portfolio.plan!.platforms).toHaveLength(2);
    expect(portfolio.plan!.assignment[1]).toMatchObject({ alternative: 'compose' });
    expect(portfolio.plan!.effort).toBe(String(loadPlanContent().settings.version));
  });

  it('holds as YAML workloads that are read back with the same limits', async () => {
    const written = await text('yaml', 'effort=1&max=2&weigh=1.3&stay=2.compose&without=k8s-self&day=7.5');
    const parsed = parseWorkloads(new TextEncoder().encode(written), catalogue);
    expect(parsed).toMatchObject({ ok: true, plan: { day: 7.5, atMost: 2, exclude: ['k8s-self'] } });
    expect((parse(written) as { workloads: unknown[] }).workloads).toMatchObject([{ importance: 3 }, { stay: 'compose' }, {}, {}, {}]);
  });

  it('of an old link holds its old plan', async () => {
    const file = JSON.parse(await text('json', 'cost=25')) as { portfolio: { platformCost: number; plan?: unknown } };
    expect(file.portfolio.platformCost).toBe(25);
    expect(file.portfolio).not.toHaveProperty('plan');
    expect(await text('md', 'cost=25')).not.toContain('days of work');
  });

  it('takes any title, and no other format, code or language', async () => {
    for (const format of PORTFOLIO_FORMATS)
      for (const title of HOSTILE_TITLES)
        expect((await get(`${code}.${format}`, new URLSearchParams({ t: title, effort: '1' }).toString())).status).toBe(200);
    expect((await get(`${code}.pdf`)).status).toBe(404);
    expect((await get(`${code.slice(1)}.md`)).status).toBe(404);
    expect((await get(`${code}.md`, 'lang=fr')).status).toBe(400);
    expect((await get(`${code.toLowerCase()}.md`)).headers.get('location')).toBe(`/export/p/${code}.md?${WEIGHED}`);
  });
});

describe('a plan elsewhere', () => {
  it('is a frame without script, with what runs where and the way to its page', async () => {
    const response = await getEmbed(new Request(`http://host.example/embed/p/x?lang=ja&t=%3Cb%3E&effort=1`), {
      params: Promise.resolve({ code }),
    });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain(`/ja/p/${code}`);
  });

  it('is a picture, drawn and as pixels, and what is wrong is told as one', async () => {
    const image = (file: string): Promise<Response> =>
      getImage(new Request('http://host.example/image/p/x?effort=1&lang=en'), { params: Promise.resolve({ file }) });
    const svg = await image(`${code}.svg`);
    expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await svg.text()).toContain('Vendor PaaS');
    expect((await image(`${code}.png`)).headers.get('content-type')).toBe('image/png');
    expect((await image(`${code.slice(1)}.svg`)).status).toBe(404);
    expect((await image(`${code}.gif`)).status).toBe(404);
  });
});
