import { beforeEach, describe, expect, it } from 'vitest';
import { Browser, state } from '@/tests/support/browser-tabs';
import { DRAFT_KEY } from '../parts/shelf';
import { answer, bringBack, noteAnswer, startOver } from './store';

let browser: Browser;

beforeEach(() => {
  browser = new Browser();
});

const read = { sources: [{ file: 'compose.yaml', line: 14 }] };
const textsOf = (notes: Readonly<Record<string, { readonly text: string }>> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(notes ?? {}).map(([question, { text }]) => [question, text]));

describe('a note beside an answer', () => {
  it('is kept with the draft, and comes back', () => {
    noteAnswer(browser.openTab(), 'traffic', 'Kim, who runs the shop');
    expect(state(browser.openTab()).sheet.notes).toEqual({ traffic: { text: 'Kim, who runs the shop', sources: [] } });
  });

  it('is typed as it is, and made safe when it is read again', () => {
    const tab = browser.openTab();
    noteAnswer(tab, 'traffic', 'said\u202e by ');
    expect(state(tab).sheet.notes['traffic']?.text).toBe('said\u202e by ');
    expect(textsOf(state(browser.openTab()).sheet.notes)).toEqual({ traffic: 'said by' });
  });

  it('stays when the answer changes; the line that it was read from does not', () => {
    browser.storeDraft({
      answers: { traffic: 'bursty', state: 'session' },
      notes: { traffic: { text: 'Kim', ...read }, state: { text: '', ...read } },
    });
    const tab = browser.openTab();
    answer(tab, 'latency', 'strict');
    answer(tab, 'traffic', 'bursty');
    expect(state(tab).sheet.notes['traffic']).toEqual({ text: 'Kim', ...read });
    answer(tab, 'traffic', 'steady');
    answer(tab, 'state', null);
    expect(state(tab).sheet.notes).toEqual({ traffic: { text: 'Kim', sources: [] } });
  });

  it('is gone when its text is deleted', () => {
    const tab = browser.openTab();
    noteAnswer(tab, 'traffic', 'Kim');
    noteAnswer(tab, 'traffic', '');
    expect(browser.stored(DRAFT_KEY)?.notes).toEqual({});
  });

  it('is set aside with the answers and brought back with them, also alone', () => {
    const tab = browser.openTab();
    noteAnswer(tab, 'traffic', 'Kim');
    startOver(tab);
    expect(state(tab).sheet.notes).toEqual({});
    bringBack(tab);
    expect(textsOf(state(tab).sheet.notes)).toEqual({ traffic: 'Kim' });
  });

  it('of two tabs is lost in neither: each has its own where it changed one, and the other’s elsewhere', () => {
    browser.storeDraft({ answers: { traffic: 'bursty' }, notes: { traffic: { text: 'Kim', ...read } } });
    const [first, second] = [browser.openTab(), browser.openTab()];
    noteAnswer(first, 'state', 'Lee');
    noteAnswer(second, 'latency', 'Mo');
    noteAnswer(second, 'traffic', '');
    expect(textsOf(browser.stored(DRAFT_KEY)?.notes)).toEqual({ traffic: '', state: 'Lee', latency: 'Mo' });
    noteAnswer(first, 'operators', 'Ann');
    expect(textsOf(browser.stored(DRAFT_KEY)?.notes)).toEqual({ traffic: '', state: 'Lee', latency: 'Mo', operators: 'Ann' });
    expect(state(first).keeping).toBe('kept');
  });
});
