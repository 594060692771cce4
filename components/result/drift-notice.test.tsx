import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { resultWords } from '@/lib/locale/words/result';
import { DriftNotice } from './drift-notice';

it('an old link shows each platform then and today', () => {
  const name = { alternative: 'compose', family: 'compose', name: 'Compose', short: 'Compose', familyName: 'Compose' };
  const platforms = [
    { ...name, then: { rank: 2, score: 61.2, text: '2. (61.2)' }, today: { rank: null, score: 58, text: 'excluded (58.0)' } },
  ];
  render(
    <DriftNotice
      href="/en/compare"
      drift={{ sentence: 'Changed.', version: 3, date: '2027-01-01', platforms }}
      words={resultWords('en')}
    />,
  );
  expect(screen.getByRole('row', { name: 'Compose 2. (61.2) excluded (58.0)' })).toBeDefined();
});
