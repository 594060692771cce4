import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readFiles } from '.';

/** How many times as long reading takes as parsing alone, at best of several turns: both are slowed by the same machine. */
function ratio(path: string, text: string): number {
  const turns = Array.from({ length: 3 }, () => ({
    read: timeOf(() => readFiles([{ path, text }])),
    parse: timeOf(() => parseAllDocuments(text)),
  }));
  return Math.min(...turns.map(({ read }) => read)) / Math.min(...turns.map(({ parse }) => parse));
}

function timeOf(run: () => unknown): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage({ user, system });
  return after.user + after.system;
}

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Services by the thousand: whoever compares each with each takes a hundred times as long as the parser. */
const MANY: readonly (readonly [what: string, text: string])[] = [
  ['applications alone', `services:\n${repeat(6000, (index) => `  s${index}: { image: a }\n`)}`],
  ['as many stores as applications', `services:\n${repeat(6000, (index) => `  s${index}: { image: ${index % 2 ? 'a' : 'mysql'} }\n`)}`],
  [
    'applications that name their stores',
    `services:\n${repeat(6000, (index) => `  s${index}: { image: ${index % 2 ? 'a' : 'mysql'}, environment: [S${index - 1}_HOST=x] }\n`)}`,
  ],
  ['services in the network of the next', `services:\n${repeat(6000, (index) => `  s${index}: { image: a, network_mode: service:s${index + 1} }\n`)}`], // prettier-ignore
];

describe('Reading many services', () => {
  it.each(MANY)('takes time in proportion to parsing them: %s', (_, text) => {
    expect(ratio('compose.yaml', text)).toBeLessThan(8);
  });
});
