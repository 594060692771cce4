import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitAnswer } from '@/lib/model/answers';
import { prioritiesSchema } from '@/lib/model/answers-schema';
import { idSchema } from '@/lib/model/text';
import { isAnswers, isPriorities, MIGRATIONS, readDraft, writeDraft, type Migration } from './draft';
import type { Draft } from './sheet';

const sheet: Draft = {
  answers: { traffic: 'bursty', state: 'unknown' },
  priorities: { most: ['cost'], least: [] },
  title: 'Spring',
  visited: ['traffic', 'state', 'purpose'],
  notes: {},
};

/** Ids, near misses of ids, and whatever else JSON can hold. */
const idLike = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  fc.constantFrom('', 'A', 'a-', '-a', 'a--b', '1a', 'a b', 'a\n', 'é', '__proto__', 'constructor'),
  fc.string(),
);
const json = fc.jsonValue({ maxDepth: 2 });
/** What storage can hold went through JSON. The schemas skip a key `__proto__`, which nobody writes; the guards refuse it. */
const stored = <T>(arbitrary: fc.Arbitrary<T>) =>
  arbitrary
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
    .filter((value) => typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__'));

/** What a draft keeps of answers: ids, several of them joined. */
const keptSchema = z.record(idSchema, z.string().transform(splitAnswer).pipe(z.array(idSchema)));

describe('the guards of a draft', () => {
  it('accept exactly the answers that the schema of ids accepts', () => {
    const answerLike = fc.oneof(
      idLike,
      fc.array(idLike, { maxLength: 3 }).map((ids) => ids.join('+')),
    );
    const answers = stored(
      fc.oneof(fc.dictionary(idLike, fc.oneof(answerLike, json)), fc.dictionary(idLike, answerLike), fc.array(idLike), json),
    );
    fc.assert(
      fc.property(answers, (value) => {
        expect(isAnswers(value)).toBe(keptSchema.safeParse(value).success);
      }),
      { numRuns: 1000 },
    );
  });

  it('accept exactly the priorities that the schema accepts', () => {
    const side = fc.oneof(fc.array(idLike, { maxLength: 5 }), json);
    const priorities = stored(
      fc.oneof(
        fc.record({ most: side, least: side }, { requiredKeys: [] }),
        fc.record({ most: fc.array(fc.constantFrom('cost', 'state'), { maxLength: 4 }), least: fc.constant([]) }),
        fc.record({ most: side, other: side }),
        json,
      ),
    );
    fc.assert(
      fc.property(priorities, (value) => {
        expect(isPriorities(value)).toBe(prioritiesSchema.safeParse(value).success);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a stored draft', () => {
  it('comes back as it was written', () => {
    expect(readDraft(writeDraft(sheet))).toEqual({ kind: 'sheet', sheet, reason: null });
  });

  it('keeps several answers to a question', () => {
    const several = { ...sheet, answers: { ...sheet.answers, dependencies: 'cloud-native+rdbms', purpose: 'scale+cost' } };
    expect(readDraft(writeDraft(several))).toEqual({ kind: 'sheet', sheet: several, reason: null });
  });

  it('remembers why it was set aside', () => {
    expect(readDraft(writeDraft(sheet, 'start-over'))).toMatchObject({ kind: 'sheet', reason: 'start-over' });
  });

  it.each([
    '',
    'null',
    '[]',
    '{"version":1',
    '{"version":1,"answers":{"A":"b"},"priorities":{},"title":""}',
    '{"version":2,"answers":{},"priorities":{},"title":""}',
    '{"version":3,"answers":{"dependencies":"rdbms+"},"priorities":{},"title":"","visited":[]}',
    '{"version":2,"answers":{},"priorities":{},"title":"","visited":["A"]}',
    '{"version":0}',
    '{"version":1}',
  ])('is damaged: %s', (text) => {
    expect(readDraft(text)).toEqual({ kind: 'damaged' });
  });

  it('is left alone where a newer version wrote it', () => {
    const version = MIGRATIONS.length + 2;
    expect(readDraft(JSON.stringify({ version, anything: true }))).toEqual({ kind: 'newer', version });
  });

  it('never makes reading throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['sheet', 'newer', 'damaged']).toContain(readDraft(text).kind);
      }),
    );
  });
});

describe('migrations', () => {
  /** As a later version could need them: version 1 said `replies`, version 2 had no title. */
  const later: readonly Migration[] = [
    ({ replies, ...rest }) => ({ ...rest, answers: replies }),
    (fields) => ({ ...fields, title: '', visited: [] }),
  ];
  const second = { version: 2, answers: { traffic: 'bursty' }, priorities: {} };

  it('lead an old draft to today step by step', () => {
    const first = { version: 1, replies: { traffic: 'bursty' }, priorities: {} };
    expect(readDraft(JSON.stringify(first), later)).toMatchObject({ kind: 'sheet', sheet: { answers: { traffic: 'bursty' }, title: '' } });
  });

  it('begin at the version of the draft and leave its other fields untouched', () => {
    expect(readDraft(JSON.stringify(second), later)).toMatchObject({
      kind: 'sheet',
      sheet: { answers: { traffic: 'bursty' }, priorities: { most: [], least: [] } },
    });
  });

  it('1 gives a draft the order of its visits, which nobody knows yet', () => {
    const before = {
      version: 1,
      answers: { traffic: 'bursty', state: 'unknown' },
      priorities: { most: ['cost'], least: [] },
      title: 'Spring',
    };
    expect(readDraft(JSON.stringify({ ...before, reason: 'tab' }))).toEqual({
      kind: 'sheet',
      sheet: { ...sheet, visited: [] },
      reason: 'tab',
    });
  });

  it('1 leaves a draft of version 2 untouched', () => {
    expect(readDraft(JSON.stringify({ version: 2, ...sheet }))).toMatchObject({ sheet: { visited: ['traffic', 'state', 'purpose'] } });
  });

  it('2 leaves single answers as they were', () => {
    const before = JSON.stringify({ version: 2, ...sheet, reason: 'tab' });
    expect(readDraft(before)).toEqual({ kind: 'sheet', sheet, reason: 'tab' });
    expect(readDraft(writeDraft(sheet, 'tab'))).toEqual(readDraft(before));
  });

  it('3 leaves a draft of version 3 as it was, without notes', () => {
    const { notes, ...before } = sheet;
    expect(readDraft(JSON.stringify({ version: 3, ...before, reason: 'tab' }))).toEqual({
      kind: 'sheet',
      sheet: { ...before, notes },
      reason: 'tab',
    });
  });

  it('keeps notes, and leaves out what is none', () => {
    const notes = { traffic: { text: 'Kim', sources: [{ file: 'compose.yaml', line: 14 }] } };
    const stored = JSON.parse(writeDraft({ ...sheet, notes })) as object;
    expect(readDraft(JSON.stringify(stored))).toMatchObject({ sheet: { notes } });
    for (const odd of [null, 7, [], { traffic: 7 }, { 'a b': { text: 'x', sources: [] } }])
      expect(readDraft(JSON.stringify({ ...stored, notes: odd }))).toMatchObject({ kind: 'sheet', sheet: { notes: {} } });
  });

  it('all run: the last one leads to the version that is written', () => {
    const written = JSON.parse(writeDraft(sheet)) as { version: number };
    const ran: number[] = [];
    const counted = MIGRATIONS.map((migrate, index): Migration => (fields) => {
      ran.push(index + 1);
      return migrate(fields);
    });
    readDraft(JSON.stringify({ version: 1 }), counted);
    expect([...ran, written.version]).toEqual([...MIGRATIONS.map((_, index) => index + 1), MIGRATIONS.length + 1]);
  });
});
