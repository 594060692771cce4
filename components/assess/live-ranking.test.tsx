import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/locale';
import { rules } from '@/tests/support/catalogue';
import { find, open, press, question, texts, resetQuestionnaire, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

describe('the live ranking', () => {
  it('shows all platforms and says what the last answer did', () => {
    open('#lock-in');
    const region = within(screen.getByRole('region', { name: words.ranking.title }));
    expect(region.getAllByRole('listitem')).toHaveLength(rules.alternatives.length);
    press('3', document.body);
    const { short, choices } = question('lock-in');
    const answer = fill(words.move.answer, { question: short, choice: find(choices, 'avoid').title });
    const platform = texts.alternatives['faas-public'] ?? '';
    expect(region.getByText(fill(words.move.out, { answer, platform }))).toBeDefined();
    const exclusion = texts.exclusions['functions-tie-the-code'] ?? '';
    expect(region.getByText(fill(words.ranking.because, { exclusion, answers: answer }))).toBeDefined();
    expect(region.getAllByRole('listitem')).toHaveLength(rules.alternatives.length);
  });
});
