import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Proposal } from '@/lib/import';
import { filesWords } from '@/lib/locale/words/files';
import { importWords } from '@/lib/locale/words/import';
import { catalogue } from '@/tests/support/catalogue';
import type { FilesProps } from './kit';
import { ProposalList } from './proposals';
import { groupProposals } from './ticks';

const questions = catalogue.questions.map(({ id, title, choices, several }) => ({
  id,
  title: title.en,
  choices: choices.map((choice) => ({ id: choice.id, title: choice.title.en })),
  ...(several && { several }),
}));
const kit: FilesProps = {
  locale: 'en',
  contentVersion: catalogue.version,
  reader: '',
  questions,
  reasons: { 'memory-limit': 'Because it says so.' },
  words: filesWords('en'),
  readWords: importWords('en'),
};
const small: Proposal = {
  question: 'resources',
  choice: 'small',
  sure: 'states',
  file: 'compose.yaml',
  line: 7,
  excerpt: 'memory: 512M',
  rule: 'memory-limit',
};
const large: Proposal = { ...small, choice: 'large', file: 'fly.toml', line: 3, excerpt: 'memory: 64gb' };

function show(proposals: readonly Proposal[], answers = {}) {
  const onAnswers = vi.fn();
  render(<ProposalList kit={kit} groups={groupProposals(proposals, questions)} answers={answers} onAnswers={onAnswers} />);
  return onAnswers;
}

describe('The list of proposals', () => {
  it('says question, choice, how sure, file, line, excerpt and why', () => {
    show([small], { resources: 'small' });
    const { title, choices } = questions.find(({ id }) => id === 'resources') ?? questions[0] ?? { title: '', choices: [] };
    const group = screen.getByRole('group', { name: title });
    const box = within(group).getByRole<HTMLInputElement>('checkbox');
    expect(box.checked).toBe(true);
    const row = box.closest('label')?.textContent ?? '';
    const named = choices.find(({ id }) => id === 'small')?.title ?? '?';
    for (const part of [named, 'stated', 'compose.yaml, line 7', 'memory: 512M', 'Because it says so.']) expect(row).toContain(part);
  });

  it('shows both of two lines that contradict each other, and leaves the question open until one is picked', () => {
    const onAnswers = show([small, large]);
    expect(screen.getByText(kit.words.disputed)).toBeTruthy();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, true]);
    radios[1]?.click();
    expect(onAnswers).toHaveBeenCalledWith({ resources: 'large' });
  });
});
