import { describe, expect, it } from 'vitest';
import { addWorkloads, answerShared, changeWorkload, EMPTY_TABLE, type Table } from '@/components/parts/memory/workloads';
import { parseWorkloads } from '@/lib/input';
import { decodePortfolio, NEW_PLAN, portfolioPath } from '@/lib/share';
import { codeOf } from '@/tests/support/browser-tabs';
import { catalogue, rules } from '@/tests/support/catalogue';
import { planPath, writeProgramsFile } from './plan-link';
import { SHARED_QUESTIONS } from './shared-questions';

const BARE = codeOf({ traffic: 'steady' });
const SEVERAL = codeOf({ dependencies: 'cloud-native+rdbms' });
const OLD = codeOf({ location: 'public-cloud' }, 2);
const tableOf = (...workloads: (readonly [code: string, title: string])[]): Table =>
  addWorkloads(
    EMPTY_TABLE,
    workloads.map(([code, title], at) => ({ id: `w${at}`, code, title })),
  );
const pathOf = (table: Table) => planPath(table, table.rows, { rules, locale: 'ja' });

describe('The address of a plan', () => {
  it('is that of a portfolio with the names, for workloads that share nothing', () => {
    const table = tableOf([BARE, ''], [SEVERAL, '受注 & <b>'], [OLD, '']);
    const workloads = table.rows.map(({ code, title }) => ({ code, title }));
    expect(pathOf(table)).toBe(portfolioPath({ locale: 'ja', code: [BARE, SEVERAL, OLD].join('U'), workloads }, NEW_PLAN));
  });

  it('has the shared answers filled into each workload', () => {
    const table = answerShared(tableOf([BARE, 'A'], [SEVERAL, 'B']), { question: 'location', answer: 'hosted' }, rules);
    const decoded = decodePortfolio(new URL(pathOf(table) ?? '', 'https://x.example').pathname.split('/').at(-1) ?? '');
    expect(decoded.ok && decoded.parts.map(({ answers }) => answers)).toEqual([
      { traffic: 'steady', location: 'hosted' },
      { dependencies: 'cloud-native+rdbms', location: 'hosted' },
    ]);
  });

  it('says which workloads count more than others, by their place', () => {
    const table = changeWorkload(changeWorkload(tableOf([BARE, ''], [BARE, ''], [BARE, '']), 'w1', { importance: 3 }), 'w2', {
      importance: 2,
    });
    expect(pathOf(table)).toMatch(/\?effort=1&weigh=2\.3_3\.2$/);
  });

  it('is none for fewer than two workloads or more than twelve', () => {
    expect(pathOf(tableOf([BARE, '']))).toBeNull();
    expect(pathOf(tableOf(...Array.from({ length: 12 }, () => [BARE, ''] as const)))).not.toBeNull();
    expect(pathOf(tableOf(...Array.from({ length: 13 }, () => [BARE, ''] as const)))).toBeNull();
  });
});

describe('The file for programs', () => {
  it('is what the command line and the API read, shared answers filled in', () => {
    const table = answerShared(tableOf([BARE, ''], [SEVERAL, '受注']), { question: 'location', answer: 'hosted' }, rules);
    const parsed = parseWorkloads(new TextEncoder().encode(writeProgramsFile(table, table.rows, rules)), rules);
    expect(parsed).toMatchObject({
      ok: true,
      workloads: [
        { id: 'workload-1', answers: { traffic: 'steady', location: 'hosted' } },
        { id: 'workload-2', title: '受注', answers: { dependencies: 'cloud-native+rdbms', location: 'hosted' } },
      ],
    });
  });
});

describe('The questions that all can share', () => {
  it('are questions of the catalogue', () => {
    const known = catalogue.questions.map(({ id }) => id);
    expect(SHARED_QUESTIONS.filter((id) => !known.includes(id))).toEqual([]);
  });
});
