import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { open, press, question, resetQuestionnaire, words } from '@/tests/support/questionnaire';

resetQuestionnaire();

const box = () => screen.getByRole('checkbox', { name: words.goesOn });
const radio = (place: number) => screen.getAllByRole('radio')[place]!;

/** Whether an act sets off something that waits: going on lets the choice be seen first. */
function waits(act: () => void): boolean {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  act();
  const delays = timers.mock.calls.map(([, delay]) => delay ?? 0);
  timers.mockRestore();
  return delays.some((delay) => delay > 0);
}

describe('going on after a choice, where the reader wishes so', () => {
  beforeEach(() => {
    open('#traffic');
    fireEvent.click(box());
  });
  afterEach(() => {
    fireEvent.click(box());
  });

  const leadsOn = () =>
    waitFor(() => {
      expect(window.location.hash).toBe('#workload');
    });

  it('follows a click', async () => {
    expect(
      waits(() => {
        fireEvent.click(radio(2), { detail: 1 });
      }),
    ).toBe(true);
    await leadsOn();
  });

  it('follows a number key, from anywhere on the page', async () => {
    press('2', document.body);
    await leadsOn();
  });

  it('follows a number key within the choices', async () => {
    press('2', radio(0));
    await leadsOn();
  });

  it('does not follow Space, by which one may only try a choice', () => {
    expect(
      waits(() => {
        fireEvent.click(radio(1), { detail: 0 });
      }),
    ).toBe(false);
    expect(radio(1)).toHaveProperty('checked', true);
  });

  it('does not follow a key that is still held from the question before', () => {
    for (const target of [document.body, radio(0)])
      expect(
        waits(() => {
          fireEvent.keyDown(target, { key: '2', repeat: true });
        }),
      ).toBe(false);
    expect(radio(1)).toHaveProperty('checked', false);
  });
});

it('a click goes nowhere by itself where the reader did not ask for it', () => {
  open('#traffic');
  expect(
    waits(() => {
      fireEvent.click(radio(0), { detail: 1 });
    }),
  ).toBe(false);
});

it('a question of several answers waits for the reader, who alone knows when they are complete', () => {
  open('#dependencies');
  fireEvent.click(box());
  expect(
    waits(() => {
      press('2', document.body);
    }),
  ).toBe(false);
  expect(document.querySelectorAll('form input:checked')).toHaveLength(1);
  fireEvent.click(box());
});

it('a question of several answers goes on after a choice that goes with no other, unless it is taken back', () => {
  open('#dependencies');
  fireEvent.click(box());
  const alone = question('dependencies').several?.alone ?? [];
  expect(alone).toContain('none');
  const pressesAlone = () =>
    waits(() => {
      press('1', document.body);
    });
  expect(pressesAlone()).toBe(true);
  expect(pressesAlone()).toBe(false);
  fireEvent.click(box());
});
