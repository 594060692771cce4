import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/locale';
import { button, open, press, question, show, resetQuestionnaire, words } from '@/tests/support/questionnaire';
import { patternOf } from '@/tests/support/words';

resetQuestionnaire();

describe('the way', () => {
  const bar = () => Number(screen.getByRole('progressbar').getAttribute('aria-valuenow'));
  const list = () => screen.getAllByRole('navigation', { name: words.list })[0]!;
  const steps = () =>
    within(list())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));

  it('has a bar that never goes back, whatever is answered, cleared or skipped', async () => {
    open('');
    let before = 0;
    for (const key of ['1', '2', '0', '3', '1', '2', '1', '0', '2', '1']) {
      press(key, document.body);
      fireEvent.click(button(words.continue));
      await screen.findByText(patternOf(words.counter));
      await waitFor(() => {
        expect(bar()).toBeGreaterThanOrEqual(before);
      });
      before = bar();
    }
    expect(before).toBeGreaterThan(20);
    fireEvent.click(within(list()).getAllByRole('link')[0]!);
    show('#workload');
    fireEvent.click(button(words.clearAnswer));
    expect(bar()).toBeGreaterThanOrEqual(before);
  });

  it('keeps the list in the order asked, so that the mark goes down by one', async () => {
    open('#traffic');
    press('1', document.body);
    fireEvent.click(button(words.continue));
    await screen.findByRole('heading', { level: 1, name: question('workload').title });
    expect(steps().slice(0, 3)).toEqual(['#traffic', '#workload', '#location']);
    const marked = within(list())
      .getAllByRole('link')
      .findIndex((link) => link.getAttribute('aria-current') === 'step');
    expect(marked).toBe(1);
  });

  it('leads in one press from an early change to where the reader was', () => {
    open('?workload=web&location=edge&assets=legacy#operators');
    show('#workload');
    press('2', document.body);
    const back = screen.getByRole('link', { name: fill(words.backTo, { question: question('operators').short }) });
    expect(back.getAttribute('href')).toBe('#operators');
  });

  it('says at a question that other answers make pointless why it is not asked, and takes an answer all the same', () => {
    open('?assets=greenfield#rewrite');
    const why = question('rewrite').moot?.[0] ?? '';
    expect(screen.getByText(fill(words.mootOf, { why }))).toBeDefined();
    expect(within(list()).getByText(why)).toBeDefined();
    press('1', document.body);
    expect(screen.queryByText(fill(words.mootOf, { why }))).toBeNull();
  });

  it('through all that is open leads from one to the next and offers the way back at each', async () => {
    open('?workload=web&return=1#open');
    expect(window.location.hash).toBe('#location:open');
    expect(screen.getByRole('link', { name: words.toResult })).toBeDefined();
    fireEvent.click(button(words.skip));
    await waitFor(() => {
      expect(window.location.hash).toBe('#assets:open');
    });
  });
});
