import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/locale';
import { catalogue } from '@/tests/support/catalogue';
import { find, open, texts, resetQuestionnaire, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

describe('priorities', () => {
  const { most, tooMany } = words.priorities;
  const criterion = (id: string) => find(texts.criteria, id).title;
  const box = (id: string) =>
    within(screen.getByRole('group', { name: criterion(id) })).getByRole<HTMLInputElement>('checkbox', { name: most });

  it('answer the fourth mark with the three that stand, instead of disabling it', () => {
    open('#priorities');
    for (const id of ['cost', 'state', 'control', 'security']) fireEvent.click(box(id));
    const criteria = ['state', 'cost', 'control'].map(criterion).join(', ');
    expect(screen.getByRole('alert').textContent).toBe(fill(tooMany.most, { criteria }));
    expect(box('security').checked).toBe(false);
    expect(box('security').disabled).toBe(false);
    fireEvent.click(box('cost'));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(box('security'));
    expect(box('security').checked).toBe(true);
  });

  it('show the two ends of every criterion', () => {
    open('#priorities', 'ja');
    for (const { swing } of catalogue.criteria) {
      expect(screen.getByText(swing.worst.ja)).toBeDefined();
      expect(screen.getByText(swing.best.ja)).toBeDefined();
    }
  });
});
