import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/locale';
import { STOP_SHARE, type Outlook } from '@/lib/engine';
import { assessWords } from '@/lib/locale/words/assess';
import { answerUntil } from '@/tests/support/asked';
import { catalogue, rules } from '@/tests/support/catalogue';
import { OnePage } from './one-page';
import { toAssessTexts } from './texts';
import { Wizard } from './wizard';

function propsOf(locale: Locale) {
  return { locale, rules, texts: toAssessTexts(catalogue, locale), words: assessWords(locale) };
}

beforeEach(() => {
  localStorage.clear();
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/en/assess');
});

/** Opens the questionnaire as a browser would at this address. */
function open(address: string, locale: Locale = 'en'): void {
  window.history.replaceState(null, '', `/${locale}/assess${address}`);
  render(<Wizard {...propsOf(locale)} />);
}

function press(key: string, target: Element = document.activeElement ?? document.body): void {
  fireEvent.keyDown(target, { key });
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value;

describe('the questionnaire by keyboard', () => {
  it('opens at the first question and puts its name into the address', () => {
    open('');
    expect(window.location.hash).toBe('#purpose');
    expect(heading()).toBe('What does the business want from this workload first?');
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
    const box = screen.getByRole('checkbox', { name: 'Number keys choose' });
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

  it('takes Enter on a choice that the arrows reached as this choice, and moves on with the next Enter', () => {
    open('#traffic');
    const form = screen.getByRole('group', { name: 'What is the shape of its load?' }).closest('form');
    if (!form) throw new Error('no form');
    screen.getAllByRole('radio')[0]?.focus();
    press('ArrowDown');
    fireEvent.submit(form);
    expect(chosen()).toBe('predictable-peaks');
    expect(window.location.hash).toBe('#traffic');
    fireEvent.submit(form);
    expect(window.location.hash).toBe('#purpose');
  });

  it('says that continuing without an answer skips, and never disables the button', () => {
    open('#traffic');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Skip' }).disabled).toBe(false);
    press('1', document.body);
    expect(screen.getByRole('button', { name: 'Continue' })).toBeDefined();
  });
});

/** Opens a draft in which what is open is as wanted; the number of open questions. */
async function openAsked(isEnough: (outlook: Outlook) => boolean, address = ''): Promise<number> {
  const answers = answerUntil(rules, isEnough);
  localStorage.setItem('dokoni.draft', JSON.stringify({ version: 1, answers, priorities: {}, title: '' }));
  open(address);
  await waitFor(() => {
    expect(screen.queryByText(/^Working out/)).toBeNull();
  });
  return rules.questions.length - Object.keys(answers).length;
}

describe('what is still worth asking', () => {
  it('is counted after each answer, and until it is counted nothing is said', async () => {
    open('#traffic');
    expect(screen.getByText(/^Working out/)).toBeDefined();
    await screen.findByText(/more questions are worth asking/);
    press('1', document.body);
    expect(screen.queryByText(/worth asking/)).toBeNull();
    await screen.findByText(/more questions are worth asking/);
  });

  it('is told apart from what can change the recommendation at all', async () => {
    const left = await openAsked(({ questions, settled }) => !settled && questions.some(({ matters }) => !matters));
    expect(screen.getByText(new RegExp(`Of the ${left} open ones, \\d+ can still change the recommendation\\.$`))).toBeDefined();
  });

  it('does not count what the reader does not know, and names what was skipped', async () => {
    open('#isolation');
    const before = await screen.findByText(/more questions are worth asking/);
    const n = Number.parseInt(before.textContent);
    press('0', document.body);
    await waitFor(() => {
      expect(screen.getByText(/worth asking/).textContent).toMatch(new RegExp(`^${n} `));
    });
    show('#location');
    show('#operators');
    expect(await screen.findByText(/^Skipped, but worth an answer/)).toBeDefined();
    expect(
      within(screen.getByText(/^Skipped/))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#location']);
  });

  it('lets the reader stop where the winner stays, with a way to the result and a way on', async () => {
    await openAsked(({ stays, settled }) => stays >= STOP_SHARE && stays < 1 && !settled);
    const notice = screen.getByText('You could stop here').closest('[role=status]');
    expect(notice?.textContent).toMatch(/stays first in 9[789] % of the ways to answer the rest/);
    expect(notice?.querySelector('a')?.getAttribute('href')).toMatch(/^\/en\/r\//);
    expect(screen.getByRole('button', { name: 'Skip' })).toBeDefined();
  });

  it('offers nothing while the winner may well change', async () => {
    await openAsked(({ stays }) => stays > 0.6 && stays < 0.9);
    expect(screen.queryByText('You could stop here')).toBeNull();
  });

  it('ends at the check page by proof, which says so and leads on', async () => {
    const left = await openAsked(({ settled }) => settled, '#check');
    expect(await screen.findByText('No remaining answer can change this')).toBeDefined();
    const link = screen.getByRole('link', { name: 'Go on with the open questions' });
    fireEvent.click(link);
    await waitFor(() => {
      expect(window.location.hash).toBe(link.getAttribute('href'));
    });
    expect((await screen.findByText(/^Question/)).textContent).toContain(`${27 - left} of 27 answered`);
    const first = window.location.hash;
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(['#check', '#priorities', first]).not.toContain(window.location.hash);
  });

  it('leads to the check page with the answer that brings the proof', async () => {
    await openAsked(({ settled }) => settled, `#${lastAsked()}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(window.location.hash).toBe('#check');
  });

  it('marks in the list, in words, what can change nothing any more', async () => {
    const left = await openAsked(({ settled }) => settled, '#check');
    await screen.findByText('No remaining answer can change this');
    expect(screen.getAllByText('no effect')).toHaveLength(2 * left);
  });
});

/** The question whose answer settles everything, with each question answered by its first choice. */
function lastAsked(): string {
  return Object.keys(answerUntil(rules, ({ settled }) => settled)).at(-1) ?? '';
}

/** Goes to a step as a link would, at once. */
function show(hash: string): void {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('the live ranking', () => {
  it('shows all platforms and says what the last answer did', () => {
    open('#duration');
    const region = within(screen.getByRole('region', { name: 'Ranking so far' }));
    expect(region.getAllByRole('listitem')).toHaveLength(rules.alternatives.length);
    press('3', document.body);
    expect(region.getByText('“Run time: Hours or always on” rules out Vendor functions.')).toBeDefined();
    expect(region.getByText('Run time of functions – Run time: Hours or always on')).toBeDefined();
    expect(region.getAllByRole('listitem')).toHaveLength(rules.alternatives.length);
  });
});

describe('priorities', () => {
  const box = (criterion: string, side: string) =>
    within(screen.getByRole('group', { name: criterion })).getByRole<HTMLInputElement>('checkbox', { name: side });

  it('answer the fourth mark with the three that stand, instead of disabling it', () => {
    open('#priorities');
    for (const criterion of ['Cost', 'State', 'Control', 'Security']) fireEvent.click(box(criterion, 'Matters most'));
    expect(screen.getByRole('alert').textContent).toBe(
      'Three criteria already matter most: State, Cost, Control. Take one of them back first.',
    );
    expect(box('Security', 'Matters most').checked).toBe(false);
    expect(box('Security', 'Matters most').disabled).toBe(false);
    fireEvent.click(box('Cost', 'Matters most'));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(box('Security', 'Matters most'));
    expect(box('Security', 'Matters most').checked).toBe(true);
  });

  it('show the two ends of every criterion', () => {
    open('#priorities', 'ja');
    for (const { swing } of catalogue.criteria) {
      expect(screen.getByText(swing.worst.ja)).toBeDefined();
      expect(screen.getByText(swing.best.ja)).toBeDefined();
    }
  });
});

describe('the check page', () => {
  it('marks what is not answered and what is not known, with a way to change each', () => {
    open('#traffic');
    press('0', document.body);
    act(() => {
      window.location.hash = '#check';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(screen.getAllByText('not answered')).toHaveLength(26);
    expect(screen.getByRole('link', { name: 'Change: Load shape' }).getAttribute('href')).toBe('#traffic:check');
    expect(screen.getByRole('link', { name: 'Answer: State' }).getAttribute('href')).toBe('#state:check');
  });

  it('puts the optional title beside the code and nowhere else', () => {
    open('#check');
    const before = screen.getByRole('link', { name: 'Show the recommendation' }).getAttribute('href');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '春のサイト' } });
    const after = screen.getByRole('link', { name: 'Show the recommendation' }).getAttribute('href');
    expect(after).toBe(`${before ?? ''}?t=${encodeURIComponent('春のサイト')}`);
  });
});

describe('starting over', () => {
  it('asks in place, and can be undone', () => {
    open('#traffic');
    press('3', document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(chosen()).toBe('bursty');
    fireEvent.click(screen.getByRole('button', { name: 'Yes, start over' }));
    expect(localStorage.getItem('dokoni.draft')).not.toContain('bursty');
    fireEvent.click(screen.getByRole('button', { name: 'Bring them back' }));
    expect(localStorage.getItem('dokoni.draft')).toContain('bursty');
  });
});

describe('all questions on one page', () => {
  it('is a plain form with the names of a prefilled address', () => {
    render(<OnePage {...propsOf('ja')} />);
    const form = document.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/ja/r');
    expect(form?.method).toBe('get');
    const names = new Set([...document.querySelectorAll<HTMLInputElement>('form input')].map(({ name }) => name));
    expect([...names].sort()).toEqual([...rules.questions.map(({ id }) => id), 'least', 'most', 't'].sort());
  });
});
