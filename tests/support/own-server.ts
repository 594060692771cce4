import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';

/** A server beside the one that all browser tests share, on a free port. */
export interface OwnServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server with these settings, and waits until it is ready. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<OwnServer> {
  const settings = { PORT: '0', DOKONI_LOG: 'off', DOKONI_DRAIN_SECONDS: '0', ...env };
  const child = spawn('node', ['scripts/run.js', 'start'], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await expect.poll(() => printed, { timeout: 60_000 }).toMatch(/ready: http:/);
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { origin: /ready: (http:\S+)/.exec(printed)?.[1] ?? '', stop };
}
