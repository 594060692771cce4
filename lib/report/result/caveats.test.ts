import { describe, expect, it } from 'vitest';
import { findCaveats } from './caveats';

const coldStart = {
  id: 'cold-start',
  alternatives: ['faas-public'],
  when: { latency: ['interactive'], traffic: ['bursty', 'mostly-idle'] },
};
const closing = { id: 'closing', alternatives: ['faas-public', 'paas-proprietary'] };

describe('findCaveats', () => {
  it('warns of an alternative when every question has one of the choices asked for', () => {
    expect(findCaveats([coldStart], { latency: 'interactive', traffic: 'bursty' }, 'faas-public')).toEqual([coldStart]);
    expect(findCaveats([coldStart], { latency: 'relaxed', traffic: 'bursty' }, 'faas-public')).toEqual([]);
  });

  it('warns of nothing that an open answer leaves undecided', () => {
    expect(findCaveats([coldStart], { latency: 'interactive' }, 'faas-public')).toEqual([]);
    expect(findCaveats([coldStart], { latency: 'interactive', traffic: 'unknown' }, 'faas-public')).toEqual([]);
  });

  it('does not warn of other alternatives', () => {
    expect(findCaveats([coldStart], { latency: 'interactive', traffic: 'bursty' }, 'compose')).toEqual([]);
  });

  it('gives a caveat without a condition always, and keeps the declared order', () => {
    expect(findCaveats([closing, coldStart], { latency: 'interactive', traffic: 'bursty' }, 'faas-public')).toEqual([closing, coldStart]);
    expect(findCaveats([closing], {}, 'paas-proprietary')).toEqual([closing]);
  });
});
