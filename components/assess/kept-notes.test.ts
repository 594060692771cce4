import { beforeEach, describe, expect, it } from 'vitest';
import { Browser, codeOf, state } from '@/tests/support/browser-tabs';
import { findHome, noteHome, readKeptNotes, writeKeptNotes } from './kept-notes';
import { DRAFT_KEY, openShelf } from '../parts/shelf';
import { answer, noteAnswer } from './store';

let browser: Browser;
const shelf = () => openShelf(() => browser.storage);
const notes = { traffic: { text: 'Kim', sources: [] } };
const sheet = (answers: Readonly<Record<string, string>>) => ({ answers, priorities: { most: [], least: [] }, title: '' });

beforeEach(() => {
  browser = new Browser();
});

describe('the notes of a result', () => {
  it('are kept by its code, for twenty results', () => {
    for (let n = 0; n < 25; n++) writeKeptNotes(shelf(), `C${n}`, notes);
    expect(readKeptNotes(shelf(), 'C24')).toEqual(notes);
    expect(readKeptNotes(shelf(), 'C5')).toEqual(notes);
    expect(readKeptNotes(shelf(), 'C4')).toEqual({});
    writeKeptNotes(shelf(), 'C24', {});
    expect(browser.storage.getItem('dokoni.notes.C24')).toBeNull();
  });

  it.each(['{', '7', '{"version":9}', '{"version":1,"notes":7}'])('are none where the storage holds %s', (text) => {
    browser.storage.setItem('dokoni.notes.C', text);
    expect(readKeptNotes(shelf(), 'C')).toEqual({});
  });

  it('are those of the draft that gives it, and are written there', () => {
    noteAnswer(browser.openTab(), 'traffic', 'Kim');
    browser.storeDraft({ answers: { traffic: 'bursty' }, notes });
    const home = findHome(shelf(), sheet({ traffic: 'bursty' }));
    expect(home).toMatchObject({ key: DRAFT_KEY, draft: { notes } });
    expect(findHome(shelf(), sheet({ traffic: 'steady' }))).toBeNull();
    noteHome(shelf(), home!, { traffic: { text: 'Lee', sources: [] } });
    expect(state(browser.openTab()).sheet.notes['traffic']?.text).toBe('Lee');
  });

  it('come along when its link is opened in the questionnaire', () => {
    const code = codeOf({ traffic: 'bursty' });
    writeKeptNotes(shelf(), code, notes);
    const tab = browser.openTab(`?code=${code}`);
    expect(state(tab).sheet.notes).toEqual(notes);
    answer(tab, 'state', 'session');
    expect(findHome(shelf(), sheet({ traffic: 'bursty', state: 'session' }))?.draft.notes).toEqual(notes);
  });
});
