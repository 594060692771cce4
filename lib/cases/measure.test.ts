import { describe, expect, it } from 'vitest';
import type { Rules } from '../engine';
import type { Case } from '../model/case';
import { measureAgreement } from './measure';
import { dealFolds, findMoves, measureBaselines, measureFolds } from './baselines';

/** Functions lead unless work runs for hours; a store excludes everything but the cluster, a mood everything. */
const rules: Rules = {
  version: 1,
  alternatives: [
    { id: 'k8s-managed', family: 'caas' },
    { id: 'faas-public', family: 'faas' },
  ],
  criteria: [
    {
      id: 'cost',
      base: { 'k8s-managed': { performance: 50 }, 'faas-public': { performance: 60 } },
      effects: [{ when: { duration: ['hours'] }, change: { 'k8s-managed': 5, 'faas-public': -20 } }],
    },
  ],
  questions: [
    { id: 'duration', core: true, changeable: false, choices: [{ id: 'seconds' }, { id: 'hours' }] },
    { id: 'state', core: true, changeable: false, choices: [{ id: 'stateless' }, { id: 'stateful' }] },
  ],
  exclusions: [{ id: 'no-volumes', alternatives: ['faas-public'], when: { state: ['stateful'] } }],
  purposes: [],
};

function aCase(id: string, facts: Partial<Case>): Case {
  return {
    id,
    title: id,
    url: 'https://example.org',
    source: 'the page',
    origin: 'company',
    group: id,
    facts: 'Some facts.',
    answers: {},
    chose: 'faas',
    variant: 'faas-public',
    acceptable: ['faas'],
    unacceptable: [],
    outcome: 'adopted',
    why: 'For a reason.',
    'family-evidence': true,
    'variant-evidence': true,
    ...facts,
  };
}

const agreeing = aCase('agreeing', {});
const missed = aCase('missed', { answers: { duration: 'hours' }, unacceptable: ['caas'] });
const excluded = aCase('excluded', { answers: { state: 'stateful' } });
const variantOnly = aCase('variant-only', { answers: { duration: 'hours' }, 'family-evidence': false });

describe('measureAgreement', () => {
  it('counts agreement by family, and what a source rules out', () => {
    const { family, total } = measureAgreement(rules, [agreeing, missed]);
    expect(total).toBe(2);
    expect(family).toEqual({ cases: 2, agreed: 1, ruledOut: 1 });
  });

  it("counts where the source's alternative stands, and none that is excluded", () => {
    const { alternative } = measureAgreement(rules, [agreeing, missed, excluded]);
    expect(alternative).toEqual({ cases: 3, first: 1, firstTwo: 2 });
  });

  it('leaves cases without evidence of a kind out of that count', () => {
    const { family, alternative } = measureAgreement(rules, [variantOnly, aCase('guessed', { 'variant-evidence': false })]);
    expect(family.cases).toBe(1);
    expect(alternative.cases).toBe(1);
  });

  it('says of each disagreement by how much and by which answers it was decided', () => {
    const [result] = measureAgreement(rules, [missed]).results;
    expect(result?.decided).toEqual({
      rival: 'faas-public',
      exclusions: [],
      lead: 15,
      reasons: [{ criterion: 'cost', lead: 15, base: -10, effects: [{ index: 0, lead: 25 }] }],
    });
  });

  it('names the exclusions where nothing acceptable is left', () => {
    const [result] = measureAgreement(rules, [excluded]).results;
    expect(result?.decided).toMatchObject({ rival: null, exclusions: ['no-volumes'] });
  });

  it('sets what was chosen against what is recommended', () => {
    expect(measureAgreement(rules, [agreeing, missed]).confusion.faas).toEqual({ caas: 1, faas: 1, none: 0 });
  });

  it('counts in how many cases each rule holds', () => {
    expect(measureAgreement(rules, [agreeing, missed, excluded]).fired).toEqual([
      { kind: 'effect', id: 'cost', index: 0, cases: 1 },
      { kind: 'exclusion', id: 'no-volumes', index: 0, cases: 1 },
    ]);
  });
});

describe('baselines', () => {
  it('a random guess hits by the share of acceptable families, always Kubernetes where it is acceptable', () => {
    const [random, always] = measureBaselines(rules, [
      agreeing,
      aCase('cluster', { acceptable: ['caas', 'faas'], variant: 'k8s-managed' }),
    ]);
    expect(random?.family.agreed).toBe(1.5);
    expect(random?.alternative).toEqual({ cases: 2, first: 1, firstTwo: 2 });
    expect(always?.family.agreed).toBe(1);
    expect(always?.alternative).toEqual({ cases: 2, first: 1, firstTwo: 1 });
  });

  it('keeps the cases of one group in one part, and parts alike in size', () => {
    const cases = ['a', 'a', 'b', 'c', 'd'].map((group, index) => aCase(`case-${index}`, { group }));
    const parts = dealFolds(cases, 2);
    expect(parts.map((part) => part.map(({ group }) => group))).toEqual([
      ['a', 'a', 'd'],
      ['b', 'c'],
    ]);
    expect(measureFolds(rules, cases).map(({ total }) => total)).toEqual([2, 1, 1, 1, 0]);
  });

  it('finds the cases that a change of rules moved', () => {
    const kinder: Rules = { ...rules, criteria: rules.criteria.map((criterion) => ({ ...criterion, effects: [] })) };
    const moves = findMoves(measureAgreement(rules, [agreeing, missed]), measureAgreement(kinder, [agreeing, missed]));
    expect(moves).toEqual([{ case: missed, from: 'k8s-managed', to: 'faas-public', agreedBefore: false, agreedNow: true }]);
  });
});
