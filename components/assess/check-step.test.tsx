import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fill } from '@/lib/locale';
import { choiceTitle } from './choice-title';
import { rules } from '@/tests/support/catalogue';
import { button, open, press, question, show, resetQuestionnaire, words } from '@/tests/support/questionnaire';
import { patternOf } from '@/tests/support/words';

resetQuestionnaire();

describe('the check page', () => {
  const { about, change, give } = words.check;
  const linkOf = (action: string, id: string) => screen.getByRole('link', { name: fill(about, { action, question: question(id).short }) });
  const isListed = (id: string) => within(openList()).queryByText(question(id).short) !== null;
  const openList = () => screen.getByRole('list', { name: patternOf(words.check.open) });

  it('shows what has a reply in rows, lists what is open, and counts both', () => {
    open('#traffic');
    press('0', document.body);
    show('#check');
    const left = rules.questions.length - 1;
    expect(screen.getByText(fill(words.check.open, { n: left }))).toBeDefined();
    expect(within(openList()).getAllByRole('link')).toHaveLength(left);
    const replied = fill(words.repliedUnknown, { n: 0, total: rules.questions.length, unknown: 1 });
    expect(screen.getByText(fill(words.check.intro, { replied }))).toBeDefined();
    expect(linkOf(change, 'traffic').getAttribute('href')).toBe('#traffic:check');
    expect(linkOf(give, 'state').getAttribute('href')).toBe('#state:check');
    expect([isListed('traffic'), isListed('state')]).toEqual([false, true]);
  });

  it('leads through all that is open and back', async () => {
    const answers = Object.fromEntries(rules.questions.map(({ id, choices }) => [id, choices[0]?.id ?? '']));
    const search = new URLSearchParams(Object.entries(answers).filter(([id]) => !['billing', 'residency'].includes(id)));
    open(`?${search.toString()}#check`);
    expect(screen.getByRole('link', { name: words.check.openAll }).getAttribute('href')).toBe('#open');
    show('#open');
    const asked = [];
    for (const next of ['#residency:open', '#check']) {
      asked.push(window.location.hash);
      fireEvent.click(button(words.skip));
      await waitFor(() => {
        expect(window.location.hash).toBe(next);
      });
    }
    expect(asked).toEqual(['#billing:open', '#residency:open']);
  });

  it('says of what is not asked why, and does not count it as open', () => {
    open('?assets=greenfield#check');
    const why = question('rewrite').moot?.[0] ?? '';
    expect(screen.getAllByRole('definition').some(({ textContent }) => textContent === why)).toBe(true);
    expect([isListed('rewrite'), isListed('state')]).toEqual([false, true]);
  });

  it('shows under an answer both what somebody wrote and what the house presets', async () => {
    const house = { name: { en: 'our house', ja: '当社' }, answers: { location: 'on-premises' } };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ house })));
    const draft = {
      version: 4,
      answers: { location: 'edge' },
      priorities: {},
      title: '',
      visited: [],
      notes: { location: { text: 'Kim', sources: [] } },
    };
    localStorage.setItem('dokoni.draft', JSON.stringify(draft));
    open('#check');
    const preset = fill(words.preset.other, { house: 'our house', answer: choiceTitle(question('location'), 'on-premises', words) });
    const row = (await screen.findByText(preset)).closest('dd');
    expect(row && within(row).getByText('Kim')).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('puts the optional title beside the code and nowhere else', () => {
    open('#check');
    const before = screen.getAllByRole('link', { name: words.check.submit })[1]!.getAttribute('href');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '春のサイト' } });
    const after = screen.getAllByRole('link', { name: words.check.submit })[1]!.getAttribute('href');
    expect(after).toBe(`${before ?? ''}?t=${encodeURIComponent('春のサイト')}`);
  });
});
