import { mark, nameSheet, press, type Desk } from './store';

/** A field that was changed: its name, its value, and whether it is checked now. */
type EarlyInput = readonly [name: string, value: string, isChecked: boolean];

declare global {
  interface Window {
    /** Written by `public/theme.js`, which comes first; absent once the questionnaire is alive. */
    early?: EarlyInput[] | undefined;
  }
}

/** Does once more what the reader did before the page was alive; what is no field of the sheet is passed over. */
export function takeEarly(desk: Desk): void {
  const inputs = window.early ?? [];
  window.early = undefined;
  for (const [name, value, isChecked] of inputs) {
    const question = desk.rules.questions.find(({ id }) => id === name);
    if (question) press(desk, question, value);
    else if (name === 'most' || name === 'least') mark(desk, [name, value], isChecked);
    else if (name === 't') nameSheet(desk, value);
  }
}
