import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeArbitrary, idArbitrary, titleArbitrary } from '@/tests/support/arbitrary-assessments';
import { rules } from '@/tests/support/catalogue';
import { codeOf as linkOf } from '@/tests/support/browser-tabs';
import { stateArbitrary } from '@/tests/support/link-states';
import { encodeLink, PORTFOLIO_SIZE } from '@/lib/share';
import { readWorkloadsFile, WORKLOADS, writeWorkloadsFile } from './read-workloads';
import { withOwnIds } from './read-assessments';
import {
  addWorkloads,
  answersOf,
  answerShared,
  answerWorkload,
  changeWorkload,
  codeOf,
  duplicateWorkload,
  EMPTY_TABLE,
  findAlike,
  liftAlike,
  listOwn,
  listPlanned,
  mergeTables,
  moveWorkload,
  readSheet,
  removeWorkload,
  restoreWorkload,
  shareWithAll,
  type Table,
} from './workloads';

const AT = '2026-11-30T10:00:00.000Z';
const CLOUD = linkOf({ location: 'public-cloud', traffic: 'bursty' });
const HOUSE = linkOf({ location: 'on-premises', traffic: 'steady' });
const BARE = linkOf({ traffic: 'steady' });
const tableOf = (...codes: string[]): Table =>
  addWorkloads(
    EMPTY_TABLE,
    codes.map((code, at) => ({ id: `w${at}`, title: `Workload ${at}`, code })),
  );
const names = ({ rows }: Table): string[] => rows.map(({ title }) => title);
let n = 0;
const freshId = (): string => `new${(n += 1)}`;
const merging = { rules, freshId };

const importance = fc.constantFrom(1 as const, 2 as const, 3 as const);
const tableArbitrary: fc.Arbitrary<Table> = fc.record({
  shared: fc.oneof(fc.constant(''), stateArbitrary(rules).map(encodeLink)),
  rows: fc
    .array(fc.record({ id: idArbitrary, title: titleArbitrary, code: codeArbitrary, importance, isPlanned: fc.boolean() }), {
      maxLength: 5,
    })
    .map(withOwnIds),
});

describe('Answers that all share', () => {
  it('hold for every workload without an answer of its own, and not for the others', () => {
    const table = answerShared(tableOf(CLOUD, BARE), { question: 'location', answer: 'hosted' }, rules);
    expect(table.rows.map((row) => answersOf(row, table, rules).answers['location'])).toEqual(['public-cloud', 'hosted']);
    expect(listOwn(table, 'location', rules).map(({ id }) => id)).toEqual(['w0']);
    expect(codeOf(table.rows[0]!, table, rules)).toBe(CLOUD);
    expect(codeOf(table.rows[1]!, table, rules)).toBe(linkOf({ location: 'hosted', traffic: 'steady' }));
  });

  it('can be answered differently by one workload, and taken back', () => {
    let table = answerShared(tableOf(BARE), { question: 'location', answer: 'hosted' }, rules);
    table = answerWorkload(table, 'w0', { reply: { question: 'location', answer: 'edge' }, rules });
    expect(answersOf(table.rows[0]!, table, rules).answers['location']).toBe('edge');
    table = answerWorkload(table, 'w0', { reply: { question: 'location', answer: null }, rules });
    expect(answersOf(table.rows[0]!, table, rules).answers['location']).toBe('hosted');
    expect(answerShared(table, { question: 'location', answer: null }, rules).shared).toBe('');
  });

  it('take the place of all own answers where that is asked for', () => {
    const table = shareWithAll(answerShared(tableOf(CLOUD, HOUSE), { question: 'location', answer: 'hosted' }, rules), 'location', rules);
    expect(listOwn(table, 'location', rules)).toEqual([]);
    expect(table.rows.map((row) => answersOf(row, table, rules).answers)).toEqual([
      { location: 'hosted', traffic: 'bursty' },
      { location: 'hosted', traffic: 'steady' },
    ]);
  });

  it('are found where all say the same, and lifted without changing any result', () => {
    const table = tableOf(CLOUD, linkOf({ location: 'public-cloud', traffic: 'steady' }));
    expect(findAlike(table, ['location', 'traffic', 'state'], rules)).toEqual({ location: 'public-cloud' });
    expect(findAlike(tableOf(CLOUD), ['location'], rules)).toEqual({});
    const lifted = liftAlike(table, ['location', 'traffic', 'state'], rules);
    expect(readSheet(lifted.shared, rules).answers).toEqual({ location: 'public-cloud' });
    expect(listOwn(lifted, 'location', rules)).toEqual([]);
    expect(lifted.rows.map((row) => codeOf(row, lifted, rules))).toEqual(table.rows.map(({ code }) => code));
  });
});

describe('A workload of an earlier version', () => {
  const old = linkOf({ location: 'public-cloud' }, 2);

  it('keeps its rules until an answer is given or shared', () => {
    const table = tableOf(old);
    expect(codeOf(table.rows[0]!, table, rules)).toBe(old);
    const shared = answerShared(table, { question: 'traffic', answer: 'steady' }, rules);
    expect(codeOf(shared.rows[0]!, shared, rules)).toBe(linkOf({ location: 'public-cloud', traffic: 'steady' }));
    const own = answerWorkload(table, 'w0', { reply: { question: 'traffic', answer: 'steady' }, rules });
    expect(own.rows[0]?.code).toBe(linkOf({ location: 'public-cloud', traffic: 'steady' }));
  });
});

describe('The table', () => {
  it('plans as many as a link holds, and keeps the others', () => {
    const table = tableOf(...Array.from({ length: 60 }, () => BARE));
    expect(table.rows).toHaveLength(60);
    expect(listPlanned(table)).toHaveLength(PORTFOLIO_SIZE.most);
    expect(listPlanned(duplicateWorkload(table, 'w0', { id: 'copy', title: 'Copy' }))).toHaveLength(PORTFOLIO_SIZE.most);
  });

  it('moves a workload by one place, and not beyond the ends', () => {
    const table = tableOf(BARE, BARE, BARE);
    expect(names(moveWorkload(table, 'w0', 1))).toEqual(['Workload 1', 'Workload 0', 'Workload 2']);
    expect(moveWorkload(table, 'w0', -1)).toBe(table);
    expect(moveWorkload(table, 'w2', 1)).toBe(table);
    expect(moveWorkload(table, 'nobody', 1)).toBe(table);
  });

  it('gives a removed workload back at its place', () => {
    const table = tableOf(BARE, CLOUD, BARE);
    expect(restoreWorkload(removeWorkload(table, 'w1'), table.rows[1]!, 1)).toEqual(table);
  });

  it('keeps every name that was typed last, in any sequence of operations', () => {
    const operation = fc.record({
      kind: fc.constantFrom('add', 'copy', 'name', 'move', 'answer', 'share', 'lift', 'remove and restore'),
      id: idArbitrary,
      title: titleArbitrary,
      code: codeArbitrary,
      at: fc.nat(9),
      location: fc.constantFrom('hosted', 'edge', null),
    });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 15 }), (operations) => {
        let table = EMPTY_TABLE;
        const typed = new Map<string, string>();
        for (const { kind, id, title, code, at, location } of operations) {
          const row = table.rows[at % Math.max(1, table.rows.length)];
          const reply = { question: 'location', answer: location };
          if (kind === 'add' || kind === 'copy') {
            if ((kind === 'add' || row) && !typed.has(id)) typed.set(id, title);
            table =
              kind === 'add' ? addWorkloads(table, [{ id, title, code }]) : row ? duplicateWorkload(table, row.id, { id, title }) : table;
          } else if (kind === 'share') table = answerShared(table, reply, rules);
          else if (kind === 'lift') table = liftAlike(table, ['location', 'traffic'], rules);
          else if (row && kind === 'name') {
            typed.set(row.id, title);
            table = changeWorkload(table, row.id, { title });
          } else if (row && kind === 'move') table = moveWorkload(table, row.id, at % 2 === 0 ? 1 : -1);
          else if (row && kind === 'answer') table = answerWorkload(table, row.id, { reply, rules });
          else if (row) table = restoreWorkload(removeWorkload(table, row.id), row, table.rows.indexOf(row));
        }
        expect(new Map(table.rows.map(({ id, title }) => [id, title]))).toEqual(typed);
      }),
    );
  });
});

describe('A file of workloads', () => {
  it('reads back what was written, into an empty table too', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        expect(readWorkloadsFile(writeWorkloadsFile(table, AT))).toEqual({ kind: 'read', value: table, faults: [] });
        expect(WORKLOADS.read(WORKLOADS.write(table))).toEqual({ kind: 'sound', value: table, isWhole: true });
        expect(mergeTables(EMPTY_TABLE, table, merging)).toEqual(table);
      }),
    );
  });

  it('adds to a table without changing a workload or a result, once', () => {
    fc.assert(
      fc.property(tableArbitrary, tableArbitrary, (table, other) => {
        fc.pre(table.rows.length > 0);
        const merged = mergeTables(table, other, merging);
        expect(merged.rows.slice(0, table.rows.length)).toEqual(table.rows);
        expect(merged.shared).toBe(table.shared);
        expect(mergeTables(merged, other, merging)).toEqual(merged);
        expect(new Set(merged.rows.map(({ id }) => id)).size).toBe(merged.rows.length);
        for (const row of other.rows) expect(names(merged)).toContain(row.title);
      }),
    );
  });

  it('names what cannot be read with its place and reads the rest', () => {
    const workloads = [
      { id: 'a', title: 'Shop', code: BARE, importance: 2, planned: false },
      { id: 'b', code: BARE.slice(1) },
      { id: 'c', code: CLOUD, importance: 7 },
    ];
    expect(readWorkloadsFile(JSON.stringify({ format: 'dokoni-workloads', version: 1, shared: 'X', workloads }))).toEqual({
      kind: 'read',
      value: {
        shared: '',
        rows: [
          { id: 'a', title: 'Shop', code: BARE, importance: 2, isPlanned: false },
          { id: 'c', title: '', code: CLOUD, importance: 1, isPlanned: true },
        ],
      },
      faults: [
        { place: 'workloads[1].code', kind: 'code', found: JSON.stringify(BARE.slice(1)) },
        { place: 'workloads[2].importance', kind: 'number', found: '7' },
        { place: 'shared', kind: 'code', found: '"X"' },
      ],
    });
  });

  it('is never taken for anything by accident: any text is read without an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((workloads) => JSON.stringify({ version: 1, workloads })),
        ),
        (text) => {
          expect(['sound', 'damaged', 'newer']).toContain(WORKLOADS.read(text).kind);
        },
      ),
    );
  });
});
