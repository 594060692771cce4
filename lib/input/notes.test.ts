import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { formatInputFault, toInput } from '../export';
import { parseWorkloads, type InputFault, type ParsedWorkloads } from './index';

const rules = loadCatalogue();
const parse = (notes: unknown): ParsedWorkloads =>
  parseWorkloads(new TextEncoder().encode(JSON.stringify({ workloads: [{ id: 'one', answers: { traffic: 'bursty' }, notes }] })), rules);
const notesOf = (notes: unknown): unknown => {
  const parsed = parse(notes);
  return parsed.ok ? parsed.workloads[0]?.notes : parsed.faults;
};
const faultOf = (notes: unknown): InputFault | undefined => {
  const parsed = parse(notes);
  return parsed.ok ? undefined : parsed.faults[0];
};

describe('Notes of a workload', () => {
  it('are a text beside a question, or a text with the lines that it was read from', () => {
    expect(notesOf({ traffic: 'Kim, who runs the shop', state: { sources: [{ file: 'compose.yaml', line: 14 }] } })).toEqual({
      traffic: { text: 'Kim, who runs the shop', sources: [] },
      state: { text: '', sources: [{ file: 'compose.yaml', line: 14 }] },
    });
  });

  it('stand beside a question with no answer too, and are absent where nothing is in them', () => {
    expect(notesOf({ lifetime: 'x', latency: 'ask the shop' })).toMatchObject([{ kind: 'unknown-question' }]);
    expect(notesOf({ latency: 'ask the shop' })).toEqual({ latency: { text: 'ask the shop', sources: [] } });
    for (const none of [undefined, null, {}, { traffic: '' }, { traffic: '\u200b' }, { traffic: { text: '', sources: [] } }])
      expect(notesOf(none)).toBeUndefined();
  });

  it('lose control and direction characters, as titles do', () => {
    expect(notesOf({ traffic: 'a\u202eb\u0000\n c\u200b' })).toEqual({ traffic: { text: 'ab c', sources: [] } });
  });

  it('have up to 200 characters as a reader counts them', () => {
    expect(notesOf({ traffic: '👩🏽‍🚀'.repeat(200) })).toEqual({ traffic: { text: '👩🏽‍🚀'.repeat(200), sources: [] } });
    expect(faultOf({ traffic: 'あ'.repeat(201) })).toMatchObject({ kind: 'bad-note', place: 'workloads[0].notes.traffic' });
    expect(formatInputFault(faultOf({ traffic: 'x'.repeat(201) })!, 'en')).toContain(
      'workloads[0].notes.traffic must be text of at most 200 characters',
    );
  });

  it.each([
    [
      'a question that does not exist',
      { trafic: 'x' },
      { kind: 'unknown-question', place: 'workloads[0].notes.trafic', nearest: 'traffic' },
    ],
    ['a list', ['x'], { kind: 'not-a-mapping', place: 'workloads[0].notes' }],
    ['a number', { traffic: 7 }, { kind: 'bad-note', found: '7' }],
    ['another key', { traffic: { text: 'x', by: 'Kim' } }, { kind: 'unknown-key', place: 'workloads[0].notes.traffic.by' }],
    ['no list of sources', { traffic: { sources: 'compose.yaml' } }, { kind: 'bad-sources', place: 'workloads[0].notes.traffic.sources' }],
    ['six sources', { traffic: { sources: Array(6).fill({ file: 'a', line: 1 }) } }, { kind: 'bad-sources' }],
    [
      'a line that is none',
      { traffic: { sources: [{ file: 'a', line: 0 }] } },
      { kind: 'bad-source', place: 'workloads[0].notes.traffic.sources[0]' },
    ],
    ['an excerpt, which may hold a secret', { traffic: { sources: [{ file: 'a', line: 1, excerpt: 'KEY=1' }] } }, { kind: 'bad-source' }],
  ])('are refused where they hold %s', (_, notes, fault) => {
    expect(faultOf(notes)).toMatchObject(fault);
  });

  it('are written as they are read', () => {
    const parsed = parse({ traffic: 'Kim', state: { text: 'Lee', sources: [{ file: 'compose.yaml', line: 14 }] } });
    if (!parsed.ok) throw new Error('refused');
    const again = parseWorkloads(new TextEncoder().encode(JSON.stringify({ workloads: parsed.workloads.map(toInput) })), rules);
    expect(again).toEqual(parsed);
  });
});
