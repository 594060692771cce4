import { beforeEach, describe, expect, it } from 'vitest';
import { Browser, answersOf, state } from '@/tests/support/browser-tabs';
import { ASIDE_KEY, DRAFT_KEY } from '../parts/shelf';
import { answer, checkOtherTabs, keepThisTab, takeOtherTab, type Desk } from './store';

let browser: Browser;

beforeEach(() => {
  browser = new Browser();
});

describe('two tabs', () => {
  function openTwo(): readonly [Desk, Desk] {
    browser.storeDraft({ answers: { traffic: 'bursty' } });
    const tabs = [browser.openTab(), browser.openTab()] as const;
    answer(tabs[0], 'state', 'session');
    return tabs;
  }

  it('tell each other of a change and overwrite nothing', () => {
    const [, second] = openTwo();
    checkOtherTabs(second);
    expect(state(second).otherTab?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    answer(second, 'latency', 'strict');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    expect(browser.stored(ASIDE_KEY)?.answers).toEqual({ traffic: 'bursty', latency: 'strict' });
  });

  it('notice the change by the time of the next answer, event or not', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    expect(state(second).keeping).toBe('other-tab');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
  });

  it('can take over the other’s answers; its own are set aside', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    takeOtherTab(second);
    expect(answersOf(second)).toEqual({ traffic: 'bursty', state: 'session' });
    expect(state(second).aside).toMatchObject({ reason: 'tab', sheet: { answers: { traffic: 'bursty', latency: 'strict' } } });
    answer(second, 'volume', 'low');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session', volume: 'low' });
  });

  it('can keep their own; the other’s are set aside', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    keepThisTab(second);
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', latency: 'strict' });
    expect(browser.stored(ASIDE_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    expect(state(second)).toMatchObject({ keeping: 'kept', otherTab: null });
  });

  it('find together again where both say the same', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    browser.storeDraft({ answers: { latency: 'strict', traffic: 'bursty' } });
    checkOtherTabs(second);
    expect(state(second)).toMatchObject({ keeping: 'kept', otherTab: null });
  });

  it('go on where the other tab emptied the storage', () => {
    const [first, second] = openTwo();
    browser.storage.clear();
    checkOtherTabs(second);
    expect(state(second).otherTab).toBeNull();
    answer(first, 'volume', 'low');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session', volume: 'low' });
  });
});
