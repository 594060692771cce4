import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../content';
import { LOCALES } from '../../model/locale';
import { NO_PRIORITIES, type Answers } from '../../model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildReport, listOtherCaveats, type Report } from '.';
import { findNeeds, NEEDS } from './unmet';

const catalogue = loadCatalogue();
const reportOf = (answers: Answers, locale: (typeof LOCALES)[number] = 'en'): Report =>
  buildReport({ catalogue, findings: collectFindings(catalogue, answers, NO_PRIORITIES), locale });

const ON_ONE_HOST = { location: 'on-premises', resilience: 'host', assets: 'legacy', workload: 'web', purpose: 'cost' };

describe('What the recommended platform does not meet by itself', () => {
  it('is asked for by answers that the questionnaire has', () => {
    for (const [question, choices] of Object.entries(NEEDS)) {
      const known = catalogue.questions.find(({ id }) => id === question)?.choices.map(({ id }) => id);
      expect(known, question).toEqual(expect.arrayContaining([...choices]));
    }
  });

  it.each(LOCALES)('is told with the answer that asks for it and with what would meet it (%s)', (locale) => {
    const report = reportOf(ON_ONE_HOST, locale);
    expect(report.recommendation?.alternative).toBe('compose');
    const [first] = report.unmet;
    const caveat = catalogue.caveats.find(({ id }) => id === 'single-host-failure')!;
    const question = catalogue.questions.find(({ id }) => id === 'resilience')!;
    expect(first?.text).toBe(caveat.text[locale]);
    expect(first?.asked).toContain(question.choices.find(({ id }) => id === 'host')!.title[locale]);
  });

  it('is a warning too, and told once: the others are what is left', () => {
    const { caveats, unmet } = reportOf(ON_ONE_HOST);
    const others = listOtherCaveats({ caveats, unmet });
    expect([...unmet, ...others].map(({ caveat }) => caveat).sort()).toEqual(caveats.map(({ caveat }) => caveat).sort());
    expect(others.length).toBeGreaterThan(0);
  });

  it('has the heaviest need first', () => {
    const all = { resilience: 'datacentre', residency: 'country', state: 'session', delivery: 'no-downtime', location: 'public-cloud' };
    const { unmet } = reportOf(all);
    expect(unmet.length).toBeGreaterThan(2);
    const places = unmet.map(({ caveat }) => {
      const [need] = findNeeds(
        catalogue.caveats.find(({ id }) => id === caveat)!,
        all,
      );
      return Object.keys(NEEDS).indexOf(need ?? '');
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is nothing where nothing is recommended, and nothing where nothing is asked', () => {
    expect(reportOf({ isolation: 'air-gapped', operators: 'none' }).unmet).toEqual([]);
    expect(reportOf({}).unmet).toEqual([]);
  });

  it('is not what comes of the team, the load or what is in place', () => {
    expect(
      findNeeds({ alternatives: [], when: { state: ['stateful'], operators: ['none'] } }, { state: 'stateful', operators: 'none' }),
    ).toEqual([]);
    expect(findNeeds({ alternatives: [], when: { latency: ['interactive', 'strict'] } }, { latency: 'interactive' })).toEqual([]);
    expect(findNeeds({ alternatives: [], when: { latency: ['interactive', 'strict'] } }, { latency: 'strict' })).toEqual(['latency']);
    expect(findNeeds({ alternatives: [] }, { latency: 'strict' })).toEqual([]);
  });
});
