import { type Driver, KEYS, until } from './driver';

/** What a reader does in a browser; rejects where it does not work. */
export interface Journey {
  readonly name: string;
  readonly walk: (driver: Driver, site: Site) => Promise<void>;
}

interface Site {
  readonly origin: string;
  readonly locale: 'en' | 'ja';
  /** The code of a result. */
  readonly code: string;
}

const COMPOSE =
  'services:\n  web:\n    image: nginx\n    ports: ["80:80"]\n  db:\n    image: postgres:17\n    volumes: [data:/var/lib/postgresql/data]\nvolumes: { data: {} }\n';

/** The questionnaire is busy until its script has read what was answered before. */
const IS_ALIVE = 'return document.querySelector("main [aria-busy=false]") !== null';

const has = (driver: Driver, selector: string): Promise<boolean> =>
  driver.run<boolean>('return document.querySelector(arguments[0]) !== null', selector);
const pathOf = (driver: Driver): Promise<string> => driver.run<string>('return location.pathname + location.hash');

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'from the start page, by keyboard alone, to a result',
    walk: async (driver, { origin, locale }) => {
      await driver.go(`${origin}/${locale}`);
      await driver.run(`document.querySelector('a[href="/${locale}/assess"].button-primary, main a[href="/${locale}/assess"]').focus()`);
      await driver.press(KEYS.enter);
      for (let n = 1; n <= 6; n++) {
        const step = await until(`question ${n}`, () =>
          driver.run<string | null>('return document.querySelector("main input[type=radio], main input[type=checkbox]")?.name ?? null'),
        );
        await until(`the script of question ${n}`, () => driver.run<boolean>(IS_ALIVE));
        await driver.press('1');
        await until(`the answer to question ${n}`, () =>
          driver.run<boolean>('return document.querySelector("main input:checked") !== null'),
        );
        await driver.press(KEYS.enter);
        await until(`what follows ${step}`, () =>
          driver.run<boolean>(
            'return document.querySelector("main input[type=radio], main input[type=checkbox]")?.name !== arguments[0]',
            step,
          ),
        );
      }
      await driver.run(`document.querySelector('main a[href^="/${locale}/r/"], main a[href^="/${locale}/r?"]').focus()`);
      await driver.press(KEYS.enter);
      await until('a result', async () => (await pathOf(driver)).startsWith(`/${locale}/r/`) && has(driver, '.story h1'));
    },
  },
  {
    name: 'to the page to share a result, where a choice shows at once',
    walk: async (driver, { origin, locale, code }) => {
      await driver.go(`${origin}/${locale}/r/${code}`);
      await driver.click('.result-bar a.button');
      await until('the page to share', async () => (await pathOf(driver)).endsWith('/share'));
      await until('its script', () => driver.run<boolean>('return document.querySelector("form[data-shown-in] [type=submit]") === null'));
      await driver.run(
        'const view = document.querySelector("[name=view]"); view.value = "table"; view.dispatchEvent(new Event("change", { bubbles: true }))',
      );
      await until('the table', () => driver.run<boolean>('return /view=table/.test(document.querySelector("#shared iframe")?.src ?? "")'));
      await driver.click('#share-link button');
      await until('that the link was copied, or that it has to be by hand', () =>
        driver.run<boolean>('return document.querySelector("#share-link [role=status]").textContent !== ""'),
      );
    },
  },
  {
    name: 'an embed shows everything at the documented height',
    walk: async (driver, { origin, locale, code }) => {
      await driver.go(`${origin}/${locale}/r/${code}/share?view=table&width=480`);
      await driver.run('document.querySelector("#shared iframe").loading = "eager"');
      const cut = await until('the frame', () =>
        driver.run<number | null>(
          'const frame = document.querySelector("#shared iframe"); return frame?.contentDocument?.readyState === "complete" && frame.contentDocument.querySelector("h1") ? frame.contentDocument.documentElement.scrollHeight - frame.contentWindow.innerHeight : null',
        ),
      ).catch(() => null);
      await driver.go(`${origin}/embed/${code}?lang=${locale}&view=ranking`);
      if (cut !== null && cut > 0) throw new Error(`${cut} pixels of the frame are cut off`);
      if (!(await has(driver, 'h1'))) throw new Error('The embed is empty');
    },
  },
  {
    name: 'two results side by side',
    walk: async (driver, { origin, locale, code }) => {
      await driver.go(`${origin}/${locale}/compare?a=${code}`);
      await driver.type('#compare-b', code);
      await driver.press(KEYS.enter);
      await until('the comparison', () => has(driver, '#places-table'));
    },
  },
  {
    name: 'a portfolio from its example',
    walk: async (driver, { origin, locale }) => {
      await driver.go(`${origin}/${locale}/portfolio`);
      await driver.click(`main a[href^="/${locale}/p"]`);
      await until('the plan', () => has(driver, '#fit-table'));
    },
  },
  {
    name: 'answers from a pasted file',
    walk: async (driver, { origin, locale }) => {
      await driver.go(`${origin}/${locale}/assess/files`);
      await until('the script', () =>
        driver.run<boolean>(
          'const fold = [...document.querySelectorAll("main details")].find((one) => one.querySelector("textarea")); if (fold) fold.open = true; return document.querySelector("main textarea") !== null',
        ),
      );
      await driver.type('main textarea', COMPOSE);
      await driver.run(
        'const field = document.querySelector("main textarea"); [...field.closest("details, section, form, div").querySelectorAll("button")].at(-1).click()',
      );
      await until('proposals', () => driver.run<boolean>('return document.querySelectorAll("main input[type=checkbox]").length > 2'));
    },
  },
];

/** Pages that are looked at in both sizes, below the locale. */
export const PAGES = [
  '',
  '/assess',
  '/assess/all',
  '/assess/files',
  '/platforms',
  '/platforms/compose',
  '/method',
  '/method/sources',
  '/method/notes',
  '/systems',
  '/glossary',
  '/compare',
  '/portfolio',
  '/r/CODE',
  '/r/CODE/share',
] as const;

/** What is wrong with a page as it stands: sideways scroll, or emptiness below its footer. */
export function findFaults(driver: Driver): Promise<string[]> {
  return driver.run<string[]>(`
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    const footer = document.querySelector('footer');
    const below = footer ? scrollHeight - Math.round(footer.getBoundingClientRect().bottom + scrollY) : NaN;
    return [
      ...(scrollWidth > clientWidth ? ['scrolls ' + (scrollWidth - clientWidth) + ' px sideways'] : []),
      ...(document.querySelectorAll('h1').length === 1 ? [] : ['has no single heading']),
      ...(Math.abs(below) > 1 ? ['ends ' + below + ' px below its footer'] : []),
    ];
  `);
}
