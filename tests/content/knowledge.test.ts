import { describe, expect, it } from 'vitest';
import { catalogue } from '../support/catalogue';
import { loadResponsibilities } from '@/lib/content';
import { fill, LOCALES } from '@/lib/locale';
import { methodWords } from '@/lib/locale/words/method';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Evidence, EvidenceKind } from '@/lib/model/evidence';
import { STALE_DAYS } from '@/lib/model/freshness';
import {
  describeAge,
  describeMethod,
  describeOverview,
  describePlatform,
  describePlatformCriteria,
  listRuleSources,
  markSource,
  MOVES_SHOWN,
} from '@/lib/report/knowledge';
import { Reader } from '@/lib/report/reader';

const responsibilities = loadResponsibilities();

describe.each(LOCALES)('the knowledge pages in %s', (locale) => {
  it('keep their headline true: no platform leads on every criterion', () => {
    const { leaders } = describeOverview(new Reader(catalogue, locale), responsibilities);
    expect(leaders.length).toBeGreaterThan(1);
    expect(Math.max(...leaders.map((leader) => leader.criteria))).toBeLessThan(catalogue.criteria.length);
  });

  it('order the ladder as the notes do: functions, vendor PaaS, open PaaS, Kubernetes', () => {
    const { rungs } = describeOverview(new Reader(catalogue, locale), responsibilities);
    const places = ['faas-public', 'paas-proprietary', 'paas-oss', 'k8s-self'].map((id) =>
      rungs.findIndex(({ alternative }) => alternative === id),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('show for each platform the answers that move it most, and only in their own direction', () => {
    for (const { id } of catalogue.alternatives) {
      for (const { id: criterion, up, down } of describePlatformCriteria(new Reader(catalogue, locale), id)) {
        const changes = catalogue.criteria.find((entry) => entry.id === criterion)?.effects.map(({ change }) => change[id] ?? 0) ?? [];
        const sorted = changes.toSorted((a, b) => a - b);
        expect(down.map(({ points }) => points)).toEqual(sorted.filter((points) => points < 0).slice(0, MOVES_SHOWN));
        expect(up.map(({ points }) => points)).toEqual(
          sorted
            .filter((points) => points > 0)
            .reverse()
            .slice(0, MOVES_SHOWN),
        );
      }
    }
  });

  it('say of each platform how far one answer moves it at most, and never the wrong way', () => {
    for (const { id } of catalogue.alternatives) {
      const { criteria } = describePlatform(new Reader(catalogue, locale), id, responsibilities);
      const whole = describePlatformCriteria(new Reader(catalogue, locale), id);
      expect(criteria.map(({ value, up, down }) => [value, up, down])).toEqual(
        whole.map(({ value, up, down }) => [value, up[0]?.points ?? 0, down[0]?.points ?? 0]),
      );
    }
  });

  it('give every purpose weights that add up, the first tier above the rest', () => {
    for (const { id, weights } of describeMethod(new Reader(catalogue, locale)).purposes) {
      expect(weights.reduce((sum, weight) => sum + Math.round(weight * 10), 0)).toBe(1000);
      const most = catalogue.purposes.find((purpose) => purpose.id === id)?.most ?? [];
      const heaviest = catalogue.criteria.filter((_, index) => (weights[index] ?? 0) > 100 / catalogue.criteria.length);
      expect(heaviest.map((criterion) => criterion.id)).toEqual(expect.arrayContaining([...most]));
    }
  });

  it('mark a source from 181 days before the content, and a vendor’s own test of a rival, and count both', () => {
    const words = methodWords(locale).sources.age;
    const dated = (sourceDate: string, kind: EvidenceKind = 'official'): Catalogue => {
      const hosts = { ...catalogue.evidence['hosts'], sourceDate, readDate: '2026-11-30', kind } as Evidence;
      return { ...catalogue, date: '2026-11-30', evidence: { hosts } };
    };
    const marks = (content: Catalogue): readonly string[] => markSource(content, 'hosts', locale);
    expect(marks(dated('2026-06-03'))).toEqual([]);
    expect(marks(dated('2026-06-02'))).toEqual([fill(words.old, { age: 181 })]);
    expect(marks(dated('2026'))).toEqual([]);
    expect(marks(dated('undated'))).toEqual([]);
    expect(marks(dated('2026-11-01', 'rival'))).toEqual([words.rival]);
    expect(marks(dated('2011', 'notes'))).toEqual([]);
    const sources = listRuleSources(catalogue, locale);
    const marked = (mark: string): number => sources.filter((source) => source.marks?.includes(mark)).length;
    const rivals = marked(words.rival);
    const old = sources.filter(({ marks: found = [] }) => found.some((mark) => mark !== words.rival)).length;
    expect(describeAge(catalogue, sources, locale)).toBe(fill(words.note, { date: catalogue.date, days: STALE_DAYS, old, rival: rivals }));
  });

  it('list every source that a rule cites, once', () => {
    const cited = new Set(
      [
        ...catalogue.criteria.flatMap(({ base, effects }) => [...Object.values(base), ...effects]),
        ...catalogue.exclusions,
        ...catalogue.caveats,
        ...catalogue.purposes,
      ].flatMap((rule) => rule.evidence),
    );
    expect(
      listRuleSources(catalogue, locale)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...cited].sort());
  });
});
