import { describe, expect, it } from 'vitest';
import { failureLine, logLine } from './log';

const line = (path: string, status = 200): { readonly path: string; readonly level: string } =>
  JSON.parse(logLine({ time: '2026-11-30T00:00:00.000Z', id: 'i', method: 'GET', path, status, milliseconds: 1 })) as {
    path: string;
    level: string;
  };

describe('a line of the log', () => {
  it.each([
    ['/en/r/2054000R000000000000000000000000H921', '/en/r/2054000R…'],
    ['/en/r/2054000R000000000000000000000000H921/duels', '/en/r/2054000R…/duels'],
    ['/r/%31%32%33%34%35%36', '/r/%31%32%3…'],
    ['/r/AB%20CD%20EF%20GH', '/r/AB%20CD%…'],
    ['/embed/２０５４０００Ｒ０００', '/embed/２０５４０００Ｒ…'],
    ['/en/2054000R000000000000000000000000H921', '/en/2054000R…'],
    ['/image/2054000R0000000.png?t=secret', '/image/2054000R…'],
    ['/en/platforms/compose', '/en/platforms/compose'],
  ])('tells %s as %s', (path, told) => {
    expect(line(path).path).toBe(told);
  });

  it('says how grave an answer is', () => {
    expect([200, 404, 503, 500].map((status) => line('/en', status).level)).toEqual(['info', 'info', 'warn', 'error']);
  });

  it('tells a failure in one line, without addresses, titles and codes', () => {
    const told = failureLine('i', 'Cannot show /en/r/2054000R000000000000000000000000H921?t=secret+plan\n  at file.ts:1');
    expect(told.split('\n')).toHaveLength(1);
    expect(told).not.toMatch(/secret|00000000|file\.ts/);
    expect(JSON.parse(told)).toMatchObject({ level: 'error', id: 'i' });
  });
});
