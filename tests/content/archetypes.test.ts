import { describe, expect, it } from 'vitest';
import { selectCases, typicalAnswers } from '@/lib/cases';
import { loadArchetypes, loadCatalogue, loadDecisions, toRules } from '@/lib/content';

import { assess } from '@/lib/engine';
import { NO_PRIORITIES } from '@/lib/model/answers';

const catalogue = loadCatalogue();
const rules = toRules(catalogue);
const questions = catalogue.questions.map(({ id }) => id);
const archetypes = loadArchetypes();

describe('The archetypes', () => {
  it('are twelve, each of decisions enough to speak of a kind', () => {
    expect(archetypes).toHaveLength(12);
    for (const { id, when } of archetypes) expect(selectCases(loadDecisions(), when).length, id).toBeGreaterThanOrEqual(12);
  });

  it.each(archetypes)('$id answers what the published decisions about it agree on, and nothing else', ({ when, answers }) => {
    expect(answers).toEqual(typicalAnswers(selectCases(loadDecisions(), when), questions));
  });

  it.each(archetypes)('$id is possible on some platform, and contradicts itself nowhere', ({ answers }) => {
    const { recommendation, contradictions } = assess(rules, answers, NO_PRIORITIES);
    expect(recommendation).not.toBeNull();
    expect(contradictions).toEqual([]);
  });

  it('differ in more than a question from each other', () => {
    for (const one of archetypes)
      for (const other of archetypes.filter(({ id }) => id > one.id)) {
        const differing = questions.filter((id) => one.answers[id] !== other.answers[id]);
        expect(differing.length, `${one.id} and ${other.id}`).toBeGreaterThan(2);
      }
  });
});

describe('Typical answers', () => {
  const decision = (answers: Record<string, string>) => ({ answers });

  it('are what most decisions that speak of it say, where enough of them speak', () => {
    const cases = [
      ...Array.from({ length: 3 }, () => decision({ state: 'stateless', traffic: 'bursty' })),
      ...Array.from({ length: 3 }, () => decision({ state: 'external', traffic: 'bursty' })),
      decision({ state: 'unknown', volume: 'low', trouble: 'too-dear' }),
    ];
    expect(typicalAnswers(cases, ['state', 'traffic', 'volume'])).toEqual({ traffic: 'bursty' });
    const rare = [...cases.slice(0, 3), ...Array.from({ length: 20 }, () => decision({ volume: 'low', trouble: 'too-dear' }))];
    expect(typicalAnswers(rare, ['traffic', 'volume', 'trouble'])).toEqual({ volume: 'low' });
  });

  it('come from the decisions that name one of the choices', () => {
    const cases = [decision({ workload: 'web+api' }), decision({ workload: 'batch' }), decision({ state: 'stateless' })];
    expect(selectCases(cases, { workload: ['web', 'event'] })).toEqual([cases[0]]);
  });
});
