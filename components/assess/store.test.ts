import { beforeEach, describe, expect, it } from 'vitest';
import { Browser, answersOf, kinds, state } from '@/tests/support/browser-tabs';
import { rules } from '@/tests/support/catalogue';
import { EMPTY_SHEET } from '../parts/sheet';
import { DRAFT_KEY } from '../parts/shelf';
import { currentOutlook, workOutOutlook } from './outlook';
import { answer, bringBack, checkOtherTabs, discardAside, dismissFinding, mark, nameSheet, startOver, visit } from './store';

let browser: Browser;

beforeEach(() => {
  browser = new Browser();
});

describe('one’s own draft', () => {
  it('is there again after a reload, with priorities and title', () => {
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    answer(desk, 'state', 'unknown');
    mark(desk, ['most', 'cost'], true);
    nameSheet(desk, 'Spring');
    expect(state(browser.openTab()).sheet).toEqual(state(desk).sheet);
  });

  it('loses an answer that is taken back, and only that', () => {
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    answer(desk, 'state', 'session');
    answer(desk, 'traffic', null);
    expect(answersOf(browser.openTab())).toEqual({ state: 'session' });
  });

  it('takes no fourth criterion on a side and says so', () => {
    const desk = browser.openTab();
    expect(['cost', 'state', 'control', 'security'].map((id) => mark(desk, ['most', id], true))).toEqual([true, true, true, false]);
    expect(state(desk).sheet.priorities.most).toEqual(['cost', 'state', 'control']);
  });

  it('moves a criterion that is marked on the other side', () => {
    const desk = browser.openTab();
    mark(desk, ['most', 'cost'], true);
    mark(desk, ['least', 'cost'], true);
    expect(state(desk).sheet.priorities).toEqual({ most: [], least: ['cost'] });
  });

  it('names answers that no longer exist, and keeps the others', () => {
    browser.storeDraft({ answers: { traffic: 'bursty', weather: 'fine', state: 'liquid' }, priorities: { most: ['taste'], least: [] } });
    const desk = browser.openTab();
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
    expect(state(desk).findings).toEqual([{ kind: 'dropped', names: ['weather=fine', 'state=liquid', 'most=taste'] }]);
  });
});

describe('the questions seen', () => {
  it('keep the order in which they came, also after a reload', () => {
    const desk = browser.openTab();
    visit(desk, 'traffic');
    answer(desk, 'traffic', 'bursty');
    visit(desk, 'state');
    visit(desk, 'location');
    answer(desk, 'state', 'session');
    visit(desk, 'traffic');
    expect(state(browser.openTab()).sheet.visited).toEqual(['traffic', 'state', 'location']);
  });

  it('are no draft by themselves', () => {
    visit(browser.openTab(), 'traffic');
    expect(browser.storage.length).toBe(0);
  });

  it('include what is answered in a draft of the first version, and what a link answers', () => {
    browser.storage.setItem(DRAFT_KEY, JSON.stringify({ version: 1, answers: { state: 'session' }, priorities: {}, title: '' }));
    expect(state(browser.openTab()).sheet.visited).toEqual(['state']);
    expect(state(browser.openTab('?traffic=bursty')).sheet.visited).toEqual(['traffic']);
  });

  it('are forgotten where they no longer exist', () => {
    browser.storeDraft({ answers: { traffic: 'bursty' }, visited: ['weather', 'state'] });
    expect(state(browser.openTab())).toMatchObject({ sheet: { visited: ['state', 'traffic'] }, findings: [] });
  });

  it('never make two tabs differ', () => {
    browser.storeDraft({ answers: { traffic: 'bursty' } });
    const tabs = [browser.openTab(), browser.openTab()] as const;
    visit(tabs[0], 'state');
    checkOtherTabs(tabs[1]);
    expect(state(tabs[1])).toMatchObject({ keeping: 'kept', otherTab: null });
  });
});

describe('what the open questions can still change', () => {
  it('is unknown again with every answer and every mark, until it is worked out', async () => {
    const desk = browser.openTab();
    for (const act of [
      () => undefined,
      () => {
        answer(desk, 'traffic', 'bursty');
      },
      () => {
        mark(desk, ['most', 'cost'], true);
      },
      () => {
        startOver(desk);
      },
    ]) {
      act();
      expect(currentOutlook(state(desk))).toBeNull();
      await workOutOutlook(desk);
      expect(currentOutlook(state(desk))?.questions).toHaveLength(rules.questions.length - Object.keys(answersOf(desk)).length);
    }
  });

  it('stays known while only the title or the place changes', async () => {
    const desk = browser.openTab();
    const outlook = await workOutOutlook(desk);
    visit(desk, 'traffic');
    nameSheet(desk, 'Spring');
    expect(currentOutlook(state(desk))).toBe(outlook);
  });
});

describe('a storage that fails', () => {
  it('that is damaged is kept aside under another key, and told', () => {
    browser.storage.setItem(DRAFT_KEY, '{"version":1,"answ');
    const desk = browser.openTab();
    expect(state(desk).findings).toEqual([{ kind: 'damaged', place: 'dokoni.draft.damaged' }]);
    answer(desk, 'traffic', 'bursty');
    expect(browser.storage.getItem('dokoni.draft.damaged')).toBe('{"version":1,"answ');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty' });
  });

  it('keeps a second damaged draft beside the first', () => {
    for (const text of ['one', 'two']) {
      browser.storage.setItem(DRAFT_KEY, text);
      browser.openTab();
    }
    expect([browser.storage.getItem('dokoni.draft.damaged'), browser.storage.getItem('dokoni.draft.damaged.2')]).toEqual(['one', 'two']);
  });

  it('is told of a damaged draft even where there is no room for a second copy', () => {
    browser.storage.setItem(DRAFT_KEY, 'damaged beyond repair');
    browser.storage.capacity = 30;
    browser.openTab();
    expect(browser.storage.getItem('dokoni.draft.damaged')).toBe('damaged beyond repair');
  });

  it('with a draft of a newer version is left untouched, and told', () => {
    const newer = JSON.stringify({ version: 99, secret: 'of the future' });
    browser.storage.setItem(DRAFT_KEY, newer);
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    expect(kinds(desk)).toEqual(['newer-draft']);
    expect(state(desk).keeping).toBe('newer-draft');
    expect(browser.storage.getItem(DRAFT_KEY)).toBe(newer);
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
  });

  it('that is full keeps what was stored, goes on in memory, and recovers', () => {
    const desk = browser.openTab();
    answer(desk, 'traffic', 'bursty');
    browser.storage.capacity = 20;
    answer(desk, 'state', 'session');
    expect(state(desk).keeping).toBe('full');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty' });
    browser.storage.capacity = Infinity;
    answer(desk, 'latency', 'strict');
    expect(state(desk).keeping).toBe('kept');
    expect(browser.stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session', latency: 'strict' });
  });

  it('that is forbidden is told at once, and nothing throws', () => {
    const desk = browser.openTab('', () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(state(desk).keeping).toBe('forbidden');
    answer(desk, 'traffic', 'bursty');
    expect(state(desk).keeping).toBe('forbidden');
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
  });
});

describe('starting over', () => {
  it('empties the sheet, and can be undone after a reload', () => {
    browser.storeDraft({ answers: { traffic: 'bursty' } });
    startOver(browser.openTab());
    const desk = browser.openTab();
    expect(state(desk)).toMatchObject({ sheet: EMPTY_SHEET, aside: { reason: 'start-over' } });
    bringBack(desk);
    expect(state(browser.openTab())).toMatchObject({ sheet: { answers: { traffic: 'bursty' } }, aside: null });
  });

  it('forgets what was set aside only when told to', () => {
    browser.storeDraft({ answers: { traffic: 'bursty' } });
    const desk = browser.openTab();
    startOver(desk);
    discardAside(desk);
    expect(state(browser.openTab()).aside).toBeNull();
  });
});

it('a finding is closed alone', () => {
  browser.storeDraft({ answers: { weather: 'fine' } });
  const desk = browser.openTab('?trafic=x');
  const [first] = state(desk).findings;
  if (first) dismissFinding(desk, first);
  expect(kinds(desk)).toEqual(['dropped']);
});
