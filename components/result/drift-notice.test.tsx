import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fill } from '@/lib/locale';
import { resultWords } from '@/lib/locale/words/result';
import { DriftNotice } from './drift-notice';

it('an old link shows each platform then and today', () => {
  const name = { alternative: 'compose', family: 'compose', name: 'Compose', short: 'Compose', familyName: 'Compose' };
  const platforms = [{ ...name, then: { rank: 2, score: 61.2 }, today: { rank: null, score: 58 } }];
  const words = resultWords('en');
  const { place, out } = words.drift;
  render(<DriftNotice href="/en/compare" drift={{ sentence: 'Changed.', version: 3, date: '2027-01-01', platforms }} words={words} />);
  expect(
    screen.getByRole('row', { name: `Compose ${fill(place, { rank: 2, score: '61.2' })} ${fill(out, { score: '58.0' })}` }),
  ).toBeDefined();
});
