import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, problemSchema } from '@/lib/export';
import { parseWorkloads } from '@/lib/input';
import { catalogue } from '@/lib/server/catalogue';
import { someShared } from '@/tests/support/shared';
import { GET } from '../../../export/[file]/route';
import { POST } from './route';

const { code } = someShared();
const post = (body: unknown, type = 'application/json'): Promise<Response> =>
  POST(
    new Request('http://host.example/api/v1/exports', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': type } }),
  );
/** What was read of a file, and what becomes of it. */
const files = { writtenFor: ['compose'], parts: { 'bind-mount': [{ file: 'compose.yaml', line: 12 }] } };
const notes = { traffic: 'Kim, who runs the shop', state: { sources: [{ file: 'compose.yaml', line: 14 }] } };

describe('POST /api/v1/exports', { timeout: 60_000 }, () => {
  it.each(EXPORT_FORMATS)('writes %s with the notes, as it is written without them', async (format) => {
    const file = await post({ code, format, notes, title: 'Orders' });
    const text = await file.text();
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="dokoni-${code}.${format}"`);
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('Kim, who runs the shop');
    expect(text).toContain('compose.yaml');
    const bare = await GET(new Request(`http://host.example/export/${code}.${format}?t=Orders&lang=en`), {
      params: Promise.resolve({ file: `${code}.${format}` }),
    });
    expect(await (await post({ code, format, title: 'Orders' })).text()).toBe(await bare.text());
    expect(bare.headers.get('content-type')).toBe(file.headers.get('content-type'));
  });

  it('writes the answers so that the command line and the API read them back', async () => {
    const bytes = new Uint8Array(await (await post({ code, format: 'workload.json', notes, title: 'Orders' })).arrayBuffer());
    expect(parseWorkloads(bytes, catalogue())).toMatchObject({
      ok: true,
      workloads: [{ title: 'Orders', notes: { traffic: { text: 'Kim, who runs the shop' } } }],
    });
  });

  it.each(['md', 'madr.md'] as const)('says in %s what of files moves how, and how many lines beside what exists', async (format) => {
    const text = await (await post({ code, format, files })).text();
    expect(text.match(/^#+ What moves how to .+$/gm)).toHaveLength(2);
    expect(text).toMatch(/^\* compose\.yaml, line 12 \(Folder of the host\) → .+ Source: /m);
    expect(text).toContain('Lines: 1.');
    const bare = await (await post({ code, format })).text();
    expect(bare).not.toContain('What moves how');
    expect(await (await post({ code, format, files: { parts: {} } })).text()).toBe(bare);
  });

  it('says what is wrong with parts of files, and which there are', async () => {
    const parts = { 'bind-mounts': [], 'named-volume': 7, privileged: [{ file: 'a', line: 0 }] };
    const refused = problemSchema.parse(
      await (await post({ code, format: 'md', files: { writtenFor: ['docker'], parts, line: 1 } })).json(),
    );
    expect(refused.faults).toMatchObject([
      { kind: 'unknown-key', place: 'files.line', allowed: ['writtenFor', 'parts'] },
      { kind: 'unknown-platform', place: 'files.writtenFor[0]', found: 'docker' },
      { kind: 'unknown-key', place: 'files.parts.bind-mounts', nearest: 'bind-mount' },
      { kind: 'bad-places', place: 'files.parts.named-volume', found: '7' },
      { kind: 'bad-source', place: 'files.parts.privileged[0]' },
    ]);
    const whole = problemSchema.parse(await (await post({ code, format: 'md', files: [] })).json());
    expect(whole.faults).toMatchObject([{ kind: 'not-a-mapping', place: 'files' }]);
  });

  it('says everything that is wrong, and what is allowed', async () => {
    const refused = await post({ code: 'NOPE', format: 'pdf', locale: 'fr', title: 7, note: {} });
    expect(refused.status).toBe(400);
    const { type, faults } = problemSchema.parse(await refused.json());
    expect(type).toBe('urn:dokoni:problem:invalid-export');
    expect(faults.map(({ kind, place }) => `${kind} ${place}`).sort()).toEqual([
      'bad-code code',
      'bad-format format',
      'bad-locale locale',
      'bad-title title',
      'unknown-key note',
    ]);
    const wrong = problemSchema.parse(await (await post({ code, format: 'md', notes: { trafic: 'x' } })).json());
    expect(wrong.faults).toMatchObject([{ kind: 'unknown-question', place: 'notes.trafic', nearest: 'traffic' }]);
    expect((await post({ code, format: 'md' }, 'text/plain')).status).toBe(415);
    expect((await post([code])).status).toBe(400);
  });
});
