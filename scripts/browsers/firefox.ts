import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, type Driver, makeDriver, until } from './driver';

/** Firefox's own door for WebDriver, so that no program in between is needed. */
const PORT = 2828;
const NAMES: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  resize: 'WebDriver:SetWindowRect',
  run: 'WebDriver:ExecuteScript',
  find: 'WebDriver:FindElement',
  active: 'WebDriver:GetActiveElement',
  click: 'WebDriver:ElementClick',
  type: 'WebDriver:ElementSendKeys',
};

/** Starts Firefox without a window. */
export async function startFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'dokoni-firefox-'));
  const env = { ...process.env, MOZ_HEADLESS: '1', HOME: profile };
  const browser = spawn(program, ['--marionette', '--no-remote', '--profile', profile], { env, stdio: 'ignore' });
  const socket = await until('Firefox', () => reach(PORT));
  const ask = speak(socket);
  await ask('WebDriver:NewSession', {});
  const quit = async (): Promise<void> => {
    const ended = once(browser, 'exit');
    socket.destroy();
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return makeDriver(async (command, { element, ...values } = {}) => {
    const reply = await ask(NAMES[command], { ...values, ...(element !== undefined && { id: element }) });
    return command === 'find' || command === 'active' || command === 'run' ? (reply as { readonly value: unknown }).value : reply;
  }, quit);
}

async function reach(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

type Reply = readonly [kind: number, id: number, error: { readonly message: string } | null, value: unknown];

/** Messages are JSON with their length before them: `LENGTH:[0, ID, NAME, VALUES]` there, `LENGTH:[1, ID, ERROR, VALUE]` back. */
function speak(socket: Socket): (name: string, values: object) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.toString('utf8', 0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.toString('utf8', colon + 1, end)) as Reply;
      rest = rest.subarray(end);
      // The greeting is no list.
      if (Array.isArray(message)) waiting.get(message[1])?.(message);
    }
  });
  return (name, values) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ([, , error, value]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${name}: ${error.message}`));
        else resolve(value);
      });
      const text = JSON.stringify([0, id, name, values]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
