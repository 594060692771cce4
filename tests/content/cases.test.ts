import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { catalogue } from '../support/catalogue';
import { measureAgreement } from '@/lib/cases';
import { contentRoot, parseCases } from '@/lib/content/source';
import type { Case } from '@/lib/model/case';

const further = join(contentRoot(), 'cases', 'further');

function read(path: string): readonly Case[] {
  const parsed = parseCases(catalogue, path);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.cases;
}

describe('A folder of cases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dokoni-cases-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const [one, two] = read(further) as unknown as [Case, Case];

  it('is read file by file, in the order of their names', () => {
    writeFileSync(join(folder, 'b.yaml'), stringify([one]));
    writeFileSync(join(folder, 'a.yaml'), stringify([two]));
    expect(read(folder)).toEqual([two, one]);
  });

  it('names the file of a case that repeats the id of another file', () => {
    writeFileSync(join(folder, 'c.yaml'), stringify([two]));
    expect(parseCases(catalogue, folder)).toMatchObject({ ok: false, faults: [{ file: expect.stringMatching(/c\.yaml$/) as string }] });
  });
});

describe('content/cases/unseen', () => {
  const unseen = join(contentRoot(), 'cases', 'unseen');
  const names = readdirSync(unseen).filter((name) => name.endsWith('.yaml'));

  it('has files of at most 150 lines, each of one group and named by it', () => {
    for (const name of names) {
      const path = join(unseen, name);
      const groups = new Set(read(path).map(({ group }) => group));
      expect(groups.size, name).toBe(1);
      expect(groups, name).toContain(basename(name, '.yaml').replace(/-\d$/, ''));
      expect(readFileSync(path, 'utf8').split('\n').length, name).toBeLessThanOrEqual(150);
    }
  });

  it('shares the group of an earlier decision with the same address, and no id', () => {
    const others = [...read(further), ...read(join(contentRoot(), 'cases', 'calibration.yaml'))];
    for (const { id, url, group } of read(unseen)) {
      const earlier = others.filter((other) => other.url === url);
      if (earlier.length > 0)
        expect(
          earlier.map((other) => other.group),
          id,
        ).toContain(group);
      expect(others.map((other) => other.id)).not.toContain(id);
    }
  });
});

describe('content/cases/further', () => {
  const names = readdirSync(further).filter((name) => name.endsWith('.yaml'));

  it('has a file of at most 150 lines for each group, named by it', () => {
    for (const name of names) {
      const path = join(further, name);
      expect(new Set(read(path).map(({ group }) => group)), name).toEqual(new Set([basename(name, '.yaml')]));
      expect(readFileSync(path, 'utf8').split('\n').length, name).toBeLessThanOrEqual(150);
    }
  });

  it('gives the same figures in any order', () => {
    const cases = read(further);
    const figures = (some: readonly Case[]): unknown => {
      const { total, family, alternative, confusion } = measureAgreement(catalogue, some);
      return { total, family, alternative, confusion };
    };
    expect(figures(cases.toReversed())).toEqual(figures(cases));
  });
});
