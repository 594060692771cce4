import { availableParallelism } from 'node:os';
import { startThread } from './threads/start-thread';
import { tellLost } from './threads/tell-lost';
import { ThreadPool } from './threads/thread-pool';
import type { RasterJob } from './rasteriser-worker';

/** Renders that may wait; what comes after is refused. */
export const QUEUE_LENGTH = 20;

/** Draws SVGs as PNGs. At most two at once, and never on all processors: pages come first. */
export function openRasteriser(): ThreadPool<RasterJob, Uint8Array<ArrayBuffer>> {
  return new ThreadPool({
    start: () => startThread('rasteriser-worker'),
    threads: availableParallelism() > 2 ? 2 : 1,
    queue: QUEUE_LENGTH,
    jobs: 500,
    milliseconds: 30_000,
    whenLost: tellLost('rasteriser-worker'),
  });
}
