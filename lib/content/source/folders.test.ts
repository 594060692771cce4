import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { loadResponsibilities, loadSystems } from '..';
import { contentRoot } from './catalogue';
import { readResponsibilities, readSystems } from './folders';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A copy of two folders of the content with one file changed, or removed where the change is null. */
function contentWith(file: string, change: ((text: string) => string) | null): string {
  const root = mkdtempSync(join(tmpdir(), 'dokoni-folders-'));
  roots.push(root);
  for (const folder of ['systems', 'responsibilities']) cpSync(join(contentRoot(), folder), join(root, folder), { recursive: true });
  if (change) writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  else rmSync(join(root, file));
  return root;
}

describe('the systems', () => {
  it('are sound as they are', () => {
    expect(readSystems(catalogue, contentRoot())).toEqual({ ok: true, found: loadSystems() });
    expect(loadSystems().length).toBeGreaterThan(100);
  });

  it('have a successor or a note wherever they have ended', () => {
    const silent = loadSystems().filter(({ status, note }) => status.state !== 'active' && !note && !status.successors);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('belong to a platform that exists, with the nearest named', () => {
    const root = contentWith('systems/heroku.yaml', (text) => text.replace('paas-proprietary', 'paas-propietary'));
    expect(readSystems(catalogue, root)).toMatchObject({
      ok: false,
      faults: [{ file: 'content/systems/heroku.yaml', path: 'alternative', nearest: 'paas-proprietary' }],
    });
  });

  it('are not called verified without a source', () => {
    const root = contentWith('systems/heroku.yaml', (text) => text.replace(/^sources:\n(?: .*\n)+/m, 'sources: []\n'));
    expect(readSystems(catalogue, root)).toMatchObject({ ok: false, faults: [{ file: 'content/systems/heroku.yaml', path: 'sources' }] });
  });
});

describe('who runs what', () => {
  it('is told of every platform, in their order', () => {
    expect(loadResponsibilities().map(({ id }) => id)).toEqual(catalogue.alternatives.map(({ id }) => id));
  });

  it('misses no platform', () => {
    const root = contentWith('responsibilities/compose.yaml', null);
    expect(readResponsibilities(catalogue, root)).toMatchObject({
      ok: false,
      faults: [{ file: 'content/responsibilities/compose.yaml', message: 'does not exist' }],
    });
  });

  it('names carriers and evidence that exist', () => {
    const carrier = contentWith('responsibilities/compose.yaml', (text) => text.replace('hardware: provider', 'hardware: vendor'));
    expect(readResponsibilities(catalogue, carrier)).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ path: 'layers.hardware' })]) as unknown,
    });
    const source = contentWith('responsibilities/compose.yaml', (text) => text.replace('compose-readme', 'compose-redme'));
    expect(readResponsibilities(catalogue, source)).toMatchObject({ faults: [{ path: 'evidence', nearest: 'compose-readme' }] });
  });
});
