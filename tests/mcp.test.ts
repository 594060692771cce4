import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDecisions, loadPlanContent } from '@/lib/content';
import { recommendationSchema, toRecommendationJson } from '@/lib/export';
import { collectFindings } from '@/tests/support/findings';
import { buildReport } from '@/lib/report/result';
import { decodeLink } from '@/lib/share';
import { catalogue } from './support/catalogue';

const ONE = { id: 'campaign-site', answers: { traffic: 'bursty', operators: 'none' }, priorities: { most: ['cost'], least: [] } };
const TWO = { id: 'database', answers: { state: 'stateful', workload: 'datastore' }, priorities: { most: [], least: [] } };

const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['scripts/run.js', 'mcp'] }));
}, 120_000);
afterAll(() => client.close());

const call = async (name: string, args: Record<string, unknown>): Promise<{ isError: boolean; text: string; content: unknown }> => {
  const { isError = false, content, structuredContent } = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
  const [first] = content;
  return { isError, text: first?.type === 'text' ? first.text : '', content: structuredContent };
};

describe('the server for language models, through a client of the protocol', { timeout: 120_000 }, () => {
  it('offers eight tools that read only, with the ids of today’s rules', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_questions',
      'recommend',
      'read_files',
      'explain',
      'what_would_change',
      'compare',
      'plan',
      'compare_plans',
    ]);
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
    expect(JSON.stringify(tools[1]?.inputSchema)).toContain('mostly-idle');
  });

  it('reads the files of a system, and says which file is none', async () => {
    const text = 'services: { web: { image: app, environment: [TOKEN=hush], ports: ["53:53/udp"] } }';
    const { content } = await call('read_files', { files: [{ path: 'compose.yaml', text }] });
    expect(content).toMatchObject({ workloads: [{ name: 'web', answers: { protocol: 'tcp-udp' } }], problems: [] });
    expect(JSON.stringify(content)).not.toContain('hush');
    const wrong = await call('read_files', { files: [{ path: 'compose.yaml' }], locale: 'ja' });
    expect(JSON.stringify(wrong)).toContain('files[0]');
  });

  it('lists every question with its choices, in either language', async () => {
    const { content } = await call('list_questions', { locale: 'ja' });
    const [question] = catalogue.questions;
    const { several } = question!;
    expect(content).toMatchObject({ questions: { length: catalogue.questions.length } });
    expect(content).toHaveProperty('questions.0', {
      id: question!.id,
      title: question!.title.ja,
      why: question!.why.ja,
      choices: [...question!.choices.map(({ id, title, meaning }) => ({ id, title: title.ja, meaning: meaning.ja })), { id: 'unknown' }],
      ...(several && { several: { most: several.most, alone: several.alone, ordered: several.ordered ?? false } }),
    });
  });

  it('plans several workloads within limits, and says in words when one platform more pays off', async () => {
    const { content } = await call('plan', { workloads: [{ ...ONE, stay: 'compose' }, TWO], portfolio: { atMost: 2 }, locale: 'ja' });
    expect(content).toMatchObject({ assignment: [{ workload: 'campaign-site', alternative: 'compose' }, { workload: 'database' }] });
    expect(JSON.stringify(content)).toContain('人日');
    const wrong = await call('plan', { workloads: [ONE, TWO], portfolio: { atMost: 0, without: [] } });
    expect(wrong.isError).toBe(true);
    expect(wrong.text).toContain('portfolio.atMost');
    expect(wrong.text).toContain('portfolio.without');
  });

  it('compares two plans: who moves, when it pays, and the way there, and says in which of them a mistake is', async () => {
    const today = { workloads: [ONE, TWO].map((workload) => ({ ...workload, stay: 'compose' })) };
    const { content } = await call('compare_plans', { a: today, b: { workloads: [ONE, TWO] } });
    const { workloads, numbers, way, trade } = content as {
      workloads: { a: { alternative: string }; b: { alternative: string }; moves: boolean }[];
      numbers: { days: number[]; misfit: number[] };
      way: { steps: { title: string }[] };
      trade: string;
    };
    const { content: alone } = await call('plan', { workloads: [ONE, TWO] });
    const { assignment, work } = alone as { assignment: { alternative: string }[]; work: { days: number } };
    expect(workloads.map(({ a }) => a.alternative)).toEqual(['compose', 'compose']);
    expect(workloads.map(({ b }) => b.alternative)).toEqual(assignment.map(({ alternative }) => alternative));
    expect(workloads.map(({ a, b, moves }) => moves === (a.alternative !== b.alternative))).toEqual([true, true]);
    expect(numbers.days[1]).toBe(work.days);
    expect(trade).toMatch(/Plan [AB]/);
    expect(way.steps.length).toBeGreaterThan(0);
    const wrong = await call('compare_plans', { a: today, b: { workloads: [ONE], portfolio: { atMost: 0 } }, c: 1 });
    expect(wrong.isError).toBe(true);
    expect(wrong.text).toContain('b.portfolio.atMost');
    expect(wrong.text).toMatch(/\bc is not a known key/);
  });

  it('recommends exactly what the API replies, with the same whole addresses as the other tools', async () => {
    const { content, text } = await call('recommend', { workloads: [ONE, TWO] });
    const api = toRecommendationJson(catalogue, [ONE, TWO], { decisions: loadDecisions(), plan: { content: loadPlanContent(), wish: {} } });
    const explained = (await call('explain', { workloads: [ONE, TWO] })).content as { workloads: { url: string }[] };
    const urls = explained.workloads.map(({ url }) => url);
    expect(urls.map((url) => new URL(url).pathname)).toEqual(api.workloads.map(({ url }) => url));
    expect(recommendationSchema.parse(content)).toEqual({
      ...api,
      workloads: api.workloads.map((workload, index) => ({ ...workload, url: urls[index] })),
    });
    expect(JSON.parse(text)).toEqual(content);
  });

  it('explains in the words of the page', async () => {
    const { content } = await call('explain', { workloads: [ONE], locale: 'ja' });
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, ONE.answers, ONE.priorities), locale: 'ja' });
    expect(content).toMatchObject({
      workloads: [{ headline: report.headline, reasons: report.recommendation?.reasons, exclusions: report.exclusions }],
    });
    const { workloads } = content as { workloads: { code: string; sources: unknown[] }[] };
    expect(decodeLink(workloads[0]!.code)).toMatchObject({ ok: true, answers: ONE.answers });
    expect(workloads[0]!.sources).toHaveLength(report.evidence.length);
  });

  it('names answers that cannot both be true, where it recommends and where it explains', async () => {
    const workloads = [{ id: 'store', answers: { workload: 'datastore', state: 'stateless' } }];
    const { content } = await call('explain', { workloads });
    expect(content).toMatchObject({ workloads: [{ contradictions: [{ contradiction: 'store-without-state' }] }] });
    const recommended = await call('recommend', { workloads });
    expect(recommended.content).toMatchObject({ workloads: [{ contradictions: [{ id: 'store-without-state' }] }] });
  });

  it('says what would change the result', async () => {
    const { content } = await call('what_would_change', { workloads: [ONE] });
    const report = buildReport({ catalogue, findings: collectFindings(catalogue, ONE.answers, ONE.priorities), locale: 'en' });
    expect(content).toMatchObject({
      workloads: [{ flips: report.changes.flips.map(({ sentence }) => ({ sentence })), weights: report.changes.weights }],
    });
  });

  it('compares workloads platform by platform', async () => {
    const { content } = await call('compare', { workloads: [ONE, TWO] });
    const { platforms } = content as { platforms: { alternative: string; places: { workload: string }[] }[] };
    expect(platforms.map(({ alternative }) => alternative)).toEqual(catalogue.alternatives.map(({ id }) => id));
    for (const { places } of platforms) expect(places.map(({ workload }) => workload)).toEqual(['campaign-site', 'database']);
  });

  it.each([
    [
      'a wrong question',
      { workloads: [{ id: 'one', answers: { trafic: 'bursty' } }] },
      /workloads\[0\]\.answers\.trafic.*Did you mean "traffic"/,
    ],
    ['a wrong choice', { workloads: [{ id: 'one', answers: { traffic: 'rain' } }] }, /not one of the choices.*Allowed: .*bursty/],
    ['no workloads', {}, /workloads must be a list/],
    ['an argument of none', { workloads: [ONE], depth: 3 }, /depth is not a known key/],
    ['a wrong language', { workloads: [ONE], locale: 'fr' }, /locale is not a language.*Allowed: en, ja/],
  ])('refuses %s with its place and what is allowed', async (_, args, message) => {
    const { isError, text } = await call('explain', args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
  });

  it('refuses a tool that it does not have, and names the nearest', async () => {
    await expect(client.callTool({ name: 'recomend', arguments: {} })).rejects.toThrow('Did you mean "recommend"?');
  });
});
