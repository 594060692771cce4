/** A browser under test: what the journeys need of WebDriver, whatever carries its commands. */
export interface Driver {
  readonly go: (address: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Runs the body of a function in the page; `arguments` are the values given. */
  readonly run: <T>(body: string, ...values: readonly unknown[]) => Promise<T>;
  /** Types into the element that has the focus, as a reader would. */
  readonly press: (keys: string) => Promise<void>;
  /** Clicks where a selector is. Rejects where nothing is, or where it cannot be clicked. */
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly quit: () => Promise<void>;
}

/** Keys that are no characters, by WebDriver's code points. */
export const KEYS = { enter: '\uE007', tab: '\uE004', down: '\uE015' } as const;

/** A command by its name in WebDriver, with what it takes; gives back its value. */
export type Send = (command: Command, values?: Readonly<Record<string, unknown>>) => Promise<unknown>;

export type Command = 'navigate' | 'resize' | 'run' | 'find' | 'active' | 'click' | 'type';

/** What WebDriver calls an element in its answers. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The driver on top of what carries its commands. */
export function makeDriver(send: Send, quit: () => Promise<void>): Driver {
  const idOf = (found: unknown): string => (found as Readonly<Record<string, string>>)[ELEMENT] ?? '';
  const find = async (selector: string): Promise<string> => idOf(await send('find', { using: 'css selector', value: selector }));
  const tell = async (command: Command, values: Readonly<Record<string, unknown>>): Promise<void> => {
    await send(command, values);
  };
  return {
    go: (address) => tell('navigate', { url: address }),
    resize: (width, height) => tell('resize', { width, height }),
    run: async <T>(body: string, ...values: readonly unknown[]) => (await send('run', { script: body, args: values })) as T,
    press: async (keys) => tell('type', { element: idOf(await send('active')), text: keys }),
    click: async (selector) => tell('click', { element: await find(selector) }),
    type: async (selector, text) => tell('type', { element: await find(selector), text }),
    quit,
  };
}

/** Asks until a page says something else than no. Rejects after a while, with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | null | false | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_SECONDS * 1000;
  for (;;) {
    const said = await ask().catch(() => null);
    if (said !== null && said !== undefined && said !== false) return said;
    if (Date.now() > end) throw new Error(`Not seen within ${PATIENCE_SECONDS} seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const PATIENCE_SECONDS = 30;
