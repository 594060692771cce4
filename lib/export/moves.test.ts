import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadImport } from '../content';
import { readFiles, type ImportedWorkload } from '../import';
import { homesOf, movesTo, toMovesJson, toTerminalMoves } from './moves';

const content = loadImport();
const COMPOSE =
  'services:\n  web:\n    image: shop\n    privileged: true\n    ports: ["53:53/udp"]\n    volumes: ["/srv:/srv"]\n    restart: always\n';
const read = (path: string, text: string): ImportedWorkload => readFiles([{ path, text }]).whole ?? { name: '', proposals: [], parts: [] };
const how = (workload: ImportedWorkload, platform: string): string[] =>
  movesTo(workload, platform, { content, locale: 'en' }).map(({ part, move }) => `${part} ${move.how}`);

describe('What moves how', () => {
  it('is all of it, as it is, to the platform that the file is written for', () => {
    const compose = read('compose.yaml', COMPOSE);
    expect(homesOf(compose)).toEqual(['compose']);
    expect(new Set(movesTo(compose, 'compose', { content, locale: 'en' }).map(({ move }) => move.how))).toEqual(new Set(['as-is']));
    const pod = 'kind: Pod\napiVersion: v1\nspec: { containers: [{ image: a, env: [{ name: A }], livenessProbe: { exec: {} } }] }';
    for (const platform of ['k8s-managed', 'k8s-self']) expect(how(read('pod.yaml', pod), platform)).toContain('health-check as-is');
    expect(how(read('pod.yaml', pod), 'compose')).toContain('health-check counterpart');
    expect(how(read('serverless.yml', 'service: a\nprovider: { name: aws }\nfunctions: { a: {} }'), 'faas-public')).toEqual([
      'function as-is',
    ]);
  });

  it('is told line by line elsewhere: what has a counterpart, and what has none', () => {
    const compose = read('compose.yaml', COMPOSE);
    expect(how(compose, 'serverless-containers')).toEqual(
      expect.arrayContaining(['privileged none', 'bind-mount counterpart', 'restart-policy counterpart']),
    );
    expect(how(compose, 'faas-public')).toContain('udp-port none');
  });

  it('is the same part on every platform, named in both languages with its source', () => {
    for (const { id, to } of content.parts)
      for (const [platform, move] of Object.entries(to))
        if (move.how !== 'as-is') expect(move.evidence.length, `${id} ${platform}`).toBeGreaterThan(0);
    const told = toMovesJson({ workloads: [], whole: read('compose.yaml', COMPOSE) }, content);
    expect(Object.keys(told).toSorted()).toEqual(['bind-mount', 'privileged', 'restart-policy', 'udp-port']);
    const claim = told['bind-mount']?.to['k8s-managed'];
    expect(claim?.how).toBe('counterpart');
    expect(claim?.name?.ja).toContain('PersistentVolumeClaim');
    expect(claim?.sources.every((address) => address.startsWith('https://'))).toBe(true);
  });

  it('names what has none first, counts the rest, and is silent where nothing moves', () => {
    const style = { color: false, columns: null };
    const text = { catalogue: loadCatalogue(), content, locale: 'en' as const, platforms: ['serverless-containers'] };
    const printed = toTerminalMoves(read('compose.yaml', COMPOSE), text, style);
    expect(printed).toContain('Lines: 4. Carried over as they are: 0. Need a counterpart: 3. Have none: 1.');
    expect(printed.indexOf('privileged: true (')).toBeLessThan(printed.indexOf('restart: always ('));
    expect(toTerminalMoves(read('Dockerfile', 'x'), text, style)).toBe('');
  });
});
