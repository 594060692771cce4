import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EFFORT_VERSION } from '@/lib/share';
import { catalogue } from '@/tests/support/catalogue';
import { loadPlanContent } from '..';
import { contentRoot } from './catalogue';
import { readPlanContent } from './portfolio';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** The faults after one text of a file was replaced by another. */
function faultsAfter(name: string, from: string, to: string): readonly unknown[] {
  const root = mkdtempSync(join(tmpdir(), 'dokoni-plan-'));
  roots.push(root);
  cpSync(join(contentRoot(), 'portfolio'), join(root, 'portfolio'), { recursive: true });
  const file = join(root, 'portfolio', `${name}.yaml`);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  const read = readPlanContent(catalogue, root);
  return read.ok ? [] : read.faults;
}

describe('what a plan reckons with', () => {
  it('is sound as it is, and of the version that new links name', () => {
    expect(readPlanContent(catalogue, contentRoot())).toEqual({ ok: true, found: loadPlanContent() });
    expect(loadPlanContent().settings.version).toBe(EFFORT_VERSION);
  });

  it.each([
    ['parts', 'id: control-plane', 'id: control-plan', 'content/portfolio/bases.yaml', 'own-cluster.parts'],
    ['bases', 'of: k8s-self', 'of: k8s-slef', 'content/portfolio/bases.yaml', 'own-cluster.of'],
    ['platforms', 'on: [managed-cluster, own-cluster]', 'on: [cluster]', 'content/portfolio/platforms.yaml', 'faas-oss.on'],
    ['platforms', 'id: compose', 'id: composed', 'content/portfolio/platforms.yaml', 'id'],
    ['changes', 'choice: none', 'choice: nobody', 'content/portfolio/changes.yaml', 'nobody-operates.when'],
    ['risks', 'choices: [legacy]', 'choices: [old]', 'content/portfolio/risks.yaml', 'legacy.when'],
    ['settings', 'question: assets', 'question: asset', 'content/portfolio/settings.yaml', 'begins'],
    ['practices', 'twelve-factor', 'twelve-factors', 'content/portfolio/practices.yaml', 'configuration-outside.evidence'],
    ['evidence', 'id: komodor-2025', 'id: komodor-2026', 'content/portfolio/evidence.yaml', 'komodor-2026'],
    ['parts', 'days: 0.5', 'days: many', 'content/portfolio/parts.yaml', '[0].days'],
  ])('names in %s a mistake by file and place: %s as %s', (...[name, from, to, file, path]) => {
    expect(faultsAfter(name, from, to)).toContainEqual(expect.objectContaining({ file, path }));
  });

  it('keeps the figures of its first version: a link that names them keeps its plan', () => {
    const { settings, parts, bases, platforms, changes } = loadPlanContent();
    const figures = {
      settings: [settings.day.points, settings.inPlace.times, settings.situation],
      parts: parts.map(({ id, days }) => [id, days]),
      bases: bases.map(({ id, parts: needed, of }) => [id, needed, of ?? null]),
      platforms: platforms.map(({ id, on, parts: own }) => [id, on, own]),
      changes: changes.map(({ when, parts: changed, times }) => [when, changed, times]),
    };
    expect(createHash('sha256').update(JSON.stringify(figures)).digest('hex')).toMatchInlineSnapshot(
      `"6e6f2ea869f7c8cbc98eaf058fdde171dbf83e4aef35fa9c9a6fd216fbff40a5"`,
    );
  });
});
