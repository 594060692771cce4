import { expect, type Page } from '@playwright/test';
import { NO_PRIORITIES, type Answers } from '../../lib/model/answers';
import { assessWords } from '../../lib/locale/words/assess';
import { standsAlone } from '../../lib/model/several';
import { decodeLink, encodeLink } from '../../lib/share';
import { catalogue, rules } from './catalogue';

export function codeOf(answers: Answers): string {
  return encodeLink({ contentVersion: rules.version, answers, priorities: NO_PRIORITIES });
}

/** The answers behind the address of a recommendation. */
export function answersIn(address: string): Answers {
  const decoded = decodeLink(/\/r\/([0-9A-Z]+)/.exec(address)?.[1] ?? '');
  return decoded.ok ? decoded.answers : {};
}

/** The choices of the question on screen: dots where one answer is given, boxes where several may be. */
export const choices = (page: Page) => page.locator('fieldset input');
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const atStep = (step: string) => new RegExp(`/assess[^#]*#${step}$`);

/** Waits until the page is alive and shows a step. */
export async function openStep(page: Page, address: string, step: string): Promise<void> {
  await page.goto(address);
  await expect(page).toHaveURL(atStep(step));
  await expect(page.locator('[aria-busy=false]')).toBeVisible();
  const locale = address.startsWith('/ja') ? 'ja' : 'en';
  const { priorities, check } = assessWords(locale);
  const others: Readonly<Record<string, string>> = { priorities: priorities.title, check: check.title };
  const title = catalogue.questions.find(({ id }) => id === step.split(':')[0])?.title[locale] ?? others[step] ?? '';
  await expect(heading(page)).toHaveText(title);
}

/** Whether other choices may join this one of the question on screen. */
export async function mayBeJoined(page: Page, place: number): Promise<boolean> {
  const choice = choices(page).nth(place);
  const [name, value] = [await choice.getAttribute('name'), (await choice.getAttribute('value')) ?? ''];
  const several = catalogue.questions.find(({ id }) => id === name)?.several;
  return several !== undefined && !standsAlone(several, value);
}
