import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Image } from './build';

const STARTS_WITHIN_SECONDS = 120;
const ENDS_WITHIN_SECONDS = 15;

/** What a reader opens first, and what takes threads, fonts and packages of the machine. */
const PAGES = ['/en', '/ja/assess', '/api/v1/catalogue', '/en/method', '/en/systems'];
const OF_A_RESULT = ['/en/r/CODE', '/ja/r/CODE/duels', '/embed/CODE', '/image/CODE.png', '/image/CODE.svg', '/export/CODE.md'];

/** Starts an image as its container would be started, asks it for pages, and stops it. Throws an Error at the first thing that is wrong. */
export async function tryImage(image: Image, port: number): Promise<void> {
  const as = image.user !== null && process.getuid?.() === 0 ? { uid: image.user, gid: image.user } : {};
  // The framework's types want NODE_ENV; whether the image has it is what is tried here.
  const env = { ...image.env, PORT: String(port) } as unknown as NodeJS.ProcessEnv;
  const options = { cwd: join(image.root, image.folder), env, ...as };
  const [program = '', ...rest] = [...image.entrypoint, ...image.command];
  const server = spawn(join(image.root, program), rest, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await untilHealthy(server, () => {
      const [check = '', ...words] = image.health;
      return spawnSync(join(image.root, check), words, { ...options, stdio: 'ignore' }).status === 0;
    });
    await askForPages(`http://127.0.0.1:${port}`);
    await stop(server);
  } finally {
    server.kill('SIGKILL');
  }
}

async function untilHealthy(server: ChildProcess, isHealthy: () => boolean): Promise<void> {
  const end = Date.now() + STARTS_WITHIN_SECONDS * 1000;
  while (!isHealthy()) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it was healthy.`);
    if (Date.now() > end) throw new Error(`The health check still fails after ${STARTS_WITHIN_SECONDS} seconds.`);
    await wait(500);
  }
  console.log('The health check passes.');
}

async function askForPages(origin: string): Promise<void> {
  const start = await (await fetch(`${origin}/en`)).text();
  const code = /\/en\/r\/([0-9A-Z]+)/.exec(start)?.[1];
  if (code === undefined) throw new Error('The start page has no example.');
  for (const path of ['/readyz', ...PAGES, ...OF_A_RESULT.map((path) => path.replace('CODE', code))]) {
    const answer = await fetch(origin + path);
    const bytes = (await answer.arrayBuffer()).byteLength;
    console.log(`${answer.status} ${path} (${bytes} bytes)`);
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
  }
}

async function stop(server: ChildProcess): Promise<void> {
  const begun = Date.now();
  server.kill('SIGTERM');
  const ended = once(server, 'exit').then(([status]: unknown[]) => status);
  const status = await Promise.race([ended, wait(ENDS_WITHIN_SECONDS * 1000, 'nothing yet', { ref: false })]);
  if (status !== 0) throw new Error(`${ENDS_WITHIN_SECONDS} seconds after SIGTERM: ${String(status)} instead of exit status 0.`);
  console.log(`SIGTERM: exit status 0 after ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
}
