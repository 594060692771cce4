import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser, answersOf, state } from '@/tests/support/browser-tabs';
import { loadPresets, type Presets } from './presets';
import { answer, startOver } from './store';
import { takePresets } from './take-presets';

const presets: Presets = { name: { en: 'ours', ja: '当社' }, answers: { location: 'on-premises', isolation: 'regulated', gone: 'no' } };
const KNOWN = { location: 'on-premises', isolation: 'regulated' };
let browser: Browser;
beforeEach(() => {
  browser = new Browser();
});

describe('Preset answers', () => {
  it('fill an empty sheet as far as the rules know them, and store nothing before the reader’s own step', () => {
    const desk = browser.openTab();
    takePresets(desk, presets);
    expect(answersOf(desk)).toEqual(KNOWN);
    expect(answersOf(browser.openTab())).toEqual({});
  });

  it('never replace what the reader has answered meanwhile, or in an earlier visit', () => {
    const desk = browser.openTab();
    answer(desk, 'location', 'edge');
    takePresets(desk, presets);
    expect(answersOf(desk)).toEqual({ ...KNOWN, location: 'edge' });
    const later = browser.openTab();
    takePresets(later, presets);
    expect(answersOf(later)).toEqual({ location: 'edge' });
    expect(state(later).presets).toBe(presets);
  });

  it('leave the answers of a link alone', () => {
    const desk = browser.openTab('?traffic=bursty');
    takePresets(desk, presets);
    expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
  });

  it('are there again after starting over', () => {
    const desk = browser.openTab();
    takePresets(desk, presets);
    answer(desk, 'traffic', 'bursty');
    startOver(desk);
    expect(answersOf(desk)).toEqual(KNOWN);
  });

  it.each([
    [{ house: null }, null],
    [{ house: { name: presets.name, answers: {} } }, null],
    [{ house: { name: presets.name, answers: { dependencies: ['rdbms', 'cloud-native'] } } }, { dependencies: 'rdbms+cloud-native' }],
    [{ house: { name: presets.name, answers: { traffic: '<b>' } } }, null],
  ])('are read of the reply %j', async (reply, answers) => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(reply)));
    expect((await loadPresets('/x'))?.answers ?? null).toEqual(answers);
    vi.unstubAllGlobals();
  });
});
