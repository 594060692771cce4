import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeDefault, SETTINGS, type Setting } from '@/lib/server/settings/table';

const FILE = 'docs/running.md';
const TABLE = /(?<=<!-- settings -->\n).*(?=<!-- \/settings -->)/s;
const HEAD = ['setting', 'not set', 'allowed', 'what it is for'];

/** The cells of each row, without the line under the head. */
function readTable(markdown: string): string[][] {
  const rows = (TABLE.exec(markdown)?.[0] ?? '').split('\n').filter((line) => line.startsWith('|') && !/^\|[\s|:-]+$/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Where a default is what one would write, it stands as code. */
function toCells(setting: Setting): string[] {
  const fallback = setting.otherwise === undefined ? `\`${setting.fallback}\`` : describeDefault(setting);
  return [`\`${setting.name}\``, fallback, setting.allowed.replaceAll('*', '\\*'), setting.means];
}

describe('The table of settings in docs/running.md', () => {
  it('holds every setting as the server reads it', () => {
    const expected = [HEAD, ...Object.values(SETTINGS).map(toCells)];
    if (process.env['UPDATE'] === '1') {
      const lines = expected.flatMap((cells, index) => [`| ${cells.join(' | ')} |`, ...(index === 0 ? ['| --- | --- | --- | --- |'] : [])]);
      writeFileSync(
        FILE,
        readFileSync(FILE, 'utf8').replace(TABLE, () => `\n${lines.join('\n')}\n\n`),
      );
    }
    expect(readTable(readFileSync(FILE, 'utf8'))).toEqual(expected);
  });
});
