import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const READY_WITHIN_SECONDS = 120;

/** One server of several behind a proxy, on a port of its own. */
export interface Replica {
  readonly pid: number;
  /** Ends it by a signal, and says how long that took, in seconds, and with which status; null where the signal itself ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ readonly status: number | null; readonly seconds: number }>;
}

/** Starts a server of this project and waits until it is ready. Rejects where it does not become so. */
export async function startReplica(port: number): Promise<Replica> {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DOKONI_LOG: 'off' };
  const server = spawn(process.execPath, ['scripts/run.js', 'start'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await untilReady(server, port);
  return {
    pid: server.pid ?? 0,
    end: async (signal) => {
      const begun = Date.now();
      const ended = once(server, 'exit');
      server.kill(signal);
      await ended;
      return { status: server.exitCode, seconds: (Date.now() - begun) / 1000 };
    },
  };
}

async function untilReady(server: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + READY_WITHIN_SECONDS * 1000;
  while (!(await isReady(port))) {
    if (server.exitCode !== null) throw new Error(`The server on port ${port} ended with ${server.exitCode} before it was ready.`);
    if (Date.now() > end) throw new Error(`The server on port ${port} is not ready after ${READY_WITHIN_SECONDS} seconds.`);
    await wait(200);
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}
