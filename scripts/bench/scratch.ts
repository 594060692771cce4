import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the copy stands: out of sight of git, linters and the build, below the packages that it needs. */
const FOLDER = join('.next', 'bench');

/** What a copy of the app needs. */
const PARTS = [
  'app',
  'components',
  'lib',
  'content',
  'public',
  'assets',
  'door',
  'scripts',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package.json',
];

/** The least that a route and a page can do, at addresses that the door lets through. They exist in the copy alone. */
const BARE = {
  'app/embed/bare/route.ts': `export const dynamic = 'force-dynamic';
export function GET(): Response {
  return new Response('<!doctype html><title>Bare</title>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
`,
  'app/[locale]/compare/bare/page.tsx': `export const dynamic = 'force-dynamic';
export default function BarePage() {
  return <p>Bare</p>;
}
`,
};

/** A running production server of the copy. */
export interface ScratchServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** Copies the app with the bare routes, builds it under these settings and starts it behind the door on a free port. Throws where that fails. */
export async function startScratch(settings: Readonly<Record<string, string>> = {}): Promise<ScratchServer> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const part of PARTS) if (existsSync(part)) cpSync(part, join(FOLDER, part), { recursive: true });
  for (const [name, source] of Object.entries(BARE)) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), source);
  }
  const built = spawnSync(process.execPath, ['scripts/run.js', 'build'], {
    cwd: FOLDER,
    encoding: 'utf8',
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (built.status !== 0) throw new Error(`The copy was not built:\n${built.stdout}${built.stderr}`);
  const server = spawn(process.execPath, ['scripts/run.js', 'start'], {
    cwd: FOLDER,
    env: { ...process.env, PORT: '0', DOKONI_LOG: 'off', DOKONI_DRAIN_SECONDS: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => {
    server.kill('SIGTERM');
    rmSync(FOLDER, { recursive: true, force: true });
  };
  return { origin: await readOrigin(server), stop };
}

/** The address that the server prints when it is ready. */
function readOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const origin = /ready: (http:\S+)/.exec(printed)?.[1];
      if (origin !== undefined) resolve(origin);
    });
    server.on('exit', (code) => {
      reject(new Error(`The server ended with ${code}:\n${printed}`));
    });
  });
}
