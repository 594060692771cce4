import { describe, expect, it } from 'vitest';
import { rules } from '@/tests/support/catalogue';
import { openAll, resetQuestionnaire } from '@/tests/support/questionnaire';

resetQuestionnaire();

describe('all questions on one page', () => {
  it('is a plain form with the names of a prefilled address', () => {
    openAll('', 'ja');
    const form = document.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/ja/r');
    expect(form?.method).toBe('get');
    const names = new Set([...document.querySelectorAll<HTMLInputElement>('form input')].map(({ name }) => name));
    expect([...names].sort()).toEqual([...rules.questions.map(({ id }) => id), 'least', 'most', 't'].sort());
  });
});
