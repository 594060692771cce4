import type { Door } from '@/door/server';

/** How long requests in flight may take once nothing more is taken. */
const LIMIT_MILLISECONDS = 12_000;

/** The first signal lets requests in flight end, the second ends the process. */
export function stopOnSignals(door: Door, drainSeconds: number): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (door.isDraining()) process.exit(1);
      // Whoever presses a key sees no balancer that has to notice first.
      stop(door, signal === 'SIGTERM' ? drainSeconds * 1000 : 0);
    });
  }
}

/** Says "not ready" first, goes on answering, then closes; a request that never ends does not keep the process. */
function stop(door: Door, notice: number): void {
  door.startDraining();
  setTimeout(() => {
    door.server.close(() => process.exit(0));
    door.server.closeIdleConnections();
    setTimeout(() => process.exit(0), LIMIT_MILLISECONDS).unref();
  }, notice);
}
