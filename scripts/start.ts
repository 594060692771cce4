import { join } from 'node:path';
import { readPrerendered } from '../door/inline-scripts';
import { type Handle, renderPage } from '../door/render';
import { createDoor, type Door } from '../door/server';
import { newestVersion } from '../lib/content';
import { LOCALES } from '../lib/locale';
import { NO_PRIORITIES } from '../lib/model/answers';
import { encodeLink } from '../lib/share';
import { ensureBuild } from './build';
import { resultPath } from '@/lib/share';

/** How long the balancer gets to notice that this process wants no more requests, and how long open ones may take. */
const NOTICE_MILLISECONDS = Number(process.env['DOKONI_DRAIN_SECONDS'] ?? 2) * 1000;
const LIMIT_MILLISECONDS = 12_000;

function readPort(): number {
  const text = process.env['PORT'] ?? '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT is "${text}": a whole number from 0 to 65535 is needed.`);
  process.exit(2);
}

/** Builds where needed, then serves the production app until it is told to stop. */
export async function main(): Promise<void> {
  const port = readPort();
  ensureBuild();
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const quiet = process.env['DOKONI_LOG'] === 'off';
  const door = createDoor({
    handle: (request, response) => handle(request, response),
    prerendered: readPrerendered(join(process.cwd(), '.next')),
    frameAncestors: process.env['DOKONI_FRAME_ANCESTORS'],
    compress: process.env['DOKONI_COMPRESS'] !== 'off',
    ...(!quiet && { log: (line: string) => process.stdout.write(`${line}\n`) }),
  });
  await warmUp(handle);
  door.server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another.` : error.message);
    process.exit(1);
  });
  door.server.listen(port, process.env['HOST'] ?? '0.0.0.0', () => {
    const address = door.server.address();
    console.log(`Dokoni is ready: http://localhost:${typeof address === 'object' && address ? address.port : port}`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop(door, signal);
    });
}

/** The first reader finds the page's code loaded and threads started. A failure shows at the first request. */
async function warmUp(handle: Handle): Promise<void> {
  const code = encodeLink({ contentVersion: newestVersion(), answers: {}, priorities: NO_PRIORITIES });
  const pages = LOCALES.map((locale) => renderPage(handle, { address: resultPath({ locale, code, title: '' }) }, false));
  await Promise.allSettled(pages);
}

/** Says "not ready" first, goes on answering, then closes; a request that never ends does not keep the process. */
function stop(door: Door, signal: NodeJS.Signals): void {
  door.startDraining();
  const notice = signal === 'SIGTERM' ? NOTICE_MILLISECONDS : 0;
  setTimeout(() => {
    door.server.close(() => process.exit(0));
    door.server.closeIdleConnections();
  }, notice);
  setTimeout(() => process.exit(0), LIMIT_MILLISECONDS).unref();
}
