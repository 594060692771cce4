import type { Server } from 'node:http';
import { join } from 'node:path';
import { listFiles } from '../door/files';
import { readPrerendered } from '../door/inline-scripts';
import type { DoorOptions } from '../door/options';
import { type Handle, renderPage } from '../door/render';
import { createDoor, type Door } from '../door/server';
import { newestVersion } from '../lib/content';
import { LOCALES } from '../lib/locale';
import { BASE, belowBase } from '../lib/model/base-path';
import { NO_PRIORITIES } from '../lib/model/answers';
import { encodeLink } from '../lib/share';
import { ensureBuild } from './build';
import { openApp } from './start/app';
import { checkArguments, checkHouse, checkSettings, isOriginMissing, printSettings } from './start/settings';
import { openLog } from './start/log';
import { stopOnSignals } from './start/stop';
import type { Settings } from '@/lib/server/settings/read';
import { SETTINGS } from '@/lib/server/settings/table';
import { resultPath } from '@/lib/share';

/** Builds where needed, then serves the production app until it is told to stop. `--check` prints the settings instead. */
export async function main(argv: readonly string[]): Promise<void> {
  const { onlyCheck } = checkArguments(argv);
  const settings = checkSettings();
  const house = checkHouse(settings);
  if (onlyCheck) {
    printSettings(settings, house);
    return;
  }
  ensureBuild();
  const log = openLog(settings.logLevel);
  // Loaded only where somebody asks for it.
  const metrics = settings.metricsPort === null ? null : (await import('../door/metrics')).openMetrics();
  const door = await openDoor(settings, { log, ...(metrics && { watch: metrics.watch }) });
  if (metrics && settings.metricsPort !== null) listenForMetrics(metrics.serve(door), settings.metricsPort, settings.host);
  listen(door, settings);
}

async function openDoor(settings: Settings, telling: Pick<DoorOptions, 'log' | 'watch'>): Promise<Door> {
  const handle = await openApp(settings);
  const door = createDoor({
    handle,
    prerendered: readPrerendered(join(process.cwd(), '.next')),
    files: listFiles(process.cwd()),
    settings,
    ...telling,
  });
  await warmUp(handle);
  return door;
}

interface Place {
  readonly port: number;
  readonly host: string;
  /** The setting that says so. */
  readonly name: string;
}

/** Ends the process with status 1 where the place is taken. */
function listenAt(server: Server, { port, host, name }: Place, ready: (port: number) => void): void {
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`${error.code === 'EADDRINUSE' ? `Port ${port} is in use: set ${name} to another.` : error.message}\n`);
    process.exit(1);
  });
  server.listen(port, host, () => {
    const address = server.address();
    ready(typeof address === 'object' && address ? address.port : port);
  });
}

function listen(door: Door, { port, host, drainSeconds }: Settings): void {
  listenAt(door.server, { port, host, name: SETTINGS.port.name }, (found) => {
    console.log(`Dokoni is ready: http://localhost:${found}${BASE}`);
    if (isOriginMissing())
      console.warn(
        'DOKONI_ORIGIN is not set: links to copy, previews and oEmbed name the host by which each reader came, with https where a proxy of DOKONI_TRUSTED_PROXIES says so.',
      );
  });
  stopOnSignals(door, drainSeconds);
}

/** Does not keep the process alive by itself. */
function listenForMetrics(server: Server, port: number, host: string): void {
  listenAt(server.unref(), { port, host, name: SETTINGS.metricsPort.name }, (found) => {
    console.log(`Metrics: http://localhost:${found}/metrics`);
  });
}

/** The first reader finds the page's code loaded and threads started. A failure shows at the first request. */
async function warmUp(handle: Handle): Promise<void> {
  const code = encodeLink({ contentVersion: newestVersion(), answers: {}, priorities: NO_PRIORITIES });
  const pages = LOCALES.map((locale) => renderPage(handle, { address: belowBase(resultPath({ locale, code, title: '' })) }, false));
  await Promise.allSettled(pages);
}
