import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadImport } from '../content';
import { readFiles, toFileParts, type ImportedWorkload } from '../import';
import { importWords } from '../locale/words/import';
import { movesTo, wordMoves } from '../report/reader';
import { movesTableSchema, toMovesTable } from './moves-json';
import { toMovesJson, toTerminalMoves } from './moves';

const content = loadImport();
const COMPOSE =
  'services:\n  web:\n    image: shop\n    privileged: true\n    ports: ["53:53/udp"]\n    volumes:\n      - /srv:/srv\n      - /etc/web:/data\n    restart: always\n';
const read = (path: string, text: string): ImportedWorkload => readFiles([{ path, text }]).whole ?? { name: '', proposals: [], parts: [] };
const how = (workload: ImportedWorkload, platform: string): string[] =>
  movesTo(toFileParts(workload), platform, { content }).map(({ known, move }) => `${known.id} ${move.how}`);

describe('What moves how', () => {
  it('is all of it, as it is, to the platform that the file is written for', () => {
    const compose = read('compose.yaml', COMPOSE);
    expect(toFileParts(compose).writtenFor).toEqual(['compose']);
    expect(new Set(how(compose, 'compose').map((one) => one.split(' ')[1]))).toEqual(new Set(['as-is']));
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

  it('names what has none first, each kind of part once with its lines, and counts lines, in both languages', () => {
    const platforms = [{ alternative: 'serverless-containers', name: 'Service' }];
    const word = (locale: 'en' | 'ja') =>
      wordMoves(toFileParts(read('compose.yaml', COMPOSE)), platforms, {
        content: toMovesTable(content),
        locale,
        words: importWords(locale),
      });
    const [told] = word('en');
    expect(told?.counted).toBe('Lines: 5. Carried over as they are: 0. Need a counterpart: 4. Have none: 1.');
    expect(told?.moves.map((move) => move.how)).toEqual(['none', 'counterpart', 'counterpart', 'counterpart']);
    const mount = told?.moves.find(({ part }) => part === 'bind-mount');
    expect(mount?.places).toBe('compose.yaml, lines 7, 8');
    expect(mount?.sources.length).toBeGreaterThan(0);
    expect(word('ja')[0]?.moves.find(({ part }) => part === 'privileged')?.places).toBe('compose.yamlの4行目');
  });

  it('leaves out a kind of part that is not known', () => {
    const files = { writtenFor: [], parts: [{ part: 'of-tomorrow', places: [{ file: 'a', line: 1 }] }] };
    expect(wordMoves(files, [{ alternative: 'compose', name: 'Compose' }], { content, locale: 'en', words: importWords('en') })).toEqual(
      [],
    );
  });

  it('stands in a table that names every source of its moves, and nothing else of the files', () => {
    const table = movesTableSchema.parse(JSON.parse(JSON.stringify(toMovesTable(content))));
    const named = table.parts.flatMap(({ to }) => Object.values(to).flatMap(({ evidence }) => evidence ?? []));
    expect(Object.keys(table.evidence).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it('is printed line by line, and is silent where nothing moves', () => {
    const style = { color: false, columns: null };
    const text = { catalogue: loadCatalogue(), content, locale: 'en' as const, platforms: ['serverless-containers'] };
    const printed = toTerminalMoves(read('compose.yaml', COMPOSE), text, style);
    expect(printed).toContain('Lines: 5. Carried over as they are: 0. Need a counterpart: 4. Have none: 1.');
    expect(printed.indexOf('privileged: true (')).toBeLessThan(printed.indexOf('restart: always ('));
    expect(printed.match(/compose\.yaml, line [78]: /g)).toHaveLength(2);
    expect(toTerminalMoves(read('Dockerfile', 'x'), text, style)).toBe('');
  });
});
