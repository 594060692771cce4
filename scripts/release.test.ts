import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFrozen, checkVersion, contentRoot, parseContent, readReleased } from '@/lib/content/source';
import { readGoldenLinks, readGoldenRankings, wordRanking } from './golden-links';
import { release } from './release';

let root = '';
let links = '';
const text = (path: string): string => readFileSync(path, 'utf8');
const setVersion = (version: number): void => {
  const path = join(root, 'catalogue.yaml');
  writeFileSync(path, text(path).replace(/^version: \d+$/m, `version: ${version}`));
};

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'dokoni-release-'));
  root = join(folder, 'content');
  links = join(folder, 'links');
  cpSync(contentRoot(), root, { recursive: true, filter: (path) => !path.endsWith('released') });
  mkdirSync(links);
  const some = text(join('tests', 'links', 'golden.yaml'))
    .split(/^(?=- code)/m)
    .slice(0, 6);
  writeFileSync(join(links, 'golden.yaml'), some.join(''));
  setVersion(901);
});

afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

describe('A release of the content', { timeout: 60_000 }, () => {
  it('freezes the catalogue, its fingerprint and what it says of the golden links', () => {
    expect(release(root, links)).toMatchObject({ ok: true });
    const frozen = readReleased(root, 901);
    const parsed = parseContent(root);
    if (!frozen || !parsed.ok) throw new Error('Nothing was frozen');
    expect(frozen).toEqual(parsed.catalogue);
    expect([...checkFrozen(root), ...checkVersion(parsed.catalogue, root)]).toEqual([]);
    const golden = readGoldenLinks(links);
    const rankings = readGoldenRankings(links, 901);
    expect(rankings.map(({ ranking }) => ranking)).toEqual(golden.map(({ state }) => wordRanking(frozen, state)));
  });

  it('happens once: the same version is not written again, and no file is overwritten', () => {
    expect(release(root, links).ok).toBe(true);
    const before = [text(join(root, 'released', 'index.yaml')), text(join(root, 'released', '901.json'))];
    expect(release(root, links)).toEqual({
      ok: false,
      messages: ['Version 901 cannot be released: version 901 is. Raise version and date in content/catalogue.yaml.'],
    });
    setVersion(900);
    expect(release(root, links).ok).toBe(false);
    expect([text(join(root, 'released', 'index.yaml')), text(join(root, 'released', '901.json'))]).toEqual(before);
  });

  it('is followed by a higher version, and leaves the lower one as it is', () => {
    expect(release(root, links).ok).toBe(true);
    const first = text(join(root, 'released', '901.json'));
    const index = text(join(root, 'released', 'index.yaml'));
    setVersion(902);
    expect(release(root, links).ok).toBe(true);
    expect(text(join(root, 'released', '901.json'))).toBe(first);
    expect(text(join(root, 'released', 'index.yaml')).startsWith(index)).toBe(true);
  });

  it('refuses a file that stands in its way without an entry in the index', () => {
    writeFileSync(join(links, 'ranking-901.yaml'), '[]\n');
    expect(release(root, links)).toMatchObject({ ok: false });
    expect(existsSync(join(root, 'released'))).toBe(false);
  });

  it('writes nothing of content with faults, and lists them', () => {
    writeFileSync(join(root, 'questions', 'traffic.yaml'), 'id: traffic\n');
    const refused = release(root, links);
    expect(refused.ok ? [] : refused.messages.join('\n')).toContain('content/questions/traffic.yaml');
    expect(existsSync(join(root, 'released'))).toBe(false);
  });
});
