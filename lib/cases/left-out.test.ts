import { describe, expect, it } from 'vitest';
import type { Rules } from '../engine';
import type { Case } from '../model/case';
import { applyChanges, listChanges, measureLeftOut } from './left-out';

function rulesWith(change: Readonly<Record<string, number>>, base = 50): Rules {
  return {
    version: 1,
    alternatives: [
      { id: 'compose', family: 'compose' },
      { id: 'faas-public', family: 'faas' },
    ],
    criteria: [
      {
        id: 'cost',
        base: { compose: { performance: base }, 'faas-public': { performance: 52 } },
        effects: [{ when: { traffic: ['steady'] }, change }],
      },
    ],
    questions: [{ id: 'traffic', core: true, changeable: false, choices: [{ id: 'steady' }, { id: 'bursty' }] }],
    exclusions: [],
    purposes: [],
  };
}

const before = rulesWith({});
const now = rulesWith({ compose: 10 });

function steadyCase(group: string): Case {
  return {
    id: group,
    title: group,
    url: 'https://example.org',
    source: 'the page',
    origin: 'company',
    group,
    facts: 'Steady load.',
    answers: { traffic: 'steady' },
    chose: 'compose',
    variant: 'compose',
    acceptable: ['compose'],
    unacceptable: [],
    outcome: 'adopted',
    why: 'Fixed price.',
    'family-evidence': true,
    'variant-evidence': true,
  };
}

describe('measureLeftOut', () => {
  it('lists what changed, and makes it again', () => {
    const changes = listChanges(before, rulesWith({ compose: 10 }, 55));
    expect(changes).toEqual([
      { kind: 'base', criterion: 'cost', alternative: 'compose' },
      { kind: 'effect', criterion: 'cost', condition: '{"traffic":["steady"]}' },
    ]);
    expect(applyChanges([before, now], listChanges(before, now)).criteria).toEqual(now.criteria);
    expect(applyChanges([before, now], []).criteria).toEqual(before.criteria);
  });

  it('counts a rule that other cases speak for', () => {
    const { parts } = measureLeftOut([before, now], ['a', 'b', 'c', 'd', 'e'].map(steadyCase));
    expect(parts.map(({ kept, agreement }) => [kept, agreement.family.agreed])).toEqual(Array.from({ length: 5 }, () => [1, 1]));
  });

  it('does not count a rule that only the case left out speaks for', () => {
    const { parts } = measureLeftOut([before, now], [steadyCase('alone')]);
    expect(parts[0]).toMatchObject({ kept: 0, agreement: { family: { cases: 1, agreed: 0 } } });
  });

  it('counts a rule that a further decision speaks for, though it is never measured itself', () => {
    const { parts } = measureLeftOut([before, now], [steadyCase('alone')], [steadyCase('further')]);
    expect(parts[0]).toMatchObject({ kept: 1, agreement: { total: 1, family: { cases: 1, agreed: 1 } } });
  });
});
