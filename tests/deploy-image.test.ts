import { readFileSync } from 'node:fs';
import dockerignore from '@balena/dockerignore';
import { validate as lintDockerfile } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { readStages, type Stage } from '../scripts/replay/dockerfile';
import { USER } from './deploy/files';

describe('The Dockerfile', () => {
  const text = readFileSync('deploy/Dockerfile', 'utf8');
  const stages = readStages(text);
  const last = stages.at(-1) as Stage;
  const step = (keyword: string) => last.steps.find((found) => found.keyword === keyword);

  it('has nothing that its linter finds fault with', () => {
    expect(lintDockerfile(text).map(({ message }) => message)).toEqual([]);
    expect(lintDockerfile(text.replace('--interval=30s', '--interval=30'))).not.toEqual([]);
  });

  it('copies from stages that exist', () => {
    const names = stages.map(({ name }) => name);
    const sources = last.steps.flatMap(({ flags }) => flags['from'] ?? []);
    expect(sources).not.toEqual([]);
    expect(names).toEqual(expect.arrayContaining(sources));
  });

  it('names each base image with a version', () => {
    for (const { base } of stages) expect(base).toMatch(/:[a-z0-9]/);
  });

  it('runs as a user that is a number, so that a cluster can see that it is not root', () => {
    expect(step('USER')?.text).toBe(`${USER}:${USER}`);
    expect(last.steps.filter(({ keyword }) => keyword === 'RUN')).toEqual([]);
  });

  it('starts the server without a shell or npm in between, and asks it for its health', () => {
    expect([...(step('ENTRYPOINT')?.words ?? []), ...(step('CMD')?.words ?? [])]).toEqual([
      '/usr/local/bin/node',
      'scripts/run.js',
      'start',
    ]);
    expect(step('HEALTHCHECK')?.words.join(' ')).toContain('/healthz');
  });

  it('is sent what a build needs, and neither packages, nor builds, nor secrets of this machine', () => {
    const sent = dockerignore().add(readFileSync('.dockerignore', 'utf8')).createFilter();
    const needed = [
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'app/page.tsx',
      'content/catalogue.yaml',
      'scripts/run.js',
      'public/a.svg',
    ];
    const kept = [
      'node_modules/a/b.js',
      '.next/BUILD_ID',
      '.build/start.js',
      '.git/config',
      '.env',
      '.env.local',
      'lib/.env',
      'tests/a.ts',
    ];
    expect(needed.filter((file) => !sent(file))).toEqual([]);
    expect(kept.filter((file) => sent(file))).toEqual([]);
  });
});
