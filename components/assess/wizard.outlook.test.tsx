import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STOP_SHARE, type Outlook } from '@/lib/engine';
import { fill } from '@/lib/locale';
import { answerUntil } from '@/tests/support/asked';
import { rules } from '@/tests/support/catalogue';
import { button, open, press, show, resetQuestionnaire, words } from '@/tests/support/questionnaire';
import { patternOf } from '@/tests/support/words';

resetQuestionnaire();

const { outlook } = words;
/** Opens a draft in which what is open is as wanted; the number of open questions. */
async function openAsked(isEnough: (outlook: Outlook) => boolean, address = ''): Promise<number> {
  const answers = answerUntil(rules, isEnough);
  localStorage.setItem('dokoni.draft', JSON.stringify({ version: 1, answers, priorities: {}, title: '' }));
  open(address);
  await screen.findByRole('progressbar');
  return rules.questions.length - Object.keys(answers).length;
}

describe('what is still worth asking', () => {
  it('names what was skipped, and does not count what the reader does not know', async () => {
    open('#isolation');
    press('0', document.body);
    show('#location');
    show('#operators');
    expect(
      within(await screen.findByText(patternOf(outlook.skipped)))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#location']);
  });

  it('lets the reader stop where the winner stays, with a way to the result and a way on', async () => {
    await openAsked(({ stays, settled, worthAsking }) => stays >= STOP_SHARE && stays < 1 && !settled && worthAsking > 0);
    const notice = (await screen.findByText(outlook.stop)).closest('[role=status]');
    const share = Number(patternOf(outlook.stopText).exec(notice?.textContent ?? '')?.groups?.['share']);
    expect(share).toBeGreaterThanOrEqual(100 * STOP_SHARE);
    expect(share).toBeLessThan(100);
    expect(notice?.querySelector('a')?.getAttribute('href')).toMatch(/^\/en\/r\//);
    expect(button(words.skip)).toBeDefined();
  });

  it('offers nothing while the winner may well change', async () => {
    await openAsked(({ stays }) => stays > 0.6 && stays < 0.9);
    expect(screen.queryByText(outlook.stop)).toBeNull();
  });

  it('ends at the check page by proof, which says so and leads on', async () => {
    const left = await openAsked(({ settled }) => settled, '#check');
    expect(await screen.findByText(outlook.settled)).toBeDefined();
    const link = screen.getByRole('link', { name: outlook.goOn });
    fireEvent.click(link);
    await waitFor(() => {
      expect(window.location.hash).toBe(link.getAttribute('href'));
    });
    expect(await screen.findByText(fill(words.counter, { n: rules.questions.length - left + 1 }))).toBeDefined();
    const first = window.location.hash;
    fireEvent.click(button(words.skip));
    await waitFor(() => {
      expect(['#check', '#priorities', first]).not.toContain(window.location.hash);
    });
  });

  it('leads to the check page with the answer that brings the proof', async () => {
    await openAsked(({ settled }) => settled, `#${lastAsked()}`);
    fireEvent.click(await screen.findByRole('button', { name: words.continue }));
    await waitFor(() => {
      expect(window.location.hash).toBe('#check');
    });
  });

  it('marks in the list, in words, what can change nothing any more', async () => {
    const left = await openAsked(({ settled }) => settled, '#check');
    await screen.findByText(outlook.settled);
    expect(screen.getAllByText(outlook.idle).length + screen.queryAllByText(words.moot).length).toBe(2 * left);
  });
});

/** The question whose answer settles everything, with each question answered by its first choice. */
function lastAsked(): string {
  return Object.keys(answerUntil(rules, ({ settled }) => settled)).at(-1) ?? '';
}
