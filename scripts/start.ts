import { join } from 'node:path';
import { listFiles } from '../door/files';
import { readPrerendered } from '../door/inline-scripts';
import { type Handle, renderPage } from '../door/render';
import { createDoor, type Door } from '../door/server';
import { newestVersion } from '../lib/content';
import { LOCALES } from '../lib/locale';
import { NO_PRIORITIES } from '../lib/model/answers';
import { encodeLink } from '../lib/share';
import { ensureBuild } from './build';
import { checkArguments, checkSettings, isOriginMissing, printSettings } from './start/settings';
import { openLog } from './start/log';
import { stopOnSignals } from './start/stop';
import type { Settings } from '@/lib/server/settings/read';
import { resultPath } from '@/lib/share';

/** Builds where needed, then serves the production app until it is told to stop. `--check` prints the settings instead. */
export async function main(argv: readonly string[]): Promise<void> {
  const { onlyCheck } = checkArguments(argv);
  const settings = checkSettings();
  if (onlyCheck) {
    printSettings(settings);
    return;
  }
  ensureBuild();
  const log = openLog(settings.logLevel);
  const door = await openDoor(settings, log);
  listen(door, settings);
}

async function openDoor(settings: Settings, log: (line: string) => void): Promise<Door> {
  // The framework reads the one in its own configuration (next.config.js).
  const compress = settings.compress ? 'on' : 'off';
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DOKONI_COMPRESS: compress });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: process.cwd(), port: settings.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const door = createDoor({
    handle: (request, response) => handle(request, response),
    prerendered: readPrerendered(join(process.cwd(), '.next')),
    files: listFiles(process.cwd()),
    settings,
    log,
  });
  await warmUp(handle);
  return door;
}

function listen(door: Door, settings: Settings): void {
  const { port, host } = settings;
  door.server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another.` : error.message}\n`);
    process.exit(1);
  });
  door.server.listen(port, host, () => {
    const address = door.server.address();
    console.log(`Dokoni is ready: http://localhost:${typeof address === 'object' && address ? address.port : port}`);
    if (isOriginMissing())
      console.warn(
        `DOKONI_ORIGIN is not set: previews, oEmbed and the texts to copy name ${settings.origin}, which only this machine can open.`,
      );
  });
  stopOnSignals(door, settings.drainSeconds);
}

/** The first reader finds the page's code loaded and threads started. A failure shows at the first request. */
async function warmUp(handle: Handle): Promise<void> {
  const code = encodeLink({ contentVersion: newestVersion(), answers: {}, priorities: NO_PRIORITIES });
  const pages = LOCALES.map((locale) => renderPage(handle, { address: resultPath({ locale, code, title: '' }) }, false));
  await Promise.allSettled(pages);
}
