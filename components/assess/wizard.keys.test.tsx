import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, chosen, heading, open, press, question, resetQuestionnaire, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

describe('the questionnaire by keyboard', () => {
  it('opens at the first question and puts its name into the address', async () => {
    open('');
    await waitFor(() => {
      expect(window.location.hash).toBe('#workload');
    });
    expect(heading()).toBe(question('workload').title);
  });

  it('chooses by number from anywhere on the page, 0 for not knowing', () => {
    open('#traffic');
    press('3', document.body);
    expect(chosen()).toBe('bursty');
    press('0');
    expect(chosen()).toBe('unknown');
  });

  it('leaves numbers alone while a text is written', () => {
    open('#check');
    const title = screen.getByRole('textbox');
    title.focus();
    expect(fireEvent.keyDown(title, { key: '1' })).toBe(true);
    expect(localStorage.getItem('dokoni.draft')).toBeNull();
  });

  it('hears no number key once the reader has switched them off', () => {
    open('#traffic');
    const box = screen.getByRole('checkbox', { name: words.numberKeys });
    fireEvent.click(box);
    press('1', document.body);
    expect(chosen()).toBeUndefined();
    fireEvent.click(box);
  });

  it('does not move on by itself when a choice is made', () => {
    open('#traffic');
    press('1', document.body);
    expect(window.location.hash).toBe('#traffic');
  });

  it('takes Enter on a choice that the arrows reached as this choice, and moves on with the next Enter', async () => {
    open('#traffic');
    const form = screen.getByRole('group', { name: question('traffic').title }).closest('form');
    if (!form) throw new Error('no form');
    screen.getAllByRole('radio')[0]?.focus();
    press('ArrowDown');
    fireEvent.submit(form);
    expect(chosen()).toBe('predictable-peaks');
    expect(window.location.hash).toBe('#traffic');
    fireEvent.submit(form);
    await waitFor(() => {
      expect(window.location.hash).toBe('#workload');
    });
  });

  it('says that continuing without an answer skips, quietly, and never disables the button', () => {
    open('#traffic');
    expect(button(words.skip).disabled).toBe(false);
    expect(button(words.skip).className).toBe('button');
    press('1', document.body);
    expect(button(words.continue).disabled).toBe(false);
    expect(button(words.continue).className).toBe('button-primary');
  });
});
