import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fill, type Locale } from '@/lib/locale';
import { STOP_SHARE, type Outlook } from '@/lib/engine';
import { assessWords } from '@/lib/locale/words/assess';
import { answerUntil } from '@/tests/support/asked';
import { catalogue, rules } from '@/tests/support/catalogue';
import { patternOf } from '@/tests/support/words';
import { loadLateSteps } from './late';
import { OnePage } from './one-page';
import { toAssessTexts } from './texts';
import { Wizard } from './wizard';

const words = assessWords('en');
const texts = toAssessTexts(catalogue, 'en');

/** The texts of what has this id. Throws an Error where nothing has it. */
function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
}
const question = (id: string) => find(texts.questions, id);
const criterion = (id: string) => find(texts.criteria, id).title;
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

function propsOf(locale: Locale) {
  return { locale, rules, texts: toAssessTexts(catalogue, locale), words: assessWords(locale) };
}

beforeAll(async () => {
  await loadLateSteps();
});

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
    window.history.replaceState(null, '', '/en/assess/all?workload=datastore&state=stateless');
    render(<OnePage {...propsOf('en')} />);
    expect(screen.getAllByText(words.contradictions.title)).toHaveLength(2);
  });
});

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

/** Goes to a step as a link would, at once. */
function show(hash: string): void {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

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

  it('goes on by itself after a choice by pointer where the reader wishes so, never after a key', async () => {
    open('#traffic');
    const box = screen.getByRole('checkbox', { name: words.goesOn });
    fireEvent.click(screen.getAllByRole('radio')[0]!, { detail: 1 });
    fireEvent.click(box);
    press('2', document.body);
    await new Promise((done) => setTimeout(done, 300));
    expect(window.location.hash).toBe('#traffic');
    fireEvent.click(screen.getAllByRole('radio')[2]!, { detail: 1 });
    await waitFor(() => {
      expect(window.location.hash).toBe('#workload');
    });
    fireEvent.click(box);
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

describe('the live ranking', () => {
  it('shows all platforms and says what the last answer did', () => {
    open('#lock-in');
    const region = within(screen.getByRole('region', { name: words.ranking.title }));
    expect(region.getAllByRole('listitem')).toHaveLength(rules.alternatives.length);
    press('3', document.body);
    const { short, choices } = question('lock-in');
    const answer = fill(words.move.answer, { question: short, choice: find(choices, 'avoid').title });
    const platform = texts.alternatives['faas-public'] ?? '';
    expect(region.getByText(fill(words.move.out, { answer, platform }))).toBeDefined();
    const exclusion = texts.exclusions['functions-tie-the-code'] ?? '';
    expect(region.getByText(fill(words.ranking.because, { exclusion, answers: answer }))).toBeDefined();
    expect(region.getAllByRole('listitem')).toHaveLength(rules.alternatives.length);
  });
});

describe('priorities', () => {
  const { most, tooMany } = words.priorities;
  const box = (id: string) =>
    within(screen.getByRole('group', { name: criterion(id) })).getByRole<HTMLInputElement>('checkbox', { name: most });

  it('answer the fourth mark with the three that stand, instead of disabling it', () => {
    open('#priorities');
    for (const id of ['cost', 'state', 'control', 'security']) fireEvent.click(box(id));
    const criteria = ['state', 'cost', 'control'].map(criterion).join(', ');
    expect(screen.getByRole('alert').textContent).toBe(fill(tooMany.most, { criteria }));
    expect(box('security').checked).toBe(false);
    expect(box('security').disabled).toBe(false);
    fireEvent.click(box('cost'));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(box('security'));
    expect(box('security').checked).toBe(true);
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
  it('marks what is not answered and what is not known, with a way to change each, and counts both', () => {
    open('#traffic');
    press('0', document.body);
    act(() => {
      window.location.hash = '#check';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(screen.getAllByText(words.notAnswered)).toHaveLength(rules.questions.length - 1);
    const replied = fill(words.repliedUnknown, { n: 0, total: rules.questions.length, unknown: 1 });
    expect(screen.getByText(fill(words.check.intro, { replied }))).toBeDefined();
    const { about, change, give } = words.check;
    const linkOf = (action: string, id: string) =>
      screen.getByRole('link', { name: fill(about, { action, question: question(id).short }) });
    expect(linkOf(change, 'traffic').getAttribute('href')).toBe('#traffic:check');
    expect(linkOf(give, 'state').getAttribute('href')).toBe('#state:check');
  });

  it('puts the optional title beside the code and nowhere else', () => {
    open('#check');
    const before = screen.getAllByRole('link', { name: words.check.submit })[1]!.getAttribute('href');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '春のサイト' } });
    const after = screen.getAllByRole('link', { name: words.check.submit })[1]!.getAttribute('href');
    expect(after).toBe(`${before ?? ''}?t=${encodeURIComponent('春のサイト')}`);
  });
});

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
