import { AsyncLocalStorage } from 'node:async_hooks';
import { Gate } from '../gate';
import { settings } from '../settings/read';
import { BusyError } from './thread-pool';

/** Those that wait for a thread: some ten milliseconds each, so nobody waits longer than a few seconds. */
const QUEUE = 200;

interface Places {
  readonly clients: AsyncLocalStorage<string>;
  readonly gate: Gate;
}

/** The door and the framework each load a copy of this file: what they have in common hangs on the process. */
const NAME = Symbol.for('dokoni.places');

function places(): Places {
  const shared = globalThis as typeof globalThis & { [NAME]?: Places };
  shared[NAME] ??= { clients: new AsyncLocalStorage(), gate: new Gate({ slots: settings().threads, queue: QUEUE }) };
  return shared[NAME];
}

/** Does something for a client: what threads do for it counts as the client's. */
export function asClient<Value>(client: string, work: () => Promise<Value>): Promise<Value> {
  return places().clients.run(client, work);
}

/**
 * Has a thread do something when it is the client's turn: no more threads are at work than the setting says, of whatever kind, and one client has
 * half of them at most. So a processor is left to the thread that answers everybody: a system that shares one between threads lets whoever
 * runs end its slice, however low its priority. Rejects with a BusyError where too many wait.
 */
export async function inPlace<Value>(work: () => Promise<Value>): Promise<Value> {
  const { clients, gate } = places();
  const leave = await gate.enter(clients.getStore() ?? '');
  if (!leave) throw new BusyError('Too many wait for a thread');
  try {
    return await work();
  } finally {
    leave();
  }
}
