import { describe, expect, it } from 'vitest';
import { toRecommendationJson, recommendationSchema, toMarkdown } from '@/lib/export';
import { LOCALES } from '@/lib/locale';
import { NO_PRIORITIES, type Answers } from '@/lib/model/answers';
import { catalogue } from '@/tests/support/catalogue';
import { someShared } from '@/tests/support/shared';
import { readText } from '@/tests/support/markdown';
import { collectFindings } from '@/tests/support/findings';
import { wordGrounds } from '.';

const leaving = { purpose: 'cost', 'platform-in-place': 'paas', workload: 'web', state: 'external', resilience: 'best-effort' };
const question = catalogue.questions.find(({ id }) => id === 'trouble')!;

describe.each(LOCALES)('what is presumed, in %s', (locale) => {
  const shared = someShared({ locale, answers: leaving });
  const row = shared.report.answers.find((answer) => answer.question === 'trouble');
  const dear = question.choices.find(({ id }) => id === 'too-dear')!.title[locale];

  it('stands beside its question as no answer, with its reason and the points that it adds', () => {
    expect(row).toMatchObject({ state: 'absent', answer: null, presumed: { answer: dear, why: question.presumed![0]!.why[locale] } });
    expect(typeof row?.points).toBe('number');
  });

  it('is marked wherever a reason rests on it, and in Markdown', () => {
    const findings = collectFindings(catalogue, leaving, NO_PRIORITIES);
    const grounds = Object.values(wordGrounds({ catalogue, findings, locale }).grounds).flat();
    const resting = grounds.flatMap(({ because }) => (because?.includes(dear) ? [because] : []));
    expect(resting.length).toBeGreaterThan(0);
    for (const because of resting) expect(because).toContain({ en: `${dear} (presumed)`, ja: `${dear}（みなし）` }[locale]);
    expect(readText(toMarkdown(shared))).toContain({ en: `presumed: ${dear}`, ja: `${dear}とみなす` }[locale]);
  });

  it('is gone once the question is answered, or moot', () => {
    for (const more of [{ trouble: 'nothing' }, { assets: 'greenfield' }] as Answers[]) {
      const { report } = someShared({ locale, answers: { ...leaving, ...more } });
      expect(report.answers.find((answer) => answer.question === 'trouble')?.presumed).toBeNull();
    }
  });
});

describe('what is presumed, as JSON', () => {
  it('is told beside the open questions, and only where there is any', () => {
    const advise = (answers: Record<string, string>) => {
      const json = toRecommendationJson(catalogue, [{ id: 'one', answers, priorities: NO_PRIORITIES }]);
      expect(recommendationSchema.parse(json)).toEqual(json);
      return json.workloads[0]!;
    };
    expect(advise(leaving).presumed).toEqual({ trouble: 'too-dear' });
    expect(advise(leaving).openQuestions).toContain('trouble');
    expect('presumed' in advise({ ...leaving, trouble: 'too-dear' })).toBe(false);
  });
});
