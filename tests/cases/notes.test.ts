import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { assess } from '@/lib/engine';
import type { Answers } from '@/lib/model/answers';

const catalogue = loadCatalogue();

/** What the two design notes say of one fact alone: the family that they name for it. */
const SITUATIONS: readonly (readonly [says: string, answers: Answers, family: string])[] = [
  ['what is lifted as it is goes to CaaS, at a price later', { assets: 'legacy', rewrite: 'none' }, 'caas'],
  ['stateful work goes to CaaS', { state: 'stateful' }, 'caas'],
  ['a store of one’s own goes to CaaS', { workload: 'datastore', state: 'stateful' }, 'caas'],
  ['what must be free to leave goes to CaaS', { 'lock-in': 'avoid' }, 'caas'],
  ['what changes every day goes to PaaS', { updates: 'daily' }, 'paas'],
  ['what nobody operates goes to PaaS', { operators: 'none' }, 'paas'],
  ['unpredictable load goes to FaaS', { traffic: 'bursty' }, 'faas'],
  ['events go to FaaS', { workload: 'event' }, 'faas'],
  ['a short batch that mostly rests goes to FaaS', { workload: 'batch', duration: 'minutes', traffic: 'mostly-idle' }, 'faas'],
  ['on premises without people for it, Compose and no cluster', { location: 'on-premises', operators: 'part-time' }, 'compose'],
];

describe('the situations of the design notes', () => {
  it.each(SITUATIONS)('%s', (_, answers, family) => {
    expect(assess(catalogue, answers).recommendation?.family).toBe(family);
  });
});
