// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Browser, answersOf, state } from '@/tests/support/browser-tabs';
import { takeEarly } from './early';

/** What the page holds before its scripts. */
function openPage(): void {
  document.body.innerHTML = `<input type="radio" name="traffic" value="steady"><input type="radio" name="traffic" value="bursty">
    <input type="checkbox" name="most" value="cost"><input name="t"><input name="q">`;
  (0, eval)(readFileSync('public/theme.js', 'utf8'));
}

const field = (selector: string): HTMLInputElement => document.querySelector(selector)!;

function type(selector: string, text: string): void {
  field(selector).value = text;
  field(selector).dispatchEvent(new Event('input', { bubbles: true }));
}

it('what a reader chose, marked and typed before the page was alive is in the sheet, once', () => {
  openPage();
  field('[value=steady]').click();
  field('[value=bursty]').click();
  field('[name=most]').click();
  type('[name=t]', 'Ord');
  type('[name=t]', 'Orders');
  type('[name=q]', 'no field of the sheet');
  const desk = new Browser().openTab();
  takeEarly(desk);
  expect(answersOf(desk)).toEqual({ traffic: 'bursty' });
  expect(state(desk).sheet).toMatchObject({ title: 'Orders', priorities: { most: ['cost'], least: [] } });
  // From now on the page listens itself.
  type('[name=t]', 'Other');
  takeEarly(desk);
  expect(state(desk).sheet.title).toBe('Orders');
});

it('a mark that was taken back is none', () => {
  openPage();
  field('[name=most]').click();
  field('[name=most]').click();
  const desk = new Browser().openTab();
  takeEarly(desk);
  expect(state(desk).sheet.priorities.most).toEqual([]);
});
