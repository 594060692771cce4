import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadExamples } from '@/lib/content';
import { assess, inquire } from '../engine';
import { joinAnswer, NO_PRIORITIES, type Answers } from '../model/answers';
import { decodeLink } from '../share';
import { stateArbitrary } from '@/tests/support/link-states';
import { collectFindings } from '@/tests/support/findings';
import { toRecommendationJson, toWorkloadJson } from './json';
import { recommendationSchema, type WorkloadJson } from './recommendation';

const rules = loadCatalogue();
const advise = (answers: Answers, priorities = NO_PRIORITIES): WorkloadJson => {
  const [workload] = toRecommendationJson(rules, [{ id: 'one', answers, priorities }]).workloads;
  if (!workload) throw new Error('One workload in, none out');
  return workload;
};
/** What no platform can do: a datastore on kernel modules of its own at the edge, with nobody to run it. */
const impossible: Answers = {
  workload: 'datastore',
  state: 'stateful',
  customisation: 'kernel',
  isolation: 'air-gapped',
  operators: 'none',
  resilience: 'region',
  location: 'edge',
};

describe('The advice as JSON', { timeout: 60_000 }, () => {
  it.each(loadExamples().map((example) => [example.id, example] as const))(
    'has the released shape and the numbers of the engine: %s',
    (_, example) => {
      const json = toRecommendationJson(rules, [{ id: example.id, answers: example.answers, priorities: NO_PRIORITIES }]);
      expect(recommendationSchema.parse(json)).toEqual(json);
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      const assessment = assess(rules, example.answers, NO_PRIORITIES);
      const [workload] = json.workloads;
      expect(json.contentVersion).toBe(String(rules.version));
      expect(workload?.recommendation).toMatchObject(assessment.recommendation ?? {});
      expect(workload?.ranking.map(({ alternative }) => alternative)).toEqual(assessment.ranking.map(({ alternative }) => alternative));
      workload?.ranking.forEach((ranked, index) => {
        expect(Math.abs(ranked.score - (assessment.ranking[index]?.score ?? 0) / assessment.weightTotal)).toBeLessThanOrEqual(0.05 + 1e-9);
      });
    },
  );

  it('has rounded contributions that add up to the rounded score, and bounds around it, whatever is answered', () => {
    fc.assert(
      fc.property(stateArbitrary(rules), ({ answers, priorities }) => {
        const workload = advise(answers, priorities);
        for (const { score, low, high, contributions, acceptability, rank, status } of workload.ranking) {
          const tenths = Object.values(contributions).reduce((sum, part) => sum + Math.round(part * 10), 0);
          expect(tenths).toBe(Math.round(score * 10));
          expect(low).toBeLessThanOrEqual(score);
          expect(high).toBeGreaterThanOrEqual(score);
          expect(Math.round(acceptability * 100) / 100).toBe(acceptability);
          expect(rank === null).toBe(status === 'out');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('carries a link that leads back to the answers and priorities', () => {
    const answers = { traffic: 'bursty', latency: 'unknown' };
    const priorities = { most: ['cost'], least: ['control'] };
    const { code, url } = advise(answers, priorities);
    expect(url).toBe(`/r/${code}`);
    expect(decodeLink(code)).toMatchObject({ ok: true, contentVersion: rules.version, answers, priorities });
  });

  it('names every reason of what is excluded, and ranks it last', () => {
    const { ranking } = advise({ duration: 'hours', workload: 'stream', protocol: 'tcp-udp' });
    const functions = ranking.find(({ alternative }) => alternative === 'faas-public');
    expect(functions).toMatchObject({ status: 'out', rank: null });
    expect(functions?.exclusions).toEqual(
      expect.arrayContaining([
        { constraint: 'faas-time-limit', answers: ['duration', 'workload'] },
        { constraint: 'faas-no-sockets', answers: ['protocol'] },
      ]),
    );
    const statuses = ranking.map(({ status }) => status === 'out');
    expect(statuses.indexOf(true)).toBe(statuses.filter((isOut) => !isOut).length);
  });

  it('leaves the portfolio out for one workload, and plans it for two or more', () => {
    const functions = {
      id: 'functions',
      answers: loadExamples().find(({ id }) => id === 'nightly-etl')?.answers ?? {},
      priorities: NO_PRIORITIES,
    };
    const store = {
      id: 'store',
      answers: loadExamples().find(({ id }) => id === 'database')?.answers ?? {},
      priorities: NO_PRIORITIES,
    };
    const lost = { id: 'lost', answers: impossible, priorities: NO_PRIORITIES };
    expect(toRecommendationJson(rules, [store]).portfolio).toBeNull();
    const { portfolio, workloads } = toRecommendationJson(rules, [functions, store, lost]);
    expect(portfolio?.impossible).toEqual(['lost']);
    expect(portfolio?.assignment.map(({ workload }) => workload)).toEqual(['functions', 'store']);
    for (const { workload, alternative, regret } of portfolio?.assignment ?? []) {
      expect(portfolio?.platforms).toContain(alternative);
      const { ranking = [] } = workloads.find(({ id }) => id === workload) ?? {};
      const place = ranking.find((ranked) => ranked.alternative === alternative);
      expect(place?.status).not.toBe('out');
      expect(Math.abs(regret - ((ranking[0]?.score ?? 0) - (place?.score ?? 0)))).toBeLessThanOrEqual(0.11);
    }
    expect(portfolio?.steps[0]?.from).toBe(0);
    expect(toRecommendationJson(rules, [lost, { ...lost, id: 'again' }]).portfolio).toMatchObject({
      platforms: [],
      assignment: [],
      steps: [],
    });
  });

  it('lists the open questions, unknown ones included, and no others, the most informative first', () => {
    const { openQuestions } = advise({ traffic: 'bursty', latency: 'unknown' });
    expect(openQuestions).toContain('latency');
    expect(openQuestions).not.toContain('traffic');
    expect(openQuestions).toHaveLength(rules.questions.length - 1);
    const { outlook } = inquire(rules, { traffic: 'bursty', latency: 'unknown' });
    expect(openQuestions).toEqual(outlook.questions.map(({ question }) => question));
  });

  it('recommends nothing where everything is excluded, and says what would have to be lifted, nearest first', () => {
    const { recommendation, nearest, ranking, flips } = advise(impossible);
    expect(recommendation).toBeNull();
    expect(flips).toEqual([]);
    expect(ranking.every(({ rank }) => rank === null)).toBe(true);
    expect(nearest).toHaveLength(rules.alternatives.length);
    const counts = nearest?.map(({ exclusions }) => exclusions.length) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(advise({ traffic: 'bursty' })).not.toHaveProperty('nearest');
  });

  it('names for each rival the changed answers that would put it first', () => {
    const example = loadExamples()[0];
    const { flips, recommendation } = advise(example?.answers ?? {});
    expect(flips.length).toBeGreaterThan(0);
    for (const { to, changes } of flips) {
      const answers = {
        ...example?.answers,
        ...Object.fromEntries(changes.map((change) => [change.question, joinAnswer([change.to].flat())])),
      };
      expect(assess(rules, answers, NO_PRIORITIES).recommendation?.alternative).toBe(to);
      expect(to).not.toBe(recommendation?.alternative);
      for (const { question, from } of changes) expect(from && joinAnswer([from].flat())).toBe(example?.answers[question] ?? null);
    }
  });

  it('writes an answer of several choices as a list, before a change and after it', () => {
    const answers = { dependencies: 'cloud-native' };
    const findings = collectFindings(rules, answers, NO_PRIORITIES);
    const change = { question: 'dependencies', from: 'cloud-native+rdbms', to: 'cloud-native' };
    const back = { question: 'purpose', from: null, to: 'scale+cost' };
    const json = toWorkloadJson(
      rules,
      { id: 'one', answers, priorities: NO_PRIORITIES },
      { ...findings, flips: [{ to: 'compose', changes: [change, back], changeable: true, lead: 2.5, likely: 0.25 }] },
    );
    expect(json.flips[0]?.changes).toEqual([
      { question: 'dependencies', from: ['cloud-native', 'rdbms'], to: 'cloud-native' },
      { question: 'purpose', from: null, to: ['scale', 'cost'] },
    ]);
    expect(recommendationSchema.shape.workloads.element.parse(json)).toEqual(json);
  });
});
