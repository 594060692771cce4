import { describe, expect, it } from 'vitest';
import { toInput } from '@/lib/export';
import { readOwnFile } from './own-file';

const workload = {
  id: 'workload',
  title: 'Orders',
  answers: { traffic: 'bursty', dependencies: 'cloud-native+rdbms' },
  priorities: { most: ['cost'], least: [] },
  notes: { traffic: { text: 'Kim', sources: [{ file: 'compose.yaml', line: 14 }] } },
};
const file = (text: string, path = 'dokoni-CODE.workload.json') => [{ path, text }];

describe('A file of answers', () => {
  it('is read back as it was written: answers, priorities, title and notes', () => {
    const { answers, priorities, title, notes } = workload;
    expect(readOwnFile(file(JSON.stringify({ workloads: [toInput(workload)] })))).toEqual({
      answers,
      priorities,
      title,
      notes,
      visited: [],
    });
  });

  it.each([
    ['no JSON', '{'],
    ['other JSON', '{"name":"shop","dependencies":{}}'],
    ['two workloads', '{"workloads":[{"answers":{}},{"answers":{}}]}'],
    ['no answers', '{"workloads":[{"id":"x"}]}'],
    ['answers that are none', '{"workloads":[{"answers":{"traffic":7}}]}'],
    ['priorities that are none', '{"workloads":[{"answers":{},"priorities":{"most":7}}]}'],
    ['null', 'null'],
  ])('is none where it holds %s', (_, text) => {
    expect(readOwnFile(file(text))).toBeNull();
  });

  it('is one file, and JSON by its name', () => {
    const text = JSON.stringify({ workloads: [toInput(workload)] });
    expect(readOwnFile(file(text, 'compose.yaml'))).toBeNull();
    expect(readOwnFile([...file(text), ...file(text)])).toBeNull();
  });
});
