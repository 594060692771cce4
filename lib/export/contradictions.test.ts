import { describe, expect, it } from 'vitest';
import { loadReleased } from '@/lib/content';
import { LOCALES } from '@/lib/locale';
import { adviseWords } from '@/lib/locale/words/advise';
import { resultWords } from '@/lib/locale/words/result';
import { collectFindings } from '@/tests/support/findings';
import { catalogue } from '@/tests/support/catalogue';
import { readText } from '@/tests/support/markdown';
import { someShared } from '@/tests/support/shared';
import { NO_PRIORITIES, type Answers } from '../model/answers';
import { toRecommendationJson, toWorkloadJson } from './json';
import { toMadr } from './madr';
import { toMarkdown } from './markdown';
import { recommendationSchema } from './recommendation';
import { toTerminalText } from './terminal';

const IMPOSSIBLE_PAIR: Answers = { workload: 'datastore', state: 'stateless', traffic: 'steady' };
const pair = catalogue.contradictions!.find(({ id }) => id === 'store-without-state')!;

describe('answers that cannot both be true, told to other programs', () => {
  it('name both questions, why and what to ask, in both languages, and are ranked as they stand', () => {
    const workloads = [
      { id: 'store', answers: IMPOSSIBLE_PAIR, priorities: NO_PRIORITIES },
      { id: 'sound', answers: { ...IMPOSSIBLE_PAIR, state: 'stateful' }, priorities: NO_PRIORITIES },
    ];
    const json = toRecommendationJson(catalogue, workloads);
    expect(recommendationSchema.parse(json)).toEqual(json);
    const { id, reason, ask } = pair;
    expect(json.workloads.map(({ contradictions }) => contradictions)).toEqual([
      [{ id, questions: ['workload', 'state'], reason, ask }],
      [],
    ]);
    expect(json.workloads[0]?.ranking).toHaveLength(catalogue.alternatives.length);
  });

  it('are not known to the versions that were released without them', () => {
    for (const version of [1, 2, 3]) {
      const rules = loadReleased(version)!;
      const findings = collectFindings(rules, IMPOSSIBLE_PAIR, NO_PRIORITIES);
      expect(toWorkloadJson(rules, { id: 'old', answers: IMPOSSIBLE_PAIR, priorities: NO_PRIORITIES }, findings).contradictions).toEqual(
        [],
      );
    }
  });
});

describe.each(LOCALES)('answers that cannot both be true, told to readers in %s', (locale) => {
  const shared = someShared({ answers: IMPOSSIBLE_PAIR, locale });
  const sound = someShared({ answers: { ...IMPOSSIBLE_PAIR, state: 'stateful' }, locale });
  const [told] = shared.report.contradictions;
  const title = resultWords(locale).contradictions.title;

  it('are quoted with their reason and the questions to ask again', () => {
    const answered = pair.title[locale];
    expect(told).toMatchObject({ title: answered, reason: { text: pair.reason[locale] }, ask: pair.ask[locale] });
    const words = ['workload', 'state'].map((id) => catalogue.questions.find((question) => question.id === id)!);
    expect(told!.questions).toEqual(words.map(({ id, short }) => ({ question: id, short: short[locale] })));
    for (const { short } of words) expect(told!.answers).toContain(short[locale]);
    expect(sound.report.contradictions).toEqual([]);
  });

  it('stand in the Markdown and in the decision record, and only where there are some', () => {
    const page = readText(toMarkdown(shared));
    for (const text of [title, told!.answers, pair.reason[locale], pair.ask[locale]]) expect(page).toContain(text);
    expect(readText(toMadr(shared, '2026-11-30'))).toContain(pair.reason[locale]);
    expect(readText(toMarkdown(sound))).not.toContain(title);
  });

  it('stand in the terminal before the reasons', () => {
    const print = (report: typeof shared.report): string =>
      toTerminalText(report, { id: 'store', title: '', link: 'l', openQuestions: [], decisions: null }, { color: false, columns: null });
    const words = adviseWords(locale);
    const text = print(shared.report);
    const places = [words.contradictions, told!.answers, pair.reason[locale], pair.ask[locale], words.reasons].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(print(sound.report)).not.toContain(words.contradictions);
  });
});
