import { Agent } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { ask } from './ask';
import { listDear } from './dear';

/** What a flood is told. */
export interface Flood {
  readonly origin: string;
  /** Of a request in `listDear`. */
  readonly name: string;
  readonly connections: number;
}

/** Asks for one thing on some connections until it is told to stop; then says what was answered, by status. On a thread of its own, so that a reader's times are not its own. */
async function flood({ origin, name, connections }: Flood): Promise<void> {
  const dear = listDear().find((known) => known.name === name);
  if (!dear) throw new Error(`There is no request "${name}"`);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Record<number, number> = {};
  let isOver = false;
  let turn = 0;
  parentPort?.once('message', () => {
    isOver = true;
  });
  const repeat = async (): Promise<void> => {
    while (!isOver) {
      const status = await ask({ ...dear, address: origin + dear.path(turn++), agent });
      answers[status] = (answers[status] ?? 0) + 1;
    }
  };
  parentPort?.postMessage('begun');
  await Promise.all(Array.from({ length: connections }, repeat));
  agent.destroy();
  parentPort?.postMessage(answers);
}

await flood(workerData as Flood);
