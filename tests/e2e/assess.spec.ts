import { expect, test, type Page } from '@playwright/test';
import { assessWords } from '../../lib/locale/words/assess';
import { answersIn, atStep, choices, codeOf, heading, openStep } from '../support/assess-page';
import { catalogue } from '../support/catalogue';
import type { Answers } from '../../lib/model/answers';
import { patternOf } from '../support/words';
import { findViolations } from '../support/violations';

const DRAFT = 'dokoni.draft';

/** Puts a draft into the browser before the page reads it, once. */
async function storeDraft(page: Page, draft: string): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem('stored') === null) localStorage.setItem(key, text);
      sessionStorage.setItem('stored', 'yes');
    },
    [DRAFT, draft] as const,
  );
}

function draftOf(answers: Answers): string {
  return JSON.stringify({ version: 1, answers, priorities: { most: [], least: [] }, title: '' });
}

function readDraft(page: Page): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', DRAFT);
}

test('arrow keys read choices, Space chooses, and nothing moves on by itself', async ({ page }) => {
  await openStep(page, '/en/assess#traffic', 'traffic');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Unpredictable bursts' })).toBeChecked();
  await expect(page).toHaveURL(atStep('traffic'));
});

test('Back, forward, reload and a deep link keep every answer and show the right step', async ({ page }) => {
  await openStep(page, '/en/assess', 'workload');
  const visited = ['workload'];
  for (let n = 1; n <= 3; n++) {
    await page.keyboard.press('2');
    await expect(choices(page).nth(1)).toBeChecked();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(atStep(visited.at(-1) ?? ''));
    visited.push(new URL(page.url()).hash.slice(1));
  }
  const [, first = '', second = '', last = ''] = visited;
  await page.goBack();
  await expect(page).toHaveURL(atStep(second));
  await expect(choices(page).nth(1)).toBeChecked();
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(atStep(first));
  await expect(choices(page).nth(1)).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(atStep(last));
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(atStep(second));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(atStep(last));
  await page.goto('/en/assess#workload');
  await expect(choices(page).nth(1)).toBeChecked();
  await page.goto('/en');
  await openStep(page, '/en/assess', last);
});

test('the skip link reaches the content without losing the step', async ({ page }) => {
  await openStep(page, '/en/assess#traffic', 'traffic');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(atStep('traffic'));
  await expect(heading(page)).toHaveText('How does its load change over the day and the year?');
});

test('an answer is changed from the check page and leads straight back there', async ({ page }) => {
  await storeDraft(page, draftOf({ traffic: 'steady', state: 'session' }));
  await openStep(page, '/en/assess#check', 'check');
  await page.getByRole('link', { name: 'Change: Load over time' }).click();
  await page.getByRole('radio', { name: 'Mostly idle' }).check();
  await page.getByRole('button', { name: 'Back to the check page' }).click();
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(page.getByRole('definition').filter({ hasText: 'Mostly idle' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'In its own memory' }).first()).toBeVisible();
});

test('an edit link of a recommendation leads back to the new recommendation', async ({ page }) => {
  await openStep(page, `/ja/assess?code=${codeOf({ traffic: 'steady', state: 'session' })}&return=1#traffic`, 'traffic');
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: '予測できない急増' })).toBeChecked();
  await page.getByRole('button', { name: '推奨結果へ戻る' }).click();
  await page.waitForURL(/\/ja\/r\//);
  expect(answersIn(page.url())).toEqual({ traffic: 'bursty', state: 'session' });
});

test('all that is open is answered on one trip, which ends at the new recommendation', async ({ page }) => {
  const given = Object.fromEntries(catalogue.questions.slice(0, -2).map(({ id, choices }) => [id, choices[0]?.id ?? '']));
  await openStep(page, `/en/assess?code=${codeOf(given)}&return=1#open`, 'installation:open');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(atStep('residency:open'));
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/r\//);
  expect(answersIn(page.url())).toMatchObject({ ...given, residency: 'country' });
});

test('editing one’s own recommendation edits one’s own draft', async ({ page }) => {
  await storeDraft(page, draftOf({ traffic: 'steady' }));
  await openStep(page, `/en/assess?code=${codeOf({ traffic: 'steady' })}&return=1#traffic`, 'traffic');
  await expect(page).toHaveURL(/\/assess\?return=1#traffic$/);
  await page.keyboard.press('3');
  await expect.poll(() => readDraft(page)).toContain('bursty');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Unpredictable bursts' })).toBeChecked();
});

test('a second tab tells of its changes, and the first overwrites nothing before the reader decides', async ({ context }) => {
  const first = await context.newPage();
  await openStep(first, '/en/assess#purpose', 'purpose');
  await first.keyboard.press('1');
  await expect.poll(() => readDraft(first)).toContain('time-to-market');
  const second = await context.newPage();
  await openStep(second, '/en/assess#workload', 'workload');
  await second.keyboard.press('1');
  await expect(first.getByText('Another tab changed these answers')).toBeVisible();
  await first.keyboard.press('2');
  await expect(first.getByText('There: 2 answered. Here: 1 answered.', { exact: false })).toBeVisible();
  expect(await readDraft(first)).toContain('"workload":"web"');
  await first.getByRole('button', { name: 'Use the other tab’s answers' }).click();
  await expect(choices(first).first()).toBeChecked();
  await expect(first.getByText('are set aside', { exact: false })).toBeVisible();
});

test('a damaged draft is kept aside and told', async ({ page }) => {
  await storeDraft(page, '{"version":1,"answers":{"traf');
  await openStep(page, '/en/assess#purpose', 'purpose');
  await expect(page.getByText('Stored answers could not be read')).toBeVisible();
  await page.keyboard.press('1');
  await expect.poll(() => readDraft(page)).toContain('time-to-market');
  expect(await page.evaluate(() => localStorage.getItem('dokoni.draft.damaged'))).toBe('{"version":1,"answers":{"traf');
});

test('where storage is forbidden the questionnaire works and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openStep(page, '/ja/assess#purpose', 'purpose');
  await expect(page.getByText('このブラウザーでは保存が禁止されています')).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(atStep('purpose'));
  await page.goBack();
  await expect(choices(page).first()).toBeChecked();
});

test('a prefill fills what it names and lists what nobody knows', async ({ page }) => {
  await openStep(page, '/en/assess?trafic=bursty&state=stateful&most=cst', 'workload');
  await expect(page.getByText('There is no question “trafic”. Did you mean “traffic”?')).toBeVisible();
  await expect(page.getByText('There is no criterion “cst”. Did you mean “cost”?')).toBeVisible();
  await page.goto(page.url().replace('#workload', '#state'));
  await expect(page.getByRole('radio', { name: 'It is the store itself' })).toBeChecked();
});

test('somebody’s link leaves one’s own draft alone, and can become it', async ({ page }) => {
  const own = draftOf({ purpose: 'cost', traffic: 'steady' });
  await storeDraft(page, own);
  await openStep(page, `/en/assess?code=${codeOf({ traffic: 'bursty' })}#traffic`, 'traffic');
  await expect(page.getByText('Your own draft (2 answered) stays as it is.', { exact: false })).toBeVisible();
  await page.keyboard.press('4');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Mostly idle' })).toBeChecked();
  expect(await readDraft(page)).toBe(own);
  await page.getByRole('button', { name: 'Make these my draft' }).click();
  await expect(page).toHaveURL(/\/en\/assess#traffic$/);
  expect(await readDraft(page)).toContain('mostly-idle');
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByRole('radio', { name: 'Steady' })).toBeChecked();
});

test('a damaged code says what is wrong and offers to begin', async ({ page }) => {
  await openStep(page, '/en/assess?code=ABC', 'workload');
  await expect(page.getByText('The code in the address cannot be read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
});

test('the language link keeps the step', async ({ page }) => {
  await openStep(page, '/en/assess#traffic', 'traffic');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/assess#traffic$/);
  await expect(heading(page)).toHaveText('負荷は時間帯や時期によってどう変わりますか。');
});

test('bars move with an answer, and nothing moves where motion is unwanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStep(page, '/en/assess#purpose', 'purpose');
  await page.keyboard.press('2');
  await expect(page.getByText('“Purpose: Lower cost”', { exact: false })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const [colorScheme, checked] of [
  ['light', 390],
  ['dark', 1280],
] as const) {
  test(`notices, errors and the confirmation fit every width and are accessible (${colorScheme}, ${checked})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await storeDraft(page, draftOf({ purpose: 'cost', duration: 'hours', location: 'edge' }));
    const words = assessWords('ja');
    const look = async (): Promise<void> => {
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `at ${width}`).toBe(
          0,
        );
        if (width !== checked) continue;
        expect(await findViolations(page)).toEqual([]);
      }
    };
    await openStep(page, '/ja/assess#traffic', 'traffic');
    await page.getByRole('button', { name: words.startOver }).click();
    await page.getByRole('radio').first().check();
    await look();
    await openStep(page, '/ja/assess?trafic=x&state=stateful&most=cost,state,control#priorities', 'priorities');
    const security = catalogue.criteria.find(({ id }) => id === 'security')?.title.ja ?? '';
    await page.getByRole('group', { name: security }).getByRole('checkbox').first().click();
    await expect(page.getByRole('alert').filter({ hasText: patternOf(words.priorities.tooMany.most) })).toBeVisible();
    await look();
  });
}
