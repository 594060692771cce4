import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../tests/support/catalogue';
import { contentRoot } from './load';
import { checkResponsibilities, loadResponsibilities } from './responsibilities';
import { checkSystems, loadSystems } from './systems';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A copy of two folders of the content with one file changed, or removed where the change is null. */
function contentWith(file: string, change: ((text: string) => string) | null): string {
  const root = mkdtempSync(join(tmpdir(), 'dokoni-systems-'));
  roots.push(root);
  for (const folder of ['systems', 'responsibilities']) cpSync(join(contentRoot(), folder), join(root, folder), { recursive: true });
  if (change) writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  else rmSync(join(root, file));
  return root;
}

describe('the systems', () => {
  it('are sound as they are', () => {
    expect(checkSystems(catalogue)).toEqual([]);
    expect(loadSystems(catalogue).length).toBeGreaterThan(100);
  });

  it('have a successor or a note wherever they have ended', () => {
    const silent = loadSystems(catalogue).filter(({ status, note }) => status.state !== 'active' && !note && !status.successors);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('belong to a platform that exists, with the nearest named', () => {
    const root = contentWith('systems/heroku.yaml', (text) => text.replace('paas-proprietary', 'paas-propietary'));
    expect(checkSystems(catalogue, root)).toMatchObject([
      { file: 'content/systems/heroku.yaml', path: 'alternative', nearest: 'paas-proprietary' },
    ]);
    expect(() => loadSystems(catalogue, root)).toThrow(/heroku\.yaml .*paas-propietary/);
  });

  it('are not called verified without a source', () => {
    const root = contentWith('systems/heroku.yaml', (text) => text.replace(/^sources:\n(?: .*\n)+/m, 'sources: []\n'));
    expect(checkSystems(catalogue, root)).toMatchObject([{ file: 'content/systems/heroku.yaml', path: 'sources' }]);
  });
});

describe('who runs what', () => {
  it('is told of every platform, in their order', () => {
    expect(loadResponsibilities(catalogue).map(({ id }) => id)).toEqual(catalogue.alternatives.map(({ id }) => id));
  });

  it('misses no platform', () => {
    const root = contentWith('responsibilities/compose.yaml', null);
    expect(checkResponsibilities(catalogue, root)).toMatchObject([
      { file: 'content/responsibilities/compose.yaml', message: 'does not exist' },
    ]);
  });

  it('names carriers and evidence that exist', () => {
    const carrier = contentWith('responsibilities/compose.yaml', (text) => text.replace('hardware: provider', 'hardware: vendor'));
    expect(checkResponsibilities(catalogue, carrier)).toContainEqual(expect.objectContaining({ path: 'layers.hardware' }));
    const source = contentWith('responsibilities/compose.yaml', (text) => text.replace('compose-readme', 'compose-redme'));
    expect(checkResponsibilities(catalogue, source)).toMatchObject([{ path: 'evidence', nearest: 'compose-readme' }]);
  });
});
