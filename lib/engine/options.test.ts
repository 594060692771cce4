import { describe, expect, it } from 'vitest';
import { listNearby, listOptions, listSteps } from './options';

const choices = ['none', 'a', 'b', 'c'].map((id) => ({ id }));
const question = { id: 'q', core: true, changeable: true, choices };
const several = { ...question, several: { most: 2, alone: ['none'], counts: 'hardest' as const } };
const ordered = { ...question, several: { most: 2, alone: [], counts: 'hardest' as const, ordered: true as const } };
const idsOf = (asked: Parameters<typeof listOptions>[0]): string[] => listOptions(asked).map(({ id }) => id);

describe('the ways to answer a question', () => {
  it('are its choices, where one is given', () => {
    expect(idsOf(question)).toEqual(['none', 'a', 'b', 'c']);
  });

  it('are the choices first and then those that go together, in declared order, where several are', () => {
    expect(idsOf(several)).toEqual(['none', 'a', 'b', 'c', 'a+b', 'a+c', 'b+c']);
  });

  it('are one for each order, where it counts', () => {
    expect(idsOf(ordered)).toHaveLength(4 + 4 * 3);
    expect(idsOf(ordered)).toContain('b+a');
  });
});

describe('one change of an answer', () => {
  const stepsOf = (asked: Parameters<typeof listOptions>[0], answer: string): string[] => {
    const options = listOptions(asked);
    return listSteps(asked, options, options.findIndex(({ id }) => id === answer)).map((place) => options[place]?.id ?? '');
  };

  it('is any other choice, where one is given', () => {
    expect(stepsOf(question, 'a')).toEqual(['none', 'b', 'c']);
  });

  it('is one choice more, one less, or one exchanged, where several are', () => {
    expect(stepsOf(several, 'a')).toEqual(['none', 'b', 'c', 'a+b', 'a+c']);
    expect(stepsOf(several, 'a+b')).toEqual(['a', 'b', 'a+c', 'b+c']);
  });

  it('is a single choice, where the order counts or nothing is answered', () => {
    expect(stepsOf(ordered, 'a+b')).toEqual(['none', 'a', 'b', 'c']);
    expect(stepsOf(several, 'unknown')).toEqual(['none', 'a', 'b', 'c']);
  });
});

it('near an answer are the changes that a reader would try next, second places included', () => {
  expect(listNearby(several, 'a')).toEqual(['none', 'a', 'b', 'c', 'a+b', 'a+c']);
  expect(listNearby(ordered, 'a')).toEqual(['none', 'a', 'b', 'c', 'a+none', 'a+b', 'a+c']);
  expect(listNearby(several, null)).toEqual(['none', 'a', 'b', 'c']);
});
