import { describe, expect, it } from 'vitest';
import { newestVersion } from '@/lib/content';
import { NO_PRIORITIES } from '@/lib/model/answers';
import { findResult } from './findings';

describe('the result of a link', () => {
  it('is worked out once and kept', () => {
    const link = { contentVersion: newestVersion(), answers: { traffic: 'bursty' }, priorities: NO_PRIORITIES };
    expect(findResult(link)).toBe(findResult({ ...link, answers: { ...link.answers } }));
  });

  it('is none where this server does not have the rules', () => {
    expect(findResult({ contentVersion: 1023, answers: {}, priorities: NO_PRIORITIES })).toBeNull();
  });
});
