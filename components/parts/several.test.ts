import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer, type Answerable } from '@/lib/model/several';
import { isBarred, isWhole, listChosen, pressChoice } from './several';

const IDS = ['none', 'a', 'b', 'c', 'd'];
const question: Answerable = { choices: IDS.map((id) => ({ id })), several: { most: 2, alone: ['none'], counts: 'hardest' } };
const ordered: Answerable = { ...question, several: { most: 2, alone: [], counts: 'hardest', ordered: true } };

const press = (of: Answerable, ...choices: string[]): string | null =>
  choices.reduce<string | null>((reply, choice) => pressChoice(of, reply, choice), null);

describe('choices pressed one after the other', () => {
  it('add up in their declared order, and a second press takes one back', () => {
    expect(press(question, 'b', 'a')).toBe('a+b');
    expect(press(question, 'b', 'a', 'b')).toBe('a');
    expect(press(question, 'b', 'b')).toBeNull();
  });

  it('keep the order in which they came where the question is ordered', () => {
    expect(press(ordered, 'b', 'a')).toBe('b+a');
    expect(press(ordered, 'b', 'a', 'b', 'b')).toBe('a+b');
  });

  it('a choice that stands alone, and not knowing, take the place of the others and give way to them', () => {
    for (const alone of ['none', 'unknown']) {
      expect(press(question, 'b', 'a', alone)).toBe(alone);
      expect(press(question, alone, 'b')).toBe('b');
    }
  });

  it('one too many changes nothing and is barred beforehand', () => {
    expect(press(question, 'a', 'b', 'c')).toBe('a+b');
    expect(IDS.filter((id) => isBarred(question, 'a+b', id))).toEqual(['c', 'd']);
    expect(IDS.some((id) => isBarred(question, 'none', id))).toBe(false);
  });

  it('are whole where nothing can join them', () => {
    expect(isWhole({ choices: question.choices }, 'a')).toBe(true);
    expect(['none', 'unknown', 'a', 'a+b', null].map((reply) => isWhole(question, reply))).toEqual([true, true, false, false, false]);
  });

  it('of a question of one answer take each other’s place', () => {
    expect(press({ choices: question.choices }, 'a', 'b')).toBe('b');
    expect(press({ choices: question.choices }, 'a', 'a')).toBe('a');
  });

  it('are an answer that the question can have, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.constantFrom(question, ordered), fc.array(fc.constantFrom(...IDS, 'unknown'), { maxLength: 12 }), (of, choices) => {
        const reply = press(of, ...choices);
        if (reply !== null) expect(isAnswer(of, reply)).toBe(true);
        expect(listChosen(reply).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
