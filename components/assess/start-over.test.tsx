import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, chosen, open, press, resetQuestionnaire, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

describe('starting over', () => {
  it('asks in place, and can be undone', () => {
    open('#traffic');
    press('3', document.body);
    fireEvent.click(button(words.startOver));
    expect(chosen()).toBe('bursty');
    fireEvent.click(button(words.startOverYes));
    expect(localStorage.getItem('dokoni.draft')).not.toContain('bursty');
    fireEvent.click(button(words.notices.bringBack));
    expect(localStorage.getItem('dokoni.draft')).toContain('bursty');
  });
});
