import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { decisionWords } from '@/lib/locale/words/decisions';
import { DecisionsFold } from './decisions-fold';
import type { ResultParts } from './parts';

afterEach(cleanup);

const decision = (id: string) => ({
  id,
  title: `The ${id} decision`,
  facts: '2024 · chose Compose',
  why: `Because of ${id}.`,
  likeness: 'Same in 3 of 4.',
  source: `https://${id}.example/post`,
  host: `${id}.example`,
  path: `/ja/method/agreement/all#case-${id}`,
});
const decisions = {
  title: 'Of 23, 15 chose CaaS',
  note: 'How it is found.',
  groups: [
    { title: 'Otherwise', decisions: [decision('one')] },
    { title: 'Alike', decisions: [decision('two')] },
  ],
};

/** Of the parts of a page the fold reads these alone. */
const partsWith = (found: ResultParts['decisions']): ResultParts =>
  ({ decisions: found, report: { locale: 'ja' } }) as Partial<Record<keyof ResultParts, unknown>> as ResultParts;

it('each decision leads to its line and its source, and what is in English says so', () => {
  render(<DecisionsFold parts={partsWith(decisions)} />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(decisions.title);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Otherwise', 'Alike']);
  const [first] = screen.getAllByRole('listitem');
  const line = within(first!).getByRole('link', { name: 'The one decision' });
  expect(line.getAttribute('href')).toBe('/ja/method/agreement/all#case-one');
  expect(line.closest('[lang]')?.getAttribute('lang')).toBe('en');
  expect(within(first!).getByText('Because of one.').getAttribute('lang')).toBe('en');
  expect(within(first!).getByRole('link', { name: 'one.example' }).getAttribute('href')).toBe('https://one.example/post');
  expect(within(first!).getByText('Same in 3 of 4.').closest('[lang]')).toBeNull();
  expect(screen.getByRole('link', { name: decisionWords('ja').all }).getAttribute('href')).toBe('/ja/method/decisions');
});

it('nothing is shown where no decision has an answer in common', () => {
  const { container } = render(<DecisionsFold parts={partsWith(null)} />);
  expect(container.textContent).toBe('');
});
