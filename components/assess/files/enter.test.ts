// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { rules } from '@/tests/support/catalogue';
import { EMPTY_SHEET } from '../../parts/sheet';
import { readDraft, writeDraft } from '../../parts/draft';
import { readOpening } from '../opening';
import { ASIDE_KEY, DRAFT_KEY, openShelf } from '../../parts/shelf';
import { enterAnswers } from './enter';

const ANSWERS = { state: 'stateless', dependencies: 'cloud-native+rdbms' };
const ENTERED = { answers: ANSWERS, notes: { state: { text: '', sources: [{ file: 'compose.yaml', line: 14 }] } } };
const shelf = openShelf(() => window.localStorage);

beforeEach(() => {
  localStorage.clear();
});

describe('Answers of files', () => {
  it('become the draft, and stay out of the address', () => {
    expect(enterAnswers(ENTERED, { shelf, locale: 'en' })).toBe('/en/assess');
    expect(readDraft(shelf.read(DRAFT_KEY) ?? '')).toMatchObject({ kind: 'sheet', sheet: ENTERED });
    expect(shelf.read(ASIDE_KEY)).toBeNull();
  });

  it('set aside the draft that was there', () => {
    const own = { ...EMPTY_SHEET, answers: { state: 'stateful' } };
    shelf.write(DRAFT_KEY, writeDraft(own));
    enterAnswers(ENTERED, { shelf, locale: 'en' });
    expect(readDraft(shelf.read(ASIDE_KEY) ?? '')).toEqual({ kind: 'sheet', sheet: own, reason: 'replaced' });
  });

  it.each([
    ['of a newer Dokoni', '{"version":99}'],
    ['that is damaged', '{'],
  ])('leave a draft %s alone and go by the address', (_, text) => {
    shelf.write(DRAFT_KEY, text);
    const address = enterAnswers(ENTERED, { shelf, locale: 'ja' });
    expect(shelf.read(DRAFT_KEY)).toBe(text);
    expect(readOpening(address.replace('/ja/assess', ''), rules)).toMatchObject({ link: { sheet: { answers: ANSWERS } }, findings: [] });
  });

  it('go by the address where the browser keeps nothing', () => {
    const forbidden = openShelf(() => {
      throw new Error('forbidden');
    });
    expect(enterAnswers({ answers: { state: 'stateless' }, notes: {} }, { shelf: forbidden, locale: 'en' })).toBe(
      '/en/assess?state=stateless',
    );
  });
});
