import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogueSchema, type Problem, problemSchema, recommendationSchema, WORKLOAD_TYPES, workloadsSchema } from '@/lib/export';
import { INPUT_LIMITS, parseWorkloads } from '@/lib/input';
import { decodeLink } from '@/lib/share';
import { catalogue } from '@/lib/server/catalogue';
import * as catalogueRoute from './catalogue/route';
import * as openApiRoute from './openapi.json/route';
import * as recommendationsRoute from './recommendations/route';

const ADDRESS = 'http://localhost/api/v1/recommendations';
const ONE = { workloads: [{ id: 'one', answers: { traffic: 'bursty' }, priorities: { most: ['cost'] } }] };

const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> =>
  recommendationsRoute.POST(new Request(ADDRESS, { method: 'POST', body, headers, duplex: 'half' } as RequestInit));
const problemOf = async (response: Response): Promise<Problem> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
};

describe('POST /api/v1/recommendations', { timeout: 60_000 }, () => {
  it('gives the advice for JSON, open to any origin and kept by nobody', async () => {
    const response = await post(JSON.stringify(ONE));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { workloads } = recommendationSchema.parse(await response.json());
    expect(workloads.map(({ id }) => id)).toEqual(['one']);
    expect(decodeLink(workloads[0]?.code ?? '')).toMatchObject({ ok: true, answers: { traffic: 'bursty' } });
  });

  it.each(WORKLOAD_TYPES)('reads YAML and JSON as %s, with a charset too', async (type) => {
    const yaml = type.includes('yaml') ? 'workloads:\n  - id: one\n    answers: { traffic: bursty }\n' : JSON.stringify(ONE);
    expect((await post(yaml, { 'content-type': `${type}; charset=utf-8` })).status).toBe(200);
  });

  it('judges several workloads in their order', async () => {
    const response = await post('workloads: [{ id: b, answers: {} }, { id: a, answers: {} }]', { 'content-type': 'application/yaml' });
    expect(recommendationSchema.parse(await response.json()).workloads.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('refuses faults with 400 and lists all of them', async () => {
    const response = await post(JSON.stringify({ workloads: [{ id: 'one', answers: { trafic: 'bursty', traffic: 'burst' } }] }));
    expect(response.status).toBe(400);
    const { type, title, faults } = await problemOf(response);
    expect({ type, title }).toEqual({ type: 'urn:dokoni:problem:invalid-workloads', title: 'The workloads have faults' });
    expect(faults).toMatchObject([
      { kind: 'unknown-question', place: 'workloads[0].answers.trafic', found: 'trafic', nearest: 'traffic' },
      { kind: 'unknown-choice', place: 'workloads[0].answers.traffic', found: 'burst', nearest: 'bursty' },
    ]);
    expect(faults[1]?.allowed).toContain('mostly-idle');
    expect(faults[1]?.message).toContain('is not one of the choices');
  });

  it('words its refusals in the language that the client likes best', async () => {
    const response = await post('[]', { 'content-type': 'application/json', 'accept-language': 'ja,en;q=0.5' });
    expect(response.headers.get('content-language')).toBe('ja');
    expect((await problemOf(response)).title).toBe('ワークロードの記述に誤りがあります');
  });

  it.each([
    ['an empty body', '', 'empty'],
    ['broken JSON', '{"workloads": [', 'syntax'],
    ['no mapping', '[]', 'not-a-mapping'],
    ['brackets without end', '['.repeat(200_000), 'too-deep'],
  ])('refuses %s with 400', async (_, body, kind) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).faults[0]?.kind).toBe(kind);
  });

  it('refuses bytes that are no UTF-8 with 400', async () => {
    const response = await post(Uint8Array.from([0x8a, 0xe9]));
    expect(response.status).toBe(400);
    expect((await problemOf(response)).faults).toMatchObject([{ kind: 'not-utf-8' }]);
  });

  it('refuses more than 256 KB with 413, whether the length is announced or not', async () => {
    const large = ' '.repeat(INPUT_LIMITS.bytes + 1);
    const announced = await post('{}', { 'content-type': 'application/json', 'content-length': String(INPUT_LIMITS.bytes + 1) });
    const streamed = await post(new Blob([large]).stream());
    for (const response of [announced, streamed]) {
      expect(response.status).toBe(413);
      expect((await problemOf(response)).faults).toMatchObject([{ kind: 'too-large' }]);
    }
  });

  it('stops reading a body without end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect((await post(endless)).status).toBe(413);
    expect(sent).toBeLessThan(2 * INPUT_LIMITS.bytes);
  });

  it.each([
    ['no type', {}, 'Content-Type'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'Content-Type'],
    ['plain text', { 'content-type': 'text/plain' }, 'Content-Type'],
    ['a compressed body', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, 'Content-Encoding'],
  ])('refuses %s with 415 and says what is read', async (_, headers, place) => {
    const response = await post(new Blob([JSON.stringify(ONE)]).stream(), headers);
    expect(response.status).toBe(415);
    expect((await problemOf(response)).faults).toMatchObject([{ place }]);
  });

  it('lets browsers of other origins ask first', () => {
    const response = recommendationsRoute.OPTIONS();
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toContain('Content-Type');
  });
});

describe('GET /api/v1/catalogue', () => {
  const get = (query: string): Response => catalogueRoute.GET(new Request(`http://localhost/api/v1/catalogue${query}`));

  it('gives the rules in both languages', async () => {
    const response = get('');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const rules = catalogueSchema.parse(await response.json());
    expect(rules.questions).toHaveLength(catalogue().questions.length);
    expect(rules.contentVersion).toBe(String(catalogue().version));
  });

  it('gives them in one language: no text is left in two', async () => {
    const text = await get('?locale=ja').text();
    expect(text).not.toContain('"ja":');
    expect(text).not.toContain('"en":');
    const { questions } = z.object({ questions: z.array(z.looseObject({ title: z.string() })) }).parse(JSON.parse(text));
    expect(questions[0]?.title).toBe(catalogue().questions[0]?.title.ja);
  });

  it('refuses other languages', async () => {
    const response = get('?locale=fr');
    expect(response.status).toBe(400);
    expect((await problemOf(response)).faults).toMatchObject([{ place: 'locale', found: 'fr', allowed: ['en', 'ja'] }]);
  });
});

/** A schema of the document, to check a reply with. */
const toZod = (schema: unknown): z.ZodType => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

describe('The OpenAPI document', { timeout: 60_000 }, () => {
  const shape = z.object({
    openapi: z.literal('3.1.0'),
    paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  });
  const read = async (): Promise<z.infer<typeof shape>> => shape.parse(await openApiRoute.GET().json());

  it('describes every route and refers to no schema that it lacks', async () => {
    const document = await read();
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/recommendations',
      '/api/v1/exports',
      '/api/v1/catalogue',
      '/api/v1/moves',
      '/api/v1/house',
      '/api/v1/openapi.json',
    ]);
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(document.components.schemas).toHaveProperty(reference.split('/').at(-1) ?? '');
  });

  it('has schemas that mean what the code checks', async () => {
    const { components } = await read();
    expect(toZod(components.schemas['Recommendations']).safeParse(await (await post(JSON.stringify(ONE))).json()).success).toBe(true);
    expect(toZod(components.schemas['Problem']).safeParse(await (await post('[]')).json()).success).toBe(true);
    for (const query of ['', '?locale=ja']) {
      const body: unknown = await catalogueRoute.GET(new Request(`http://localhost/${query}`)).json();
      expect(toZod(components.schemas['Catalogue']).safeParse(body).error).toBeUndefined();
    }
  });

  it('has examples that run', async () => {
    const examples = z
      .object({
        requestBody: z.object({
          content: z.record(z.string(), z.object({ examples: z.record(z.string(), z.object({ value: z.unknown() })) })),
        }),
      })
      .parse((await read()).paths['/api/v1/recommendations']?.['post']).requestBody.content['application/json']?.examples;
    expect(Object.keys(examples ?? {}).length).toBeGreaterThanOrEqual(5);
    for (const { value } of Object.values(examples ?? {})) expect((await post(JSON.stringify(value))).status).toBe(200);
  });

  it.each([
    ONE,
    { workloads: [] },
    { workloads: [{ id: 'One', answers: {} }] },
    { workloads: [{ id: 'one' }] },
    { workloads: [{ id: 'one', answers: { traffic: 'unknown' } }] },
    { workloads: [{ id: 'one', answers: { traffic: 'rain' } }] },
    { workloads: [{ id: 'one', answers: { weather: 'rain' } }] },
    { workloads: [{ id: 'one', answers: {}, priorities: { most: ['beauty'] } }] },
    { workloads: [{ id: 'one', answers: {}, priorities: { most: ['cost', 'state', 'reuse', 'control'] } }] },
    { workloads: [{ id: 'one', answers: {}, title: 'a'.repeat(201) }] },
    { workloads: [{ id: 'one', answers: {}, extra: 1 }] },
    {
      workloads: [{ id: 'one', answers: {}, notes: { traffic: 'Kim said so', state: { sources: [{ file: 'compose.yaml', line: 14 }] } } }],
    },
    { workloads: [{ id: 'one', answers: {}, notes: { weather: 'x' } }] },
    { workloads: [{ id: 'one', answers: {}, notes: { traffic: 'a'.repeat(201) } }] },
    { workloads: [{ id: 'one', answers: {}, notes: { traffic: { sources: [{ file: 'compose.yaml', line: 0 }] } } }] },
    { workloads: [{ id: 'one', answers: {}, notes: { traffic: { sources: [{ file: 'compose.yaml', line: 1, excerpt: 'x' }] } } }] },
    { workloads: Array.from({ length: 101 }, (_, index) => ({ id: `w${index}`, answers: {} })) },
  ])('accepts and refuses the same input as the reader: %j', (input) => {
    const read = parseWorkloads(new TextEncoder().encode(JSON.stringify(input)), catalogue());
    expect(workloadsSchema(catalogue()).safeParse(input).success).toBe(read.ok);
  });
});
