import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { loadLateSteps } from '@/components/assess/late';
import { OnePage } from '@/components/assess/one-page';
import { toAssessTexts } from '@/components/assess/texts';
import { Wizard } from '@/components/assess/wizard';
import type { Locale } from '@/lib/locale';
import { assessWords } from '@/lib/locale/words/assess';
import { catalogue, rules } from './catalogue';

export const words = assessWords('en');
export const texts = toAssessTexts(catalogue, 'en');

/** The texts of what has this id. Throws an Error where nothing has it. */
export function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
}
export const question = (id: string) => find(texts.questions, id);
export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
/** The chosen one of radio buttons. */
export const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find(({ checked }) => checked)?.value;

function propsOf(locale: Locale) {
  return { locale, rules, texts: toAssessTexts(catalogue, locale), words: assessWords(locale) };
}

/** Every test of the file begins with an empty storage and ends with nothing on screen. */
export function resetQuestionnaire(): void {
  beforeAll(async () => {
    await loadLateSteps();
  });
  beforeEach(() => {
    localStorage.clear();
    // jsdom has no layout to scroll.
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    cleanup();
    window.history.replaceState(null, '', '/en/assess');
  });
}

/** Opens the questionnaire as a browser would at this address. */
export function open(address: string, locale: Locale = 'en'): void {
  window.history.replaceState(null, '', `/${locale}/assess${address}`);
  render(<Wizard {...propsOf(locale)} />);
}

/** Opens the page of all questions. */
export function openAll(address: string, locale: Locale = 'en'): void {
  window.history.replaceState(null, '', `/${locale}/assess/all${address}`);
  render(<OnePage {...propsOf(locale)} />);
}

/** Goes to a step as a link would, at once. */
export function show(hash: string): void {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

export function press(key: string, target: Element = document.activeElement ?? document.body): void {
  fireEvent.keyDown(target, { key });
}
