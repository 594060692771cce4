import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { withSeveral } from '@/tests/support/several';
import { toCatalogueJson } from './catalogue';
import { catalogueSchema, workloadsSchema } from './openapi';

const rules = withSeveral(loadCatalogue());
const isAllowed = (answers: unknown): boolean => workloadsSchema(rules).safeParse({ workloads: [{ id: 'one', answers }] }).success;

describe('The schema of workloads', () => {
  it('takes a list where a question takes several answers, and one answer as a string', () => {
    expect(isAllowed({ dependencies: ['rdbms', 'cloud-native'], purpose: ['scale', 'cost'] })).toBe(true);
    expect(isAllowed({ dependencies: 'none', isolation: 'unknown' })).toBe(true);
  });

  it.each([
    ['a list for a question of one answer', { traffic: ['bursty'] }],
    ['too many answers', { isolation: ['private-network', 'regulated', 'air-gapped'] }],
    ['an answer that goes with no other', { dependencies: ['none', 'rdbms'] }],
    ['unknown inside a list', { dependencies: ['unknown', 'rdbms'] }],
    ['an empty list', { dependencies: [] }],
    ['answers joined as they are inside', { dependencies: 'cloud-native+rdbms' }],
  ])('refuses %s', (_, answers) => {
    expect(isAllowed(answers)).toBe(false);
  });
});

describe('The schema of the catalogue', () => {
  it('says how several answers are given', () => {
    const reply = toCatalogueJson(rules, null) as { questions: { id: string }[] };
    expect(catalogueSchema.parse(reply).questions.find(({ id }) => id === 'dependencies')?.several).toEqual({
      most: 4,
      alone: ['none'],
      counts: 'hardest',
    });
  });
});
