import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { POST } from '@/app/api/v1/recommendations/route';
import { PROBLEMS } from '@/lib/export';
import { answerExample, API_REQUESTS, type ApiExample, shortenReply } from '@/lib/server/engine/api-examples';
import { INPUT_LIMITS } from '@/lib/input';

const PATH = 'docs/api.md';
const docs = readFileSync(PATH, 'utf8');

/** A request, and its reply or one member of it: `<!-- reply: portfolio -->`. */
const EXAMPLE = /<!-- request -->\s*```(yaml|json)\n(.*?)```\s*<!-- reply(?:: (\w+))? -->\s*```json\n(.*?)```/gs;
const examples = [...docs.matchAll(EXAMPLE)].map(([, type = '', request = '', member, reply = '']) => ({ type, request, member, reply }));
type Example = (typeof examples)[number];

/** What the server answers, as far as the documentation shows it. */
async function answer({ type, request, member }: Example): Promise<unknown> {
  const headers = { 'content-type': `application/${type}` };
  const response = await POST(new Request('http://host.example/api/v1/recommendations', { method: 'POST', headers, body: request }));
  const reply = (await response.json()) as Record<string, unknown>;
  return shortenReply(member === undefined ? reply : { [member]: reply[member] });
}

async function update(example: Example): Promise<void> {
  const reply = JSON.stringify(await answer(example));
  const shown = await format(reply, { ...(await resolveConfig(PATH)), parser: 'json' });
  writeFileSync(
    PATH,
    readFileSync(PATH, 'utf8').replace(example.reply, () => shown),
  );
}

describe(PATH, { timeout: 60_000 }, () => {
  it('has examples of a result, of several workloads, of files and of a fault', () => {
    expect(examples).toHaveLength(4);
  });

  it('shows no example that is not compared', () => {
    expect(docs.match(/^ *(```|~~~)\w+/gm)).toHaveLength(2 * examples.length);
    expect(docs.match(/<!-- (request|reply)/g)).toHaveLength(2 * examples.length);
  });

  it.each(examples)('shows what the server answers to $request', async (example) => {
    if (process.env['UPDATE'] === '1') return update(example);
    expect(JSON.parse(example.reply), 'npm run docs:api writes it anew').toEqual(await answer(example));
  });

  it.each(Object.keys(API_REQUESTS) as ApiExample[])(
    'shares the request for a %s with the page about the API, which shows its whole reply',
    async (name) => {
      const shown = examples.find(({ request }) => request === API_REQUESTS[name]);
      expect(shown?.request).toBe(API_REQUESTS[name]);
      if (shown)
        expect(shortenReply(answerExample(name))).toEqual(
          await answer({ type: shown.type, request: shown.request, member: undefined, reply: '' }),
        );
    },
  );

  it('states the limits and the refusals', () => {
    for (const limit of [INPUT_LIMITS.bytes, INPUT_LIMITS.workloads, INPUT_LIMITS.title, INPUT_LIMITS.faults])
      expect(docs).toContain(String(limit));
    for (const status of new Set(Object.values(PROBLEMS))) expect(docs).toContain(`| ${status}    |`);
  });
});
