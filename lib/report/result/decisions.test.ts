import { describe, expect, it } from 'vitest';
import { catalogue } from '@/tests/support/catalogue';
import { remember } from '@/tests/support/remember';
import { IMPOSSIBLE } from '@/tests/support/shared';
import { loadDecisions, loadExamples } from '@/lib/content';
import { fill, LOCALES } from '@/lib/locale';
import { decisionWords } from '@/lib/locale/words/decisions';
import { NO_PRIORITIES, type Answers } from '@/lib/model/answers';
import { collectFindings } from '@/tests/support/findings';
import { buildDecisions, findDecisions } from '.';

const decisions = loadDecisions();
const findingsOf = remember((answers: Answers) => collectFindings(catalogue, answers, NO_PRIORITIES));
const byId = new Map(decisions.map((entry) => [entry.id, entry]));

describe.each(LOCALES)('decisions like yours (%s)', (locale) => {
  const words = decisionWords(locale);
  const build = (answers: Answers) => buildDecisions({ catalogue, findings: findingsOf(answers), locale }, decisions);

  it.each(loadExamples())(
    'stand beside the example $id: three to six, those that decided otherwise first, each as its case tells it',
    ({ answers }) => {
      const findings = findingsOf(answers);
      const found = findDecisions(catalogue, findings.assessment, decisions);
      const told = build(answers);
      const shown = told?.groups.flatMap((group) => group.decisions) ?? [];
      expect(shown.length).toBeGreaterThanOrEqual(3);
      expect(shown.length).toBeLessThanOrEqual(6);
      expect(shown.map(({ id }) => id)).toEqual(found?.shown.map(({ case: { id } }) => id));
      expect(told?.groups.map(({ title }) => title)).toEqual([words.otherwise, words.alike].slice(2 - (told?.groups.length ?? 0)));
      for (const { id, title, why, source } of shown) expect(byId.get(id)).toMatchObject({ title, why, url: source });
      expect(JSON.stringify(told)).not.toMatch(/\{\w+\}|undefined|NaN/);
    },
  );

  it('count what most of the nearest chose in one sentence, with the recommended family where that is another', () => {
    const counts = loadExamples().map(({ answers }) => ({ title: build(answers)?.title, answers }));
    for (const { title, answers } of counts) {
      const { assessment } = findingsOf(answers);
      const found = findDecisions(catalogue, assessment, decisions)!;
      expect(title).toContain(String(found.counted));
      expect(title).toContain(String(found.families[0]!.n));
    }
    expect(counts.length).toBeGreaterThan(3);
  });

  it('name three different answers at most, and count the others', () => {
    const given: Answers = {
      workload: 'web',
      location: 'public-cloud',
      traffic: 'bursty',
      operators: 'none',
      volume: 'low',
      'lock-in': 'avoid',
    };
    const other = { workload: 'web', location: 'on-premises', traffic: 'steady', operators: 'team', volume: 'high', 'lock-in': 'accept' };
    const findings = findingsOf(given);
    const told = buildDecisions({ catalogue, findings, locale }, [{ ...decisions[0]!, answers: other }]);
    const { likeness = '' } = told?.groups[0]?.decisions[0] ?? {};
    expect(likeness).toContain(
      fill(words.same, { n: 1, total: 6, list: catalogue.questions.find(({ id }) => id === 'workload')!.short[locale] }),
    );
    expect(likeness).toContain(fill(words.more, { list: '', n: 2 }).trim());
    const named = catalogue.questions
      .filter(({ id }) => id in other && id !== 'workload')
      .filter(({ short }) => likeness.includes(short[locale]));
    expect(named).toHaveLength(3);
  });

  it('stand in one group where nothing is recommended, and are none where nothing is answered', () => {
    expect(build(IMPOSSIBLE)?.groups.map(({ title }) => title)).toEqual([words.nearest]);
    expect(build({})).toBeNull();
  });
});

it('every published decision has an id of its own', () => {
  expect(byId.size).toBe(decisions.length);
});
