import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { resultWords } from '@/lib/locale/words/result';
import { markTerms, readGlossary } from '@/lib/report/terms';
import { someShared } from '@/tests/support/shared';
import { ContradictionsNotice } from './contradictions-notice';

it('two answers that cannot both be true are told with a way to both questions', () => {
  const { report, code } = someShared({ answers: { workload: 'datastore', state: 'stateless' } });
  const links = { locale: 'en', code, title: '' } as const;
  const terms = markTerms(readGlossary([], 'en'), []);
  render(<ContradictionsNotice contradictions={report.contradictions} links={links} words={resultWords('en')} terms={terms} />);
  const hrefs = report.contradictions[0]!.questions.map(({ short }) => screen.getByRole('link', { name: short }).getAttribute('href'));
  expect(hrefs.map((href) => href?.split('#')[1])).toEqual(['workload', 'state']);
  expect(screen.getByText(report.contradictions[0]!.answers)).toBeDefined();
});
