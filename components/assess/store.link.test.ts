import { beforeEach, describe, expect, it } from 'vitest';
import { Browser, answersOf, codeOf, state } from '@/tests/support/browser-tabs';
import { rules } from '@/tests/support/catalogue';
import { ASIDE_KEY, DRAFT_KEY, linkKey, openShelf } from '../parts/shelf';
import { adoptLink, answer, bringBack, createDesk, openDesk, startOver } from './store';

let browser: Browser;

beforeEach(() => {
  browser = new Browser();
});

describe('somebody’s link', () => {
  it('fills a sheet of its own and leaves the draft alone', () => {
    browser.storeDraft({ answers: { traffic: 'steady' } });
    const desk = browser.openTab(`?code=${codeOf({ traffic: 'bursty' })}`);
    answer(desk, 'state', 'session');
    expect(answersOf(desk)).toEqual({ traffic: 'bursty', state: 'session' });
    expect(state(desk).link?.own.answers).toEqual({ traffic: 'steady' });
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'steady' });
  });

  it('keeps its changes over a reload', () => {
    const search = '?traffic=bursty&most=cost';
    answer(browser.openTab(search), 'state', 'session');
    expect(answersOf(browser.openTab(search))).toEqual({ traffic: 'bursty', state: 'session' });
  });

  it('stores nothing before the first change', () => {
    browser.openTab('?traffic=bursty');
    expect(browser.storage.length).toBe(0);
  });

  it('means one’s own draft where its answers equal it', () => {
    browser.storeDraft({ answers: { traffic: 'bursty' }, title: 'Mine' });
    const desk = createDesk(
      rules,
      openShelf(() => browser.storage),
    );
    expect(openDesk(desk, `?code=${codeOf({ traffic: 'bursty' })}&return=1`)).toBe(true);
    expect(state(desk)).toMatchObject({ link: null, sheet: { title: 'Mine' } });
  });

  it('can become one’s own draft; the draft before is set aside and can come back', () => {
    browser.storeDraft({ answers: { traffic: 'steady' } });
    const desk = browser.openTab('?traffic=bursty');
    answer(desk, 'state', 'session');
    adoptLink(desk);
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    expect(browser.storage.getItem(linkKey(codeOf({ traffic: 'bursty' })))).toBeNull();
    bringBack(desk);
    expect(answersOf(desk)).toEqual({ traffic: 'steady' });
    expect(browser.stored(ASIDE_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
  });

  it('goes back to what the link says', () => {
    const desk = browser.openTab('?traffic=bursty');
    answer(desk, 'traffic', 'steady');
    startOver(desk);
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
    expect(state(desk).aside).toBeNull();
  });

  it('is remembered with at most four others', () => {
    const choices = ['steady', 'predictable-peaks', 'bursty', 'mostly-idle'];
    const searches = ['rarely', 'daily'].flatMap((updates) => choices.map((traffic) => `?traffic=${traffic}&updates=${updates}`));
    for (const search of searches) answer(browser.openTab(search), 'state', 'session');
    const kept = Array.from({ length: browser.storage.length }, (_, index) => browser.storage.key(index)).filter((key) =>
      key?.startsWith('dokoni.link.'),
    );
    expect(kept).toHaveLength(5);
    expect(answersOf(browser.openTab(searches.at(-1)))).toHaveProperty('state', 'session');
  });

  it('with names that nobody knows lists them, with the nearest', () => {
    const desk = browser.openTab('?trafic=bursty&state=stateful');
    expect(state(desk).findings).toMatchObject([{ kind: 'unknown-names', problems: [{ name: 'trafic', nearest: 'traffic' }] }]);
    expect(answersOf(desk)).toEqual({ state: 'stateful' });
  });

  it('with nothing but unknown names opens one’s own draft', () => {
    browser.storeDraft({ answers: { traffic: 'steady' } });
    const desk = browser.openTab('?trafic=bursty');
    expect(state(desk)).toMatchObject({ link: null, sheet: { answers: { traffic: 'steady' } } });
  });

  it('with a damaged code says what is wrong and opens one’s own draft', () => {
    browser.storeDraft({ answers: { traffic: 'steady' } });
    const desk = browser.openTab(`?code=${codeOf({ traffic: 'bursty' }).slice(0, -3)}`);
    expect(state(desk).findings).toEqual([{ kind: 'code-refused', problem: 'length' }]);
    expect(answersOf(desk)).toEqual({ traffic: 'steady' });
  });

  it('of other rules says that today’s are used', () => {
    const desk = browser.openTab(`?code=${codeOf({ traffic: 'bursty' }, rules.version + 1)}`);
    expect(state(desk).findings).toEqual([{ kind: 'other-content', version: rules.version + 1 }]);
  });

  it('with a code and single answers follows the answers', () => {
    const desk = browser.openTab(`?code=${codeOf({ traffic: 'bursty', state: 'session' })}&traffic=steady`);
    expect(answersOf(desk)).toEqual({ traffic: 'steady', state: 'session' });
  });
});
