import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POST } from '@/app/api/v1/recommendations/route';
import { PROBLEMS } from '@/lib/export';
import { INPUT_LIMITS } from '@/lib/input';

const docs = readFileSync('docs/api.md', 'utf8');
const EXAMPLE = /<!-- request -->\s*```(yaml|json)\n(.*?)```\s*<!-- reply -->\s*```json\n(.*?)```/gs;
const examples = [...docs.matchAll(EXAMPLE)].map(([, format = '', request = '', reply = '']) => ({ format, request, reply }));

/** What of an example is not in a reply of the same place: keys by their path; of lists, the first entry stands for all; what is shown may be null. */
function findStrangers(shown: unknown, real: unknown, path = ''): string[] {
  if (Array.isArray(shown)) return shown.length === 0 ? [] : findStrangers(shown[0], (real as unknown[] | undefined)?.[0], `${path}[]`);
  if (typeof shown !== 'object' || shown === null) return typeof shown === typeof real || real === null ? [] : [path];
  return Object.entries(shown).flatMap(([key, value]) => {
    const isThere = typeof real === 'object' && real !== null && key in real;
    return isThere ? findStrangers(value, (real as Record<string, unknown>)[key], `${path}.${key}`) : [`${path}.${key}`];
  });
}

describe('docs/api.md', { timeout: 60_000 }, () => {
  it('has examples of a result, of several workloads and of a fault', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('shows a reply as it comes to $request', async ({ format, request, reply }) => {
    const headers = { 'content-type': `application/${format}` };
    const response = await POST(new Request('http://host.example/api/v1/recommendations', { method: 'POST', headers, body: request }));
    expect(findStrangers(JSON.parse(reply), await response.json())).toEqual([]);
  });

  it('states the limits and the refusals', () => {
    for (const limit of [INPUT_LIMITS.bytes, INPUT_LIMITS.workloads, INPUT_LIMITS.title, INPUT_LIMITS.faults])
      expect(docs).toContain(String(limit));
    for (const status of new Set(Object.values(PROBLEMS))) expect(docs).toContain(`| ${status}    |`);
  });
});
