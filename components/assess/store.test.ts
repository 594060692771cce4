import { beforeEach, describe, expect, it } from 'vitest';
import { encodeLink } from '@/lib/share';
import { rules } from '@/tests/support/catalogue';
import { MemoryStorage } from '@/tests/support/memory-storage';
import { readDraft, writeDraft } from './draft';
import { EMPTY_SHEET, type Draft } from './sheet';
import { ASIDE_KEY, DRAFT_KEY, linkKey, openShelf } from './shelf';
import { currentOutlook, workOutOutlook } from './outlook';
import {
  adoptLink,
  answer,
  bringBack,
  checkOtherTabs,
  createDesk,
  discardAside,
  dismissFinding,
  keepThisTab,
  mark,
  nameSheet,
  openDesk,
  startOver,
  takeOtherTab,
  visit,
  type Desk,
} from './store';

let storage: MemoryStorage;

beforeEach(() => {
  storage = new MemoryStorage();
});

/** A tab of the browser, opened at an address. */
function openTab(search = '', reach: () => Storage = () => storage): Desk {
  const desk = createDesk(rules, openShelf(reach));
  openDesk(desk, search);
  return desk;
}

const state = (desk: Desk) => desk.store.getState();
const answersOf = (desk: Desk) => state(desk).sheet.answers;
const kinds = (desk: Desk) => state(desk).findings.map(({ kind }) => kind);

function stored(key: string): Draft | null {
  const text = storage.getItem(key);
  const draft = text === null ? null : readDraft(text);
  return draft?.kind === 'sheet' ? draft.sheet : null;
}

function storeDraft(sheet: Partial<Draft>, key = DRAFT_KEY): void {
  storage.setItem(key, writeDraft({ ...EMPTY_SHEET, ...sheet }));
}

function codeOf(answers: Draft['answers'], contentVersion = rules.version): string {
  return encodeLink({ contentVersion, answers, priorities: { most: [], least: [] } });
}

describe('one’s own draft', () => {
  it('is there again after a reload, with priorities and title', () => {
    const desk = openTab();
    answer(desk, 'traffic', 'bursty');
    answer(desk, 'state', 'unknown');
    mark(desk, ['most', 'cost'], true);
    nameSheet(desk, 'Spring');
    expect(state(openTab()).sheet).toEqual(state(desk).sheet);
  });

  it('loses an answer that is taken back, and only that', () => {
    const desk = openTab();
    answer(desk, 'traffic', 'bursty');
    answer(desk, 'state', 'session');
    answer(desk, 'traffic', null);
    expect(answersOf(openTab())).toEqual({ state: 'session' });
  });

  it('takes no fourth criterion on a side and says so', () => {
    const desk = openTab();
    expect(['cost', 'state', 'control', 'security'].map((id) => mark(desk, ['most', id], true))).toEqual([true, true, true, false]);
    expect(state(desk).sheet.priorities.most).toEqual(['cost', 'state', 'control']);
  });

  it('moves a criterion that is marked on the other side', () => {
    const desk = openTab();
    mark(desk, ['most', 'cost'], true);
    mark(desk, ['least', 'cost'], true);
    expect(state(desk).sheet.priorities).toEqual({ most: [], least: ['cost'] });
  });

  it('names answers that no longer exist, and keeps the others', () => {
    storeDraft({ answers: { traffic: 'bursty', weather: 'fine', state: 'liquid' }, priorities: { most: ['taste'], least: [] } });
    const desk = openTab();
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
    expect(state(desk).findings).toEqual([{ kind: 'dropped', names: ['weather=fine', 'state=liquid', 'most=taste'] }]);
  });
});

describe('the questions seen', () => {
  it('keep the order in which they came, also after a reload', () => {
    const desk = openTab();
    visit(desk, 'traffic');
    answer(desk, 'traffic', 'bursty');
    visit(desk, 'state');
    visit(desk, 'location');
    answer(desk, 'state', 'session');
    visit(desk, 'traffic');
    expect(state(openTab()).sheet.visited).toEqual(['traffic', 'state', 'location']);
  });

  it('are no draft by themselves', () => {
    visit(openTab(), 'traffic');
    expect(storage.length).toBe(0);
  });

  it('include what is answered in a draft of the first version, and what a link answers', () => {
    storage.setItem(DRAFT_KEY, JSON.stringify({ version: 1, answers: { state: 'session' }, priorities: {}, title: '' }));
    expect(state(openTab()).sheet.visited).toEqual(['state']);
    expect(state(openTab('?traffic=bursty')).sheet.visited).toEqual(['traffic']);
  });

  it('are forgotten where they no longer exist', () => {
    storeDraft({ answers: { traffic: 'bursty' }, visited: ['weather', 'state'] });
    expect(state(openTab())).toMatchObject({ sheet: { visited: ['state', 'traffic'] }, findings: [] });
  });

  it('never make two tabs differ', () => {
    storeDraft({ answers: { traffic: 'bursty' } });
    const tabs = [openTab(), openTab()] as const;
    visit(tabs[0], 'state');
    checkOtherTabs(tabs[1]);
    expect(state(tabs[1])).toMatchObject({ keeping: 'kept', otherTab: null });
  });
});

describe('what the open questions can still change', () => {
  it('is unknown again with every answer and every mark, until it is worked out', () => {
    const desk = openTab();
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
      workOutOutlook(desk);
      expect(currentOutlook(state(desk))?.questions).toHaveLength(rules.questions.length - Object.keys(answersOf(desk)).length);
    }
  });

  it('stays known while only the title or the place changes', () => {
    const desk = openTab();
    const outlook = workOutOutlook(desk);
    visit(desk, 'traffic');
    nameSheet(desk, 'Spring');
    expect(currentOutlook(state(desk))).toBe(outlook);
  });
});

describe('a storage that fails', () => {
  it('that is damaged is kept aside under another key, and told', () => {
    storage.setItem(DRAFT_KEY, '{"version":1,"answ');
    const desk = openTab();
    expect(state(desk).findings).toEqual([{ kind: 'damaged', place: 'dokoni.draft.damaged' }]);
    answer(desk, 'traffic', 'bursty');
    expect(storage.getItem('dokoni.draft.damaged')).toBe('{"version":1,"answ');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty' });
  });

  it('keeps a second damaged draft beside the first', () => {
    for (const text of ['one', 'two']) {
      storage.setItem(DRAFT_KEY, text);
      openTab();
    }
    expect([storage.getItem('dokoni.draft.damaged'), storage.getItem('dokoni.draft.damaged.2')]).toEqual(['one', 'two']);
  });

  it('is told of a damaged draft even where there is no room for a second copy', () => {
    storage.setItem(DRAFT_KEY, 'damaged beyond repair');
    storage.capacity = 30;
    openTab();
    expect(storage.getItem('dokoni.draft.damaged')).toBe('damaged beyond repair');
  });

  it('with a draft of a newer version is left untouched, and told', () => {
    const newer = JSON.stringify({ version: 99, secret: 'of the future' });
    storage.setItem(DRAFT_KEY, newer);
    const desk = openTab();
    answer(desk, 'traffic', 'bursty');
    expect(kinds(desk)).toEqual(['newer-draft']);
    expect(state(desk).keeping).toBe('newer-draft');
    expect(storage.getItem(DRAFT_KEY)).toBe(newer);
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
  });

  it('that is full keeps what was stored, goes on in memory, and recovers', () => {
    const desk = openTab();
    answer(desk, 'traffic', 'bursty');
    storage.capacity = 20;
    answer(desk, 'state', 'session');
    expect(state(desk).keeping).toBe('full');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty' });
    storage.capacity = Infinity;
    answer(desk, 'latency', 'strict');
    expect(state(desk).keeping).toBe('kept');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session', latency: 'strict' });
  });

  it('that is forbidden is told at once, and nothing throws', () => {
    const desk = openTab('', () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(state(desk).keeping).toBe('forbidden');
    answer(desk, 'traffic', 'bursty');
    expect(state(desk).keeping).toBe('forbidden');
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
  });
});

describe('two tabs', () => {
  function openTwo(): readonly [Desk, Desk] {
    storeDraft({ answers: { traffic: 'bursty' } });
    const tabs = [openTab(), openTab()] as const;
    answer(tabs[0], 'state', 'session');
    return tabs;
  }

  it('tell each other of a change and overwrite nothing', () => {
    const [, second] = openTwo();
    checkOtherTabs(second);
    expect(state(second).otherTab?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    answer(second, 'latency', 'strict');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    expect(stored(ASIDE_KEY)?.answers).toEqual({ traffic: 'bursty', latency: 'strict' });
  });

  it('notice the change by the time of the next answer, event or not', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    expect(state(second).keeping).toBe('other-tab');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
  });

  it('can take over the other’s answers; its own are set aside', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    takeOtherTab(second);
    expect(answersOf(second)).toEqual({ traffic: 'bursty', state: 'session' });
    expect(state(second).aside).toMatchObject({ reason: 'tab', sheet: { answers: { traffic: 'bursty', latency: 'strict' } } });
    answer(second, 'volume', 'low');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session', volume: 'low' });
  });

  it('can keep their own; the other’s are set aside', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    keepThisTab(second);
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', latency: 'strict' });
    expect(stored(ASIDE_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    expect(state(second)).toMatchObject({ keeping: 'kept', otherTab: null });
  });

  it('find together again where both say the same', () => {
    const [, second] = openTwo();
    answer(second, 'latency', 'strict');
    storeDraft({ answers: { latency: 'strict', traffic: 'bursty' } });
    checkOtherTabs(second);
    expect(state(second)).toMatchObject({ keeping: 'kept', otherTab: null });
  });

  it('go on where the other tab emptied the storage', () => {
    const [first, second] = openTwo();
    storage.clear();
    checkOtherTabs(second);
    expect(state(second).otherTab).toBeNull();
    answer(first, 'volume', 'low');
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session', volume: 'low' });
  });
});

describe('somebody’s link', () => {
  it('fills a sheet of its own and leaves the draft alone', () => {
    storeDraft({ answers: { traffic: 'steady' } });
    const desk = openTab(`?code=${codeOf({ traffic: 'bursty' })}`);
    answer(desk, 'state', 'session');
    expect(answersOf(desk)).toEqual({ traffic: 'bursty', state: 'session' });
    expect(state(desk).link?.own.answers).toEqual({ traffic: 'steady' });
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'steady' });
  });

  it('keeps its changes over a reload', () => {
    const search = '?traffic=bursty&most=cost';
    answer(openTab(search), 'state', 'session');
    expect(answersOf(openTab(search))).toEqual({ traffic: 'bursty', state: 'session' });
  });

  it('stores nothing before the first change', () => {
    openTab('?traffic=bursty');
    expect(storage.length).toBe(0);
  });

  it('means one’s own draft where its answers equal it', () => {
    storeDraft({ answers: { traffic: 'bursty' }, title: 'Mine' });
    const desk = createDesk(
      rules,
      openShelf(() => storage),
    );
    expect(openDesk(desk, `?code=${codeOf({ traffic: 'bursty' })}&return=1`)).toBe(true);
    expect(state(desk)).toMatchObject({ link: null, sheet: { title: 'Mine' } });
  });

  it('can become one’s own draft; the draft before is set aside and can come back', () => {
    storeDraft({ answers: { traffic: 'steady' } });
    const desk = openTab('?traffic=bursty');
    answer(desk, 'state', 'session');
    adoptLink(desk);
    expect(stored(DRAFT_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
    expect(storage.getItem(linkKey(codeOf({ traffic: 'bursty' })))).toBeNull();
    bringBack(desk);
    expect(answersOf(desk)).toEqual({ traffic: 'steady' });
    expect(stored(ASIDE_KEY)?.answers).toEqual({ traffic: 'bursty', state: 'session' });
  });

  it('goes back to what the link says', () => {
    const desk = openTab('?traffic=bursty');
    answer(desk, 'traffic', 'steady');
    startOver(desk);
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
    expect(state(desk).aside).toBeNull();
  });

  it('is remembered with at most four others', () => {
    const choices = ['steady', 'predictable-peaks', 'bursty', 'mostly-idle'];
    const searches = ['rarely', 'daily'].flatMap((updates) => choices.map((traffic) => `?traffic=${traffic}&updates=${updates}`));
    for (const search of searches) answer(openTab(search), 'state', 'session');
    const kept = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key?.startsWith('dokoni.link.'));
    expect(kept).toHaveLength(5);
    expect(answersOf(openTab(searches.at(-1)))).toHaveProperty('state', 'session');
  });

  it('with names that nobody knows lists them, with the nearest', () => {
    const desk = openTab('?trafic=bursty&state=stateful');
    expect(state(desk).findings).toMatchObject([{ kind: 'unknown-names', problems: [{ name: 'trafic', nearest: 'traffic' }] }]);
    expect(answersOf(desk)).toEqual({ state: 'stateful' });
  });

  it('with nothing but unknown names opens one’s own draft', () => {
    storeDraft({ answers: { traffic: 'steady' } });
    const desk = openTab('?trafic=bursty');
    expect(state(desk)).toMatchObject({ link: null, sheet: { answers: { traffic: 'steady' } } });
  });

  it('with a damaged code says what is wrong and opens one’s own draft', () => {
    storeDraft({ answers: { traffic: 'steady' } });
    const desk = openTab(`?code=${codeOf({ traffic: 'bursty' }).slice(0, -3)}`);
    expect(state(desk).findings).toEqual([{ kind: 'code-refused', problem: 'length' }]);
    expect(answersOf(desk)).toEqual({ traffic: 'steady' });
  });

  it('of other rules says that today’s are used', () => {
    const desk = openTab(`?code=${codeOf({ traffic: 'bursty' }, rules.version + 1)}`);
    expect(state(desk).findings).toEqual([{ kind: 'other-content', version: rules.version + 1 }]);
  });

  it('with a code and single answers follows the answers', () => {
    const desk = openTab(`?code=${codeOf({ traffic: 'bursty', state: 'session' })}&traffic=steady`);
    expect(answersOf(desk)).toEqual({ traffic: 'steady', state: 'session' });
  });
});

describe('starting over', () => {
  it('empties the sheet, and can be undone after a reload', () => {
    storeDraft({ answers: { traffic: 'bursty' } });
    startOver(openTab());
    const desk = openTab();
    expect(state(desk)).toMatchObject({ sheet: EMPTY_SHEET, aside: { reason: 'start-over' } });
    bringBack(desk);
    expect(state(openTab())).toMatchObject({ sheet: { answers: { traffic: 'bursty' } }, aside: null });
  });

  it('forgets what was set aside only when told to', () => {
    storeDraft({ answers: { traffic: 'bursty' } });
    const desk = openTab();
    startOver(desk);
    discardAside(desk);
    expect(state(openTab()).aside).toBeNull();
  });
});

it('a finding is closed alone', () => {
  storeDraft({ answers: { weather: 'fine' } });
  const desk = openTab('?trafic=x');
  const [first] = state(desk).findings;
  if (first) dismissFinding(desk, first);
  expect(kinds(desk)).toEqual(['dropped']);
});
