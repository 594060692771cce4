import { describe, expect, it } from 'vitest';
import { adoptLink, answer, openDesk, startOver } from '@/components/assess/store';
import { Browser, codeOf, state } from '@/tests/support/browser-tabs';
import { decodeLink } from '@/lib/share';
import { openShelf } from '../shelf';
import { removeEntry } from './assessments';
import { createKept } from './kept';
import { markEntry } from './mark';
import { keepOwn } from './own';
import { ASSESSMENTS } from './read-assessments';

const AT = '2026-11-30T10:00:00.000Z';

/** A browser whose reader opens the result of a code. */
function openBrowser() {
  const browser = new Browser();
  const shelf = openShelf(() => browser.storage);
  const kept = createKept(ASSESSMENTS, shelf);
  let n = 0;
  const openResult = (code: string, title = '') => {
    const link = decodeLink(code);
    if (!link.ok) throw new Error(link.problem);
    return keepOwn({ kept, shelf, fresh: () => ({ id: `e${(n += 1)}`, at: AT }) }, { code, title, first: 'compose', sure: 'open' }, link);
  };
  const list = () => kept.get().value.map(({ id, code, earlier }) => [id, code, earlier.length]);
  return { browser, shelf, kept, openResult, list };
}

const A = codeOf({ traffic: 'bursty' });
const B = codeOf({ traffic: 'steady' });
const C = codeOf({ traffic: 'steady', state: 'stateless' });

describe('A result whose answers were filled in here', () => {
  it('is kept by itself, and follows its answers from then on', () => {
    const { browser, openResult, list } = openBrowser();
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    expect(openResult(A, 'Shop')).toMatchObject({ code: A, title: 'Shop' });
    expect(openResult(A)).toMatchObject({ id: 'e1' });
    answer(desk, 'traffic', 'steady');
    expect(openResult(B)).toMatchObject({ id: 'e1', title: 'Shop' });
    expect(list()).toEqual([['e1', B, 1]]);
  });

  it('is another entry once the answers were started over', () => {
    const { browser, openResult, list } = openBrowser();
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    openResult(A);
    startOver(desk);
    answer(desk, 'traffic', 'steady');
    openResult(B);
    expect(list().map(([, code]) => code)).toEqual([A, B]);
  });

  it('does not come back by itself once it was deleted, but does with other answers', () => {
    const { browser, kept, openResult, list } = openBrowser();
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    const { id } = openResult(A)!;
    kept.change((entries) => removeEntry(entries, id));
    expect(openResult(A)).toBeNull();
    answer(desk, 'traffic', 'steady');
    openResult(B);
    expect(list().map(([, code]) => code)).toEqual([B]);
  });
});

describe('A result of somebody else', () => {
  it('is not kept by itself, whether or not there is a draft, nor is an empty sheet', () => {
    const { browser, openResult } = openBrowser();
    expect(openResult(A)).toBeNull();
    answer(browser.openTab(), 'traffic', 'steady');
    expect(openResult(A)).toBeNull();
    expect(openResult(codeOf({}))).toBeNull();
  });

  it('is kept once its answers were changed, in one entry however often', () => {
    const { browser, openResult, list } = openBrowser();
    const desk = browser.openTab(`?code=${A}`);
    expect(openResult(A)).toBeNull();
    answer(desk, 'traffic', 'steady');
    openResult(B);
    answer(desk, 'state', 'stateless');
    openResult(C);
    expect(list()).toEqual([['e1', C, 1]]);
    adoptLink(desk);
    expect(state(desk).link).toBeNull();
  });
});

describe('An entry whose answers are changed from the list', () => {
  it('takes the new result, also where a copy has the same answers', () => {
    const { browser, shelf, kept, openResult, list } = openBrowser();
    const copy = { code: A, title: '', first: null, sure: null, made: AT, changed: AT, earlier: [] };
    kept.change(() => [
      { ...copy, id: 'one' },
      { ...copy, id: 'two' },
    ]);
    markEntry(shelf, A, { id: 'two', code: A });
    const desk = browser.openTab();
    openDesk(desk, '');
    const edited = browser.openTab(`?code=${A}`);
    answer(edited, 'traffic', 'steady');
    openResult(B);
    expect(list()).toEqual([
      ['one', A, 0],
      ['two', B, 1],
    ]);
  });
});
