import { excerptOf } from '../shared/excerpt';
import { storeOf } from '../shared/images';
import { newUnit } from '../shared/new-unit';
import { readNames } from '../shared/names';
import { both, fact, facts, join, NONE, part, parts, variables, type Notes, type Seen } from '../shared/notes';
import { folderOf, resolvePath } from '../shared/paths';
import type { Fact } from '../shared/facts';
import type { Size } from '../shared/size';
import { readName } from '../shared/kinds';
import type { Reading, Unit } from '../shared/unit';
import { seenIn, seenKey, seenNamed } from '../tree/seen';
import { at, isTrue, itemsOf, numberOf, placeAt, placeOf, textOf, type Value } from '../tree/value';

const TYPES = new Set(['web', 'pserv', 'worker', 'cron', 'static', 'redis', 'keyvalue']);

/** Whether a file is Render's: its services are a list, by type. Who lets one choose the engine of a database is somebody else. */
export function isRender(root: Value): boolean {
  const services = groupsOf(root).flatMap((group) => itemsOf(at(group, 'services')));
  const isList = at(root, 'services')?.kind === 'list' || at(root, 'projects')?.kind === 'list' || at(root, 'databases')?.kind === 'list';
  if (!isList) return false;
  return services.length === 0
    ? itemsOf(at(root, 'databases')).some((database) => !at(database, 'engine'))
    : services.some((service) => TYPES.has(textOf(at(service, 'type')) ?? ''));
}

/** The file itself, and each environment of its projects, which nest the same lists. */
function groupsOf(root: Value): readonly Value[] {
  const environments = itemsOf(at(root, 'projects')).flatMap((project) => itemsOf(at(project, 'environments')));
  return [root, ...(at(root, 'ungrouped') ? itemsOf(at(root, 'ungrouped')) : []), ...environments];
}

/** Some write it among the databases, where it does not belong. */
function isCache(service: Value): boolean {
  return /^(redis|keyvalue)$/.test(textOf(at(service, 'type')) ?? '');
}

/** The services of a render.yaml. Databases and caches are run by Render, and so are what the others depend on. */
export function readRender(path: string, root: Value): Reading {
  const groups = groupsOf(root);
  const services = groups.flatMap((group) => itemsOf(at(group, 'services')));
  const stores = groups.flatMap((group) => itemsOf(at(group, 'databases')));
  const databases = stores.filter((store) => !isCache(store));
  const kept = join(databases.map(readDatabase));
  const caches = [...services, ...stores].filter(isCache);
  const running = services.filter((service) => !isCache(service));
  const first = services[0] ?? stores[0];
  const seen: Seen | null = first ? { ...placeOf(first), key: 'services', value: textOf(at(first, 'name')) } : null;
  return {
    name: '',
    units: running.map((service) => readService(path, service, usedBy(service, { running, databases }))),
    facts: [
      ...(seen ? [fact('written-for-paas', seen)] : []),
      ...readPreviews(root),
      ...kept.facts,
      ...keptInCache(caches, { running, databases }),
    ],
    parts: [...kept.parts, ...caches.map((cache) => part('add-on', { ...placeOf(cache), key: 'type', value: textOf(at(cache, 'type')) }))],
    beside: caches.length,
  };
}

function readPreviews(root: Value): readonly Fact[] {
  if (/^(automatic|manual)$/.test(textOf(at(root, 'previews', 'generation')) ?? ''))
    return [fact('preview-environments', seenIn(root, 'previews', 'generation'))];
  return isTrue(at(root, 'previewsEnabled')) ? [fact('preview-environments', seenIn(root, 'previewsEnabled'))] : [];
}

function readDatabase(database: Value): Notes {
  const seen: Seen = { ...placeOf(database), key: 'databases', value: textOf(at(database, 'name')) };
  return join([facts(fact('relational-store', seen), fact('managed-store', seen)), parts(part('add-on', seen))]);
}

/** Where nothing else keeps data, they are in the cache or queue that Render runs. */
function keptInCache([cache]: readonly Value[], { running, databases }: Beside): readonly Fact[] {
  const isKeptElsewhere = databases.length > 0 || running.some((service) => at(service, 'disk') !== undefined);
  return cache && !isKeptElsewhere ? [fact('store-beside', seenIn(cache, 'type'))] : [];
}

interface Beside {
  readonly running: readonly Value[];
  readonly databases: readonly Value[];
}

/** What a service takes from the databases: stated where it names one, likely where nobody does. */
function usedBy(service: Value, { running, databases }: Beside): Notes {
  const [database] = databases;
  const takes = (one: Value): boolean => itemsOf(at(one, 'envVars')).some((item) => at(item, 'fromDatabase') !== undefined);
  if (!database || running.length === 1) return NONE;
  const seen: Seen = { ...placeOf(database), key: 'databases', value: textOf(at(database, 'name')) };
  if (takes(service)) return facts(fact('relational-store', seen), fact('managed-store', seen));
  if (running.some(takes)) return NONE;
  return facts(fact('relational-near', seen), !at(service, 'disk') && fact('store-beside', seen));
}

function readService(path: string, service: Value, used: Notes): Unit {
  const name = textOf(at(service, 'name')) ?? 'service';
  const image = textOf(at(service, 'image', 'url')) ?? '';
  const type = textOf(at(service, 'type'));
  const store = storeOf(image) ?? (type === 'pserv' ? storeOf(textOf(at(service, 'repo')) ?? '') : null);
  const folder = resolvePath(folderOf(path), textOf(at(service, 'rootDir')) ?? '.');
  const imageSeen: Seen = image === '' ? seenIn(service, 'repo') : seenIn(service, 'image', 'url');
  const notes = join([
    store ? facts(fact('is-a-store', imageSeen), fact('store-protocol', imageSeen)) : readType(service),
    readRuntime(service),
    used,
    readDisk(service),
    readRest(service),
    readPlan(service),
    store ? NONE : readNames(ownVariables(service)),
  ]);
  return newUnit(
    {
      name,
      ...placeOf(service),
      excerpt: excerptOf('services', name),
      size: readSize(service),
      build: { folder, dockerfile: resolvePath(folder, textOf(at(service, 'dockerfilePath')) ?? 'Dockerfile'), target: null },
      variables: itemsOf(at(service, 'envVars')).flatMap((item) => textOf(at(item, 'key')) ?? []),
      ...(store && { role: 'store' as const, store }),
    },
    notes,
  );
}

/** Variables that are not taken from a database or another service of the file, which say more themselves. */
function ownVariables(service: Value): readonly Seen[] {
  return itemsOf(at(service, 'envVars'))
    .filter((item) => !at(item, 'fromDatabase') && !at(item, 'fromService'))
    .flatMap((item) => seenNamed(item, 'key'));
}

function readType(service: Value): Notes {
  const type = textOf(at(service, 'type')) ?? '';
  const seen: Seen = seenIn(service, 'type');
  return join([
    type === 'web' ? readName(textOf(at(service, 'name')) ?? '', seenIn(service, 'name')) : NONE,
    facts(
      type === 'web' && fact('http-handler', seen),
      type === 'worker' && fact('worker-process', seen),
      type === 'cron' && fact('starts-on-schedule', seen),
      type === 'pserv' && fact('internal-network', seen),
      isStatic(service) && fact('static-pages', seen),
    ),
    parts(type === 'cron' ? part('schedule', seen) : part('process-type', seen)),
  ]);
}

/** Older files call the type static, newer ones the runtime of a web service. */
function isStatic(service: Value): boolean {
  return ['type', 'runtime', 'env'].some((key) => textOf(at(service, key)) === 'static');
}

/** Megabytes and processors of the plans. */
const PLANS: Readonly<Record<string, readonly [memory: number, cpus: number]>> = {
  free: [512, 0.1], starter: [512, 0.5], standard: [2048, 1], pro: [4096, 2], 'pro plus': [8192, 4], 'pro max': [16384, 4], 'pro ultra': [32768, 8],
}; // prettier-ignore

function readSize(service: Value): Size | null {
  const plan = textOf(at(service, 'plan')) ?? '';
  const [memory, cpus] = PLANS[plan.toLowerCase().replaceAll('_', ' ')] ?? [];
  if (memory === undefined || cpus === undefined || isStatic(service)) return null;
  return { memory: memory * 1024 ** 2, cpus, by: 'class', ...placeAt(service, 'plan'), excerpt: excerptOf('plan', plan) };
}

/** A service of the free plan that is called stops while nobody calls. */
function readPlan(service: Value): Notes {
  if (textOf(at(service, 'plan')) !== 'free') return NONE;
  const seen = seenIn(service, 'plan');
  return facts(fact('free-plan', seen), textOf(at(service, 'type')) === 'web' && !isStatic(service) && fact('scales-to-zero', seen));
}

function readRuntime(service: Value): Notes {
  const key = at(service, 'runtime') ? 'runtime' : 'env';
  const runtime = textOf(at(service, key)) ?? '';
  const seen: Seen = { ...placeAt(service, key), key, value: runtime };
  if (runtime === '') return NONE;
  const isContainer = runtime === 'docker' || runtime === 'image';
  return join([
    facts(fact(isContainer ? 'containers-described' : 'source-to-run', seen)),
    parts(part(isContainer ? 'image-build' : 'buildpack', seen)),
  ]);
}

function readDisk(service: Value): Notes {
  const disk = at(service, 'disk');
  if (!disk) return NONE;
  const seen: Seen = { ...placeAt(service, 'disk'), key: 'disk', value: textOf(at(disk, 'mountPath')) };
  return both('claimed-volume', 'disk', seen);
}

function readRest(service: Value): Notes {
  const copies = numberOf(at(service, 'numInstances')) ?? 1;
  const seen: Seen = seenIn(service, 'numInstances');
  const scaling: Seen = seenKey(service, 'scaling');
  const variable = itemsOf(at(service, 'envVars')).find((item) => textOf(at(item, 'key')) !== undefined);
  return join([
    facts(copies > 1 && fact('several-copies', seen), at(service, 'scaling') && fact('scales-by-load', scaling)),
    parts(
      copies > 1 && part('copies', seen),
      at(service, 'scaling') && part('autoscaling', scaling),
      at(service, 'healthCheckPath') && part('health-check', seenKey(service, 'healthCheckPath')),
      at(service, 'preDeployCommand') && part('release-step', seenKey(service, 'preDeployCommand')),
    ),
    variable ? variables(placeOf(variable), textOf(at(variable, 'key')) ?? '') : NONE,
  ]);
}
