import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask';
import { startReplica } from './replica';

const CONNECTIONS = 80;
/** Balancers keep idle connections for a minute. */
const IDLE_SECONDS = 50;

/** Opens connections, leaves them alone, and sends a request into each: a reset is a lost request. Ends with 1 where there is one. */
export async function reuseConnections(port: number): Promise<void> {
  const replica = await startReplica(port);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS });
  try {
    const opened = new Set<unknown>();
    agent.on('free', (socket: unknown) => opened.add(socket));
    const askAll = (): Promise<number[]> =>
      Promise.all(Array.from({ length: CONNECTIONS }, () => ask({ address: `http://127.0.0.1:${port}/en`, agent })));
    await askAll();
    await wait(IDLE_SECONDS * 1000);
    const failed = (await askAll()).filter((status) => status !== 200).length;
    console.log(`${failed} of ${CONNECTIONS} connections failed after ${IDLE_SECONDS} s; ${opened.size - CONNECTIONS} were opened anew`);
    if (failed > 0 || opened.size > CONNECTIONS) process.exitCode = 1;
  } finally {
    agent.destroy();
    await replica.end('SIGTERM');
  }
}
