import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadReleased } from '../../content';
import { NO_PRIORITIES, type Answers } from '../../model/answers';
import type { Catalogue } from '../../model/catalogue';
import { LOCALES, type Locale } from '../../model/locale';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, findStoreNeed, type ReportStores } from '.';

const catalogue = loadCatalogue();
const storesOf = (answers: Answers, locale: Locale = 'en', rules: Catalogue = catalogue): ReportStores | null =>
  buildReport({ catalogue: rules, findings: collectFindings(rules, answers, NO_PRIORITIES), locale }).stores;

describe('Stores to buy', () => {
  it('are asked for first where the workload is a store or keeps state', () => {
    const needs: Answers[] = [{ workload: 'datastore' }, { state: 'stateful' }];
    for (const answers of needs) expect(storesOf(answers)).toMatchObject({ title: 'First: can it be bought?', canBuy: true });
  });

  it('are not spoken of where state is elsewhere, nor by rules that know of none', () => {
    expect(storesOf({ workload: 'web', state: 'external' })).toBeNull();
    expect(storesOf({})).toBeNull();
    const third = loadReleased(3);
    expect(third && storesOf({ workload: 'datastore' }, 'en', third)).toBeNull();
  });

  it.each([
    ['location', 'on-premises'],
    ['location', 'edge'],
    ['isolation', 'air-gapped'],
  ])('stay outside where %s is %s: that is said instead', (question, choice) => {
    const answers = { workload: 'datastore', [question]: choice };
    expect(findStoreNeed(answers)).toEqual({ kept: question });
    const stores = storesOf(answers);
    expect(stores?.canBuy).toBe(false);
    const title = catalogue.questions.find(({ id }) => id === question)?.choices.find(({ id }) => id === choice)?.title.en ?? '?';
    expect(stores?.sentence).toContain(title);
  });

  it.each(LOCALES)('name products of at least three providers for nearly every kind in %s', (locale) => {
    const kinds = storesOf({ workload: 'datastore' }, locale)?.kinds ?? [];
    expect(kinds.length).toBeGreaterThanOrEqual(9);
    for (const { providers, buy } of kinds) {
      expect(providers.length).toBeGreaterThanOrEqual(3);
      expect(buy.sources.length).toBeGreaterThan(0);
    }
    expect(kinds.filter(({ providers }) => providers.length < 4).map(({ store }) => store)).toEqual(['search']);
  });
});
