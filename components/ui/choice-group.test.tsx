import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceGroup, type ChoiceOption } from './choice-group';

afterEach(cleanup);

const OPTIONS: readonly ChoiceOption[] = [
  { value: 'tea', title: 'Tea', meaning: 'Leaves', shortcut: '1' },
  { value: 'coffee', title: 'Coffee', meaning: 'Beans', shortcut: '2' },
  { value: 'unknown', title: 'Not known', meaning: 'Open', shortcut: '0', isApart: true },
];

function Group({ hasShortcuts = true }: { readonly hasShortcuts?: boolean }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ChoiceGroup
      name="drink"
      legend={<h1>Which drink?</h1>}
      options={OPTIONS}
      chosen={value === null ? [] : [value]}
      hasShortcuts={hasShortcuts}
      onChoose={setValue}
    />
  );
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('a group of choices', () => {
  it('is one group named by its question, and each choice carries its meaning', () => {
    render(<Group />);
    expect(screen.getByRole('group', { name: 'Which drink?' })).toBeDefined();
    expect(radio('Tea').getAttribute('aria-describedby')).toBe('drink.tea.meaning');
    expect(document.getElementById('drink.tea.meaning')?.textContent).toBe('Leaves');
  });

  it('has nothing chosen in advance', () => {
    render(<Group />);
    expect(chosen()).toEqual([]);
  });

  it('lets the arrow keys pass over choices without choosing, around the ends', () => {
    render(<Group />);
    radio('Tea').focus();
    const visited = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft'].map((key) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return (document.activeElement as HTMLInputElement).value;
    });
    expect(visited).toEqual(['coffee', 'unknown', 'tea', 'unknown', 'coffee']);
    expect(chosen()).toEqual([]);
  });

  it('keeps the browser from choosing on an arrow key', () => {
    render(<Group />);
    radio('Tea').focus();
    expect(fireEvent.keyDown(radio('Tea'), { key: 'ArrowDown' })).toBe(false);
  });

  it('chooses by the key of a choice and brings the focus there', () => {
    render(<Group />);
    radio('Tea').focus();
    fireEvent.keyDown(radio('Tea'), { key: '0' });
    expect(chosen()).toEqual(['unknown']);
    expect(document.activeElement).toBe(radio('Not known'));
  });

  it('leaves Enter, Space, other numbers and combinations to the browser', () => {
    render(<Group />);
    radio('Tea').focus();
    for (const init of [{ key: 'Enter' }, { key: ' ' }, { key: '7' }, { key: '2', ctrlKey: true }, { key: 'ArrowDown', altKey: true }]) {
      expect(fireEvent.keyDown(radio('Tea'), init)).toBe(true);
    }
    expect(chosen()).toEqual([]);
  });

  it('shows no keys and hears none where they are switched off', () => {
    render(<Group hasShortcuts={false} />);
    expect(screen.queryByText('1')).toBeNull();
    fireEvent.keyDown(radio('Tea'), { key: '1' });
    expect(chosen()).toEqual([]);
  });

  it('chooses by a click anywhere on the card', () => {
    render(<Group />);
    fireEvent.click(screen.getByText('Beans'));
    expect(chosen()).toEqual(['coffee']);
  });

  it('tells a choice by pointer or by its own key from one by Space', () => {
    const told: boolean[] = [];
    render(
      <ChoiceGroup
        name="drink"
        legend="Which drink?"
        options={OPTIONS}
        chosen={[]}
        hasShortcuts
        onChoose={(_, isDirect) => told.push(isDirect)}
      />,
    );
    fireEvent.click(screen.getByText('Beans'), { detail: 1 });
    fireEvent.click(radio('Tea'), { detail: 0 });
    fireEvent.keyDown(radio('Tea'), { key: '2' });
    fireEvent.keyDown(radio('Tea'), { key: '2', repeat: true });
    expect(told).toEqual([true, false, true]);
  });

  it('puts the note at what is chosen', () => {
    render(
      <ChoiceGroup
        name="drink"
        legend="Which drink?"
        options={OPTIONS}
        chosen={['tea']}
        note={<p>Too hot</p>}
        hasShortcuts
        onChoose={() => undefined}
      />,
    );
    expect(screen.getByText('Too hot').previousElementSibling?.contains(radio('Tea'))).toBe(true);
  });
});

describe('a group of which several can be chosen', () => {
  const several = { hint: 'Up to two', limit: 'Two is all', isOrdered: true };
  const render2 = (chosen: readonly string[], barred: readonly string[] = [], pressed: string[] = []) =>
    render(
      <ChoiceGroup
        name="drink"
        legend="Which drinks?"
        options={OPTIONS.map((option) => ({ ...option, isBarred: barred.includes(option.value) }))}
        chosen={chosen}
        several={several}
        hasShortcuts
        onChoose={(value) => pressed.push(value)}
      />,
    );

  it('has boxes of one name, as a plain form needs them', () => {
    render2([]);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ name, value }) => [name, value])).toEqual(OPTIONS.map(({ value }) => ['drink', value]));
    expect(screen.getByText('Up to two')).toBeDefined();
  });

  it('shows the place of each choice where the order counts', () => {
    render2(['coffee', 'tea']);
    expect(document.getElementById('drink.coffee.place')?.textContent).toBe('1');
    expect(document.getElementById('drink.tea.place')?.textContent).toBe('2');
  });

  it('says why a box cannot be pressed, and its key does nothing', () => {
    const pressed: string[] = [];
    render2(['coffee'], ['tea'], pressed);
    expect(screen.getByText('Two is all')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tea' }).disabled).toBe(true);
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Coffee' }), { key: '1' });
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Coffee' }), { key: '2' });
    expect(pressed).toEqual(['coffee']);
  });
});
