import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, open, openAll, press, question, resetQuestionnaire, show, words } from '@/tests/support/questionnaire';
import { DRAFT_KEY } from '../parts/shelf';

resetQuestionnaire();
// What comes late is loaded first.
configure({ asyncUtilTimeout: 15_000 });

const ASK = '?ask=purpose,traffic,state&t=Orders&purpose=cost';

describe('a colleague’s questions', () => {
  it('are asked blank, and no others', async () => {
    open(ASK);
    await waitFor(() => {
      expect(heading()).toBe(question('state').title);
    });
    press('1', document.body);
    fireEvent.submit(document.querySelector('form')!);
    await waitFor(() => {
      expect(window.location.hash).toBe('#traffic');
    });
    press('1', document.body);
    fireEvent.submit(document.querySelector('form')!);
    await waitFor(() => {
      expect(window.location.hash).toBe('#priorities');
    });
    expect(document.querySelectorAll('nav .jump-list')[0]?.querySelectorAll('li')).toHaveLength(5);
  });

  it('leave one’s own draft as it is', async () => {
    const own = JSON.stringify({ version: 1, answers: { traffic: 'steady' }, priorities: {}, title: '' });
    localStorage.setItem(DRAFT_KEY, own);
    open(`${ASK}#state`);
    press('1', document.body);
    await waitFor(() => {
      expect(localStorage.getItem('dokoni.links')).not.toBeNull();
    });
    expect(localStorage.getItem(DRAFT_KEY)).toBe(own);
  });

  it('end with a link to send back, which holds the answers and the title', async () => {
    open(`${ASK}#state`);
    press('1', document.body);
    show('#check');
    const link = await screen.findByLabelText<HTMLTextAreaElement>(words.ask.backAddress);
    expect(link.value).toMatch(/\/r\/[0-9A-Z]+\?t=Orders$/);
    expect(screen.getByText(words.ask.asked)).toBeTruthy();
  });

  it('stand alone on the page of all questions', async () => {
    openAll(ASK);
    await waitFor(() => {
      expect(new Set([...document.querySelectorAll<HTMLInputElement>('form input[type=radio]')].map(({ name }) => name))).toEqual(
        new Set(['traffic', 'state']),
      );
    });
  });

  it('that do not exist are named, and the questionnaire is as usual', async () => {
    open('?ask=weather');
    expect(await screen.findByText(words.notices.unknownNames)).toBeTruthy();
    expect(heading()).toBe(question('workload').title);
  });
});

describe('asking a colleague', () => {
  it('gives a link with the questions that have a reply here, blank but for purpose and title', async () => {
    localStorage.setItem(
      DRAFT_KEY,
      JSON.stringify({ version: 1, answers: { traffic: 'steady', state: 'unknown', purpose: 'cost' }, priorities: {}, title: 'Orders' }),
    );
    open('#check');
    const link = await screen.findByLabelText<HTMLTextAreaElement>(words.ask.address);
    const query = new URL(link.value).searchParams;
    expect(query.get('ask')?.split(',').sort()).toEqual(['purpose', 'state', 'traffic']);
    expect([query.get('t'), query.getAll('purpose'), query.get('traffic')]).toEqual(['Orders', ['cost'], null]);
  });
});
