import { describe, expect, it } from 'vitest';
import { newestVersion } from '@/lib/content';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { collectFindings } from '@/lib/report/result';
import { catalogue } from '@/tests/support/catalogue';
import { findResult } from './findings';

describe('the result of a link', () => {
  it('is worked out once and kept', async () => {
    const link = { contentVersion: newestVersion(), answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES };
    const result = await findResult(link);
    expect(await findResult({ ...link, answers: { ...link.answers } })).toBe(result);
  });

  it('is what the engine says, worked out on a thread of its own', async () => {
    const link = { contentVersion: newestVersion(), answers: { isolation: 'air-gapped', operators: 'none' }, priorities: NO_PRIORITIES };
    const result = await findResult(link);
    expect(result?.findings).toEqual(collectFindings(catalogue, link.answers, link.priorities));
  });

  it('is none where this server does not have the rules', async () => {
    expect(await findResult({ contentVersion: 1023, answers: {}, priorities: NO_PRIORITIES })).toBeNull();
  });
});
