import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

/** The server as operators start it, on a free port, and how it ends. */

interface Running {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly printed: () => string;
}

const children: ChildProcess[] = [];
test.afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function start(command: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const [program, ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await expect.poll(() => printed, { timeout: 60_000 }).toMatch(/ready: http:/);
  return { process: child, origin: /ready: (http:\S+)/.exec(printed)?.[1] ?? '', printed: () => printed };
}

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  );

/** A request whose body comes when it is told to, and the first line of its answer. */
function openPost(origin: string): { readonly sent: Promise<void>; readonly finish: () => void; readonly answer: Promise<string> } {
  const body = '{"workloads":[{"id":"a","answers":{"traffic":"bursty"}}]}';
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const head = `POST /api/v1/recommendations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  const sent = new Promise<void>((resolve) => {
    socket.write(head + body.slice(0, 5), () => {
      resolve();
    });
  });
  let text = '';
  const answer = new Promise<string>((resolve) => {
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(text.split('\r\n')[0] ?? '');
    });
  });
  return { sent, answer, finish: () => socket.write(body.slice(5)) };
}

const WAYS: readonly (readonly [string, ...string[]])[] = [
  ['npm', 'start'],
  ['node', 'scripts/run.js', 'start'],
];
for (const command of WAYS)
  test(`${command.join(' ')} is not ready at SIGTERM, ends what is in flight, and leaves nothing behind`, async () => {
    const { process: server, origin } = await start(command);
    const ended = once(server, 'exit');
    const post = openPost(origin);
    await post.sent;
    server.kill('SIGTERM');
    await expect.poll(() => statusOf(`${origin}/readyz`)).toBe(503);
    expect(await statusOf(`${origin}/healthz`)).toBe(200);
    expect(await statusOf(`${origin}/en`)).toBe(200);
    // By now nothing more is taken, and the request that was open before is still answered.
    await expect.poll(() => statusOf(`${origin}/healthz`)).toBe(0);
    post.finish();
    expect(await post.answer).toBe('HTTP/1.1 200 OK');
    expect(await ended).toEqual([0, null]);
    expect(await statusOf(`${origin}/readyz`)).toBe(0);
  });

test('a second signal ends the server while a request is still in flight', async () => {
  const { process: server, origin } = await start(['node', 'scripts/run.js', 'start']);
  const ended = once(server, 'exit');
  const post = openPost(origin);
  await post.sent;
  server.kill('SIGTERM');
  await expect.poll(() => statusOf(`${origin}/readyz`)).toBe(503);
  server.kill('SIGTERM');
  expect(await ended).toEqual([1, null]);
  await post.answer;
});

test('wrong settings are all named before anything starts', async () => {
  const env = { ...process.env, PORT: 'x', DOKONI_ORIGIN: 'wiki', DOKONI_DRAIN_SECONDS: '-1' };
  const child = spawn('node', ['scripts/run.js', 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said.trim().split('\n')).toHaveLength(3);
});
