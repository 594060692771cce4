import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadReleased } from '../../content';
import { NO_PRIORITIES } from '../../model/answers';
import type { House } from '../../model/house';
import { LOCALES } from '../../model/locale';
import { collectFindings } from '@/tests/support/findings';
import { buildBrief, buildReport, type Report } from '.';
import { someHouse } from '@/tests/support/house';

const catalogue = loadCatalogue();
const answers = { traffic: 'steady', location: 'public-cloud' };
const findings = collectFindings(catalogue, answers, NO_PRIORITIES);
const reportOf = (house?: House, locale: (typeof LOCALES)[number] = 'en'): Report => buildReport({ catalogue, findings, locale, house });
const plain = reportOf();
const [first, second, third] = plain.ranking;
const ids = catalogue.alternatives.map(({ id }) => id);

describe('What a house says of a result', () => {
  it.each(LOCALES)('stands beside a report that is otherwise the same (%s)', (locale) => {
    const { house, ...rest } = reportOf(someHouse({ withheld: ids, answers: { traffic: 'bursty' } }), locale);
    expect(house).toBeDefined();
    expect(rest).toEqual(reportOf(undefined, locale));
  });

  it('names the first platform on offer and its place, where the first of the ranking is not', () => {
    const { house } = reportOf(someHouse({ withheld: [first!.alternative, second!.alternative] }));
    expect(house).toMatchObject({ isFirstOffered: false });
    expect(house?.sentence).toBe(`Not on offer here: ${first!.name}. The first on offer is ${third!.name}, in place ${third!.rank}.`);
    expect(house?.withheld.map(({ alternative }) => alternative)).toEqual([first!.alternative, second!.alternative]);
  });

  it('says that the first is on offer, that none is, or nothing where all are', () => {
    expect(reportOf(someHouse({ withheld: [second!.alternative] })).house).toMatchObject({
      isFirstOffered: true,
      sentence: `${first!.name} is on offer here.`,
    });
    expect(reportOf(someHouse({ withheld: ids })).house?.sentence).toContain('nor any other platform');
    expect(reportOf(someHouse({ withheld: [] })).house?.sentence).toBeNull();
  });

  it('lists the preset answers that the result does not have, each with what it is here', () => {
    const { house } = reportOf(
      someHouse({ withheld: [], answers: { traffic: 'bursty', location: 'public-cloud', state: 'unknown', isolation: ['regulated'] } }),
    );
    expect(house?.presets.map(({ question, to }) => [question, to])).toEqual([
      ['traffic', 'bursty'],
      ['isolation', 'regulated'],
    ]);
    const [traffic, isolation] = house?.presets ?? [];
    expect(traffic?.sentence).toMatch(/is preset, “.+” is the answer here$/);
    expect(isolation?.sentence).toMatch(/is preset, not answered here$/);
  });

  it('leaves out what the older rules of a link do not know', () => {
    const older = loadReleased(1)!;
    const house = someHouse({ withheld: ids, answers: { trouble: 'nothing', traffic: 'bursty' } });
    const report = buildBrief({ catalogue: older, findings: collectFindings(older, {}, NO_PRIORITIES), locale: 'ja', house });
    const known = older.questions.map(({ id }) => id);
    expect(report.house?.presets.map(({ question }) => question)).toEqual(['traffic'].filter((id) => known.includes(id)));
    expect(report.house?.withheld).toHaveLength(older.alternatives.length);
  });
});
