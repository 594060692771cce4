import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Command, type Driver, makeDriver, until } from './driver';

const PORT = 2829;
/** Of a screen that nobody sees: this browser has none without one. */
const DISPLAY = ':98';

interface Route {
  readonly method: 'GET' | 'POST';
  /** Below the session; `element` is the id of one. */
  readonly path: (element: string) => string;
}

const post = (path: string): Route => ({ method: 'POST', path: () => path });
const ROUTES: Readonly<Record<Command, Route>> = {
  navigate: post('/url'),
  resize: post('/window/rect'),
  run: post('/execute/sync'),
  find: post('/element'),
  active: { method: 'GET', path: () => '/element/active' },
  click: { method: 'POST', path: (element) => `/element/${element}/click` },
  type: { method: 'POST', path: (element) => `/element/${element}/value` },
};

/** `driver`: WebKitWebDriver; `browser`: the MiniBrowser beside it. */
export async function startWebKit(driver: string, browser: string): Promise<Driver> {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
  const service = spawn(driver, [`--port=${PORT}`], { env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${PORT}`;
  await until('WebKitWebDriver', async () => (await fetch(`${base}/status`)).ok);
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const { sessionId } = (await ask('POST', `${base}/session`, { capabilities })) as { readonly sessionId: string };
  const session = `${base}/session/${sessionId}`;
  const quit = async (): Promise<void> => {
    await ask('DELETE', session);
    await Promise.all([end(service), end(screen)]);
  };
  return makeDriver((command, { element, ...values } = {}) => {
    const { method, path } = ROUTES[command];
    return ask(method, session + path(String(element)), method === 'POST' ? values : undefined);
  }, quit);
}

async function ask(method: string, address: string, values?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(values && { body: JSON.stringify(values) }) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${address}: ${(value as { readonly message: string }).message}`);
  return value;
}

async function end(process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit');
  process.kill();
  await ended;
}
