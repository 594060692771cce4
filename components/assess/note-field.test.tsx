import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open, openAll, press, question, resetQuestionnaire, show, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

/** The field that carries this name itself. A search by label walks the page of all questions once for each of its fields. */
const fieldOf = (id: string) =>
  waitFor(() => {
    const name = `${words.note.label}: ${question(id).short}`;
    const field = [...document.querySelectorAll('textarea')].find((one) => one.getAttribute('aria-label') === name);
    if (!field) throw new Error(`No field is called ${name}`);
    return field;
  });
const foldOf = async (id: string) => (await fieldOf(id)).closest('details');
const type = async (id: string, value: string) => fireEvent.change(await fieldOf(id), { target: { value } });

describe('the note of a question', () => {
  it('is folded until there is one, and stays open when it is deleted', async () => {
    open('#traffic');
    expect((await foldOf('traffic'))?.open).toBe(false);
    await type('traffic', 'Kim');
    expect((await foldOf('traffic'))?.open).toBe(true);
    await type('traffic', '');
    expect((await foldOf('traffic'))?.open).toBe(true);
  });

  it('takes digits as text: no answer is chosen by them', async () => {
    open('#traffic');
    (await fieldOf('traffic')).focus();
    press('1');
    expect(localStorage.getItem('dokoni.draft') ?? '').not.toContain('bursty');
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
  });

  it('belongs to its question alone, and is the same on the page of all questions', async () => {
    open('#traffic');
    await type('traffic', 'Kim');
    show('#state');
    expect((await fieldOf('state')).value).toBe('');
    openAll('');
    expect((await screen.findAllByDisplayValue('Kim')).length).toBeGreaterThan(0);
  });

  it('says where an answer was read, and is never sent by a form', async () => {
    const notes = { traffic: { text: '', sources: [{ file: 'compose.yaml', line: 14 }] } };
    const draft = { version: 4, answers: { traffic: 'bursty' }, priorities: {}, title: '', visited: [], notes };
    localStorage.setItem('dokoni.draft', JSON.stringify(draft));
    openAll('');
    expect((await foldOf('traffic'))?.textContent).toContain('from compose.yaml, line 14');
    expect([...document.querySelectorAll('textarea')].map(({ name }) => name).filter((name) => name !== '')).toEqual([]);
  });

  it('has at most 200 characters', async () => {
    open('#traffic');
    expect((await fieldOf('traffic')).maxLength).toBe(200);
  });
});
