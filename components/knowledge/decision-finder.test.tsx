import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fill } from '@/lib/locale';
import { decisionWords } from '@/lib/locale/words/decisions';
import type { DecisionList, ListedDecision } from '@/lib/report/knowledge';
import { DecisionFinder } from './decision-finder';

const { page: words, undated } = decisionWords('en');
const entry = (title: string, traffic: string, rest: Pick<ListedDecision, 'year' | 'chose'>): ListedDecision => ({
  title,
  path: `/en/list#${title}`,
  ...rest,
  answers: { traffic: [traffic] },
});
const list: DecisionList = {
  decisions: [
    entry('A', 'bursty', { year: 2024, chose: ['caas', 'k8s'] }),
    entry('B', 'bursty', { year: 2020, chose: ['faas'] }),
    entry('C', 'steady', { year: null, chose: ['caas'] }),
  ],
  chosen: [
    { id: 'caas', name: 'Containers' },
    { id: 'k8s', name: '– Kubernetes' },
    { id: 'faas', name: 'Functions' },
  ],
  years: [2024, 2020],
  questions: [
    {
      id: 'traffic',
      name: 'Traffic',
      choices: [
        { id: 'steady', name: 'Steady' },
        { id: 'bursty', name: 'Bursty' },
      ],
    },
  ],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(list)));
  render(<DecisionFinder path="/list" words={words} undated={undated} />);
  await screen.findByLabelText(words.chose);
}
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const shown = (): string[] => screen.queryAllByRole('link').map(({ textContent }) => textContent);

describe('looking decisions up', () => {
  it('shows all of them at first, each with its year and the platform where the source names one', async () => {
    await open();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'A2024 · Kubernetes',
      'B2020 · Functions',
      `C${undated} · Containers`,
    ]);
    expect(screen.getByRole('status').textContent).toBe(fill(words.found, { n: 3, total: 3 }));
  });

  it('narrows them by what was chosen, year and answer together', async () => {
    await open();
    choose(words.question, 'traffic');
    choose(words.choice, 'bursty');
    expect(shown()).toEqual(['A', 'B']);
    choose(words.chose, 'caas');
    expect(shown()).toEqual(['A']);
    choose(words.year, '2020');
    expect(shown()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe(words.none);
  });

  it('forgets the answer with its question', async () => {
    await open();
    choose(words.question, 'traffic');
    choose(words.choice, 'steady');
    choose(words.question, '');
    expect(shown()).toEqual(['A', 'B', 'C']);
    expect(screen.queryByLabelText(words.choice)).toBeNull();
  });

  it('says so where the list does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 503 })));
    render(<DecisionFinder path="/list" words={words} undated={undated} />);
    expect(await screen.findByText(words.failed)).toBeDefined();
  });
});
