import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentsArbitrary, codeArbitrary } from '@/tests/support/arbitrary-assessments';
import { ASSESSMENTS, readAssessmentsFile, writeAssessmentsFile } from './read-assessments';

const AT = '2026-11-30T10:00:00.000Z';
const [CODE] = fc.sample(codeArbitrary, 1) as [string];
const entry = { id: 'a', code: CODE, title: 'Shop', made: AT, changed: AT, first: 'compose', sure: 'robust', earlier: [] };
const file = (assessments: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'dokoni-assessments', version: 1, assessments, ...more });
const readFile = (text: string) => readAssessmentsFile(text, AT);

describe('A file of assessments', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(assessmentsArbitrary, (list) => {
        expect(readFile(writeAssessmentsFile(list, AT))).toEqual({ kind: 'read', value: list, faults: [] });
        expect(ASSESSMENTS.read(ASSESSMENTS.write(list))).toEqual({ kind: 'sound', value: list, isWhole: true });
      }),
    );
  });

  it('names what cannot be read with its place and reads the rest', () => {
    const damaged = { ...entry, id: 'b', code: CODE.slice(1) };
    const read = readFile(file([entry, damaged, 7, { ...entry, id: 'c', title: 3, changed: 'yesterday', first: 'No!' }]));
    expect(read).toMatchObject({
      kind: 'read',
      value: [entry, { ...entry, id: 'c', title: '', first: null, changed: AT }],
      faults: [
        { place: 'assessments[1].code', kind: 'code', found: JSON.stringify(CODE.slice(1)) },
        { place: 'assessments[2]', kind: 'entry', found: '7' },
        { place: 'assessments[3].title', kind: 'title', found: '3' },
        { place: 'assessments[3].changed', kind: 'date', found: '"yesterday"' },
        { place: 'assessments[3].first', kind: 'platform', found: '"No!"' },
      ],
    });
  });

  it('keeps two entries of one id apart', () => {
    const read = readFile(file([entry, { ...entry, title: 'Other' }, { ...entry, id: undefined }]));
    expect(read.kind === 'read' && read.value.map(({ id }) => id)).toEqual(['a', 'x1', 'x2']);
  });

  it('places damage of earlier answers', () => {
    const read = readFile(file([{ ...entry, earlier: [{ code: 'X', changed: AT }] }]));
    expect(read).toMatchObject({ value: [entry], faults: [{ place: 'assessments[0].earlier[0].code', kind: 'code' }] });
  });

  it('says on which line JSON ends to be JSON', () => {
    expect(readFile(`{\n "format": "dokoni-assessments",\n "version": 1\n "assessments": []\n}`)).toEqual({ kind: 'syntax', line: 4 });
    expect(readFile(writeAssessmentsFile([entry], AT).slice(0, -4))).toMatchObject({ kind: 'syntax' });
  });

  it('tells other files, and files of a newer version', () => {
    expect(readFile('[]')).toEqual({ kind: 'other', found: '' });
    expect(readFile('{"format":"dokoni-workloads","version":1}')).toEqual({ kind: 'other', found: 'dokoni-workloads' });
    expect(readFile(file([], { version: '1' }))).toEqual({ kind: 'other', found: 'dokoni-assessments' });
    expect(readFile(file([], { version: 2 }))).toEqual({ kind: 'newer', version: 2 });
  });

  it('is never taken for anything by accident: any text is read without an error', () => {
    const list = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ code: fc.oneof(codeArbitrary, fc.string()), title: fc.jsonValue(), earlier: fc.jsonValue() })),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          list.map((assessments) => file(assessments)),
        ),
        (text) => {
          const read = readFile(text);
          expect(['read', 'syntax', 'other', 'newer']).toContain(read.kind);
          expect(['sound', 'damaged', 'newer']).toContain(ASSESSMENTS.read(text).kind);
        },
      ),
    );
  });
});
