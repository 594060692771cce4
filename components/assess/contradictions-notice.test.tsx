import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { find, open, openAll, press, resetQuestionnaire, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

describe('answers that cannot both be true', () => {
  const pair = find(catalogue.contradictions!, 'store-without-state');
  const told = () => screen.queryByText(words.contradictions.title);

  it('are told where the second is given, with a way to the first, until one of them changes', () => {
    open('?workload=datastore#state');
    expect(told()).toBeNull();
    press('1', document.body);
    expect(told()?.closest('[role=status]')?.textContent).toContain(pair.reason.en);
    const back = screen.getByRole('link', { name: /^Kind of workload: / });
    expect(back.getAttribute('href')).toBe('#workload');
    press('4');
    expect(told()).toBeNull();
  });

  it('are told on the check page with a way to both', () => {
    open('?workload=datastore&state=stateless#check');
    expect(told()).not.toBeNull();
    const notice = within(told()!.closest('div')!);
    expect(notice.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#workload:check', '#state:check']);
  });

  it('are told on the page of all questions, at both', () => {
    openAll('?workload=datastore&state=stateless');
    expect(screen.getAllByText(words.contradictions.title)).toHaveLength(2);
  });
});
