import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import dockerignore from '@balena/dockerignore';
import type { Stage, Step } from './dockerfile';

/** What a stage left: its root on this machine, and how its image is run. */
export interface Image {
  readonly root: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: number | null;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly health: readonly string[];
}

export interface Workshop {
  /** Of the project: the context. */
  readonly context: string;
  /** A folder of its own, in which each stage gets its root. */
  readonly scratch: string;
  /** Who runs what is run; null where this process cannot choose. */
  readonly builder: number | null;
  readonly images: ReadonlyMap<string, Image>;
}

/** Carries out the steps of a stage in a folder that stands for its root. Throws an Error where one fails. */
export function buildStage(stage: Stage, workshop: Workshop): Image {
  const root = join(workshop.scratch, stage.name);
  mkdirSync(root);
  let image: Image = { root, folder: '/', env: {}, user: null, entrypoint: [], command: [], health: [] };
  for (const step of stage.steps) {
    console.log(`${stage.name}: ${step.keyword} ${step.text.slice(0, 100)}`);
    image = take(image, step, workshop);
  }
  return image;
}

function take(image: Image, step: Step, workshop: Workshop): Image {
  const { keyword, words } = step;
  if (keyword === 'WORKDIR') {
    makeFolder(join(image.root, words[0] ?? ''), workshop.builder);
    return { ...image, folder: words[0] ?? '/' };
  }
  if (keyword === 'COPY') copy(image, step, workshop);
  if (keyword === 'RUN') run(image, step, workshop);
  if (keyword === 'ENV' || keyword === 'ARG') return { ...image, env: { ...image.env, ...readPairs(words, image.env) } };
  if (keyword === 'USER') return { ...image, user: Number.parseInt(words[0] ?? '', 10) };
  if (keyword === 'ENTRYPOINT') return { ...image, entrypoint: words };
  if (keyword === 'CMD') return { ...image, command: words };
  if (keyword === 'HEALTHCHECK') return { ...image, health: words };
  return image;
}

type Variables = Readonly<Record<string, string>>;

/** Of `NAME=value`, in which `$OTHER` stands for what was set before; a value with a space in it would need quotes, and none has. */
function readPairs(words: readonly string[], known: Variables): Variables {
  const put = (value: string): string => value.replace(/\$\{?(\w+)\}?/g, (_, name: string) => known[name] ?? '');
  return Object.fromEntries(words.map((word) => [word.slice(0, word.indexOf('=')), put(word.slice(word.indexOf('=') + 1))]));
}

function makeFolder(path: string, owner: number | null): void {
  mkdirSync(path, { recursive: true });
  if (owner !== null) chownSync(path, owner, owner);
}

function copy(image: Image, { words, flags }: Step, workshop: Workshop): void {
  const target = join(image.root, words.at(-1)?.startsWith('/') ? '' : image.folder, words.at(-1) ?? '');
  const from = flags['from'] === undefined ? null : workshop.images.get(flags['from']);
  if (from === undefined) throw new Error(`COPY --from=${flags['from']}: there is no such stage.`);
  for (const source of words.slice(0, -1)) {
    if (from) cpSync(inImage(from, source), target, { recursive: true });
    else for (const file of contextFiles(workshop.context, source)) place(file, { target, workshop, source });
  }
}

/** What a base image brings is not here; Node.js is this one. */
function inImage(image: Image, path: string): string {
  const here = join(image.root, path);
  return !existsSync(here) && basename(path) === 'node' ? process.execPath : here;
}

interface Placing {
  readonly target: string;
  readonly source: string;
  readonly workshop: Workshop;
}

function place(file: string, { target, source, workshop }: Placing): void {
  const path = source === file ? join(target, basename(file)) : join(target, file);
  makeFolder(dirname(path), workshop.builder);
  cpSync(join(workshop.context, file), path);
  if (workshop.builder !== null) chownSync(path, workshop.builder, workshop.builder);
}

/** Files below a path that the engine would be sent; only those that git knows or has not been told to ignore. */
function contextFiles(context: string, source: string): readonly string[] {
  const sent = dockerignore()
    .add(readFileSync(join(context, '.dockerignore'), 'utf8'))
    .createFilter();
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', source], { cwd: context });
  const files = listed.toString().split('\0').filter(Boolean);
  return files.filter((file) => sent(file) && lstatSync(join(context, file), { throwIfNoEntry: false })?.isFile());
}

function run(image: Image, { text }: Step, { builder, scratch }: Workshop): void {
  const home = join(scratch, 'home');
  makeFolder(home, builder);
  const { status } = spawnSync('sh', ['-c', text], {
    cwd: join(image.root, image.folder),
    stdio: 'inherit',
    env: { ...process.env, ...image.env, HOME: home, npm_config_cache: join(home, 'npm'), INIT_CWD: undefined },
    ...(builder !== null && { uid: builder, gid: builder }),
  });
  if (status !== 0) throw new Error(`RUN ${text} ended with ${status}.`);
}
