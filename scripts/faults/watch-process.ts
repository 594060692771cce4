import { existsSync, readdirSync, readFileSync } from 'node:fs';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

/** What a process holds at a moment. */
export interface Held {
  /** Megabytes that are in memory. */
  readonly memory: number;
  readonly descriptors: number;
}

/** Throws an Error where the system does not tell (it does on Linux). */
export function lookAt(pid: number): Held {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) throw new Error('What a process holds is read from /proc, which is not here.');
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]);
  return { memory: (kilobytes * KILOBYTE) / MEGABYTE, descriptors: readdirSync(`/proc/${pid}/fd`).length };
}

/** How many files are below these folders: a server writes none. */
export function countFiles(folders: readonly string[]): number {
  return folders.filter(existsSync).reduce((sum, folder) => sum + readdirSync(folder, { recursive: true }).length, 0);
}

/** The slope of the line that fits points best; 0 where they have no width. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const meanOf = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [meanOf(0), meanOf(1)];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}
