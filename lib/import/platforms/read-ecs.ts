import { excerptOf } from '../shared/excerpt';
import { isGpuImage, isWindowsImage, storeOf } from '../shared/images';
import { newUnit } from '../shared/new-unit';
import { readName } from '../shared/kinds';
import { readNames } from '../shared/names';
import { both, fact, facts, join, NONE, part, parts, variables, type Notes, type Seen } from '../shared/notes';
import { isHttpPort, isSocketPort } from '../shared/ports';
import type { Size } from '../shared/size';
import type { Reading } from '../shared/unit';
import { seenIn, seenItem, seenKey, seenNamed } from '../tree/seen';
import { at, isNull, isTrue, itemsOf, numberOf, placeOf, textOf, type Maybe, type Value } from '../tree/value';

export function isEcs(root: Value): boolean {
  return taskOf(root) !== undefined;
}

/** The task itself, as `describe-task-definition` wraps it or as templates spell it. */
function taskOf(root: Value): Maybe {
  return [root, at(root, 'taskDefinition')].find((one) => pick(one, 'containerDefinitions')?.kind === 'list');
}

/** CloudFormation writes the same keys with a capital, and one of them in its own way. What is described by the command line is full of nulls. */
function spellingsOf(key: string): readonly string[] {
  return [key, key.charAt(0).toUpperCase() + key.slice(1), key.replace(/^efs/, 'EFS').replace(/^fsx/, 'FSx')];
}

function pick(value: Maybe, key: string): Maybe {
  return spellingsOf(key)
    .map((name) => at(value, name))
    .find((found) => found !== undefined && !isNull(found));
}

function place(value: Value, key: string): Seen {
  const name = spellingsOf(key).find((one) => at(value, one)) ?? key;
  return seenIn(value, name);
}

/** A task definition of ECS. */
export function readEcs(root: Value, known?: string): Reading {
  const task = taskOf(root) ?? root;
  const containers = itemsOf(pick(task, 'containerDefinitions'));
  const [main] = containers;
  const store = storeOf(textOf(pick(main, 'image')) ?? '');
  const seen = place(task, 'containerDefinitions');
  const wanted = itemsOf(pick(task, 'requiresCompatibilities')).find((item) => textOf(item) === 'FARGATE');
  const family = known ?? textOf(pick(task, 'family')) ?? textOf(pick(main, 'name')) ?? 'task';
  const unit = newUnit(
    {
      name: family,
      ...placeOf(task),
      excerpt: excerptOf('family', family),
      size: readSize(task, containers),
      containers: Math.max(1, containers.length),
      variables: containers.flatMap((container) => itemsOf(pick(container, 'environment')).flatMap((item) => textOf(pick(item, 'name')) ?? [])),
      ...(store && { role: 'store' as const, store }),
    },
    join([...containers.map((container) => readContainer(container, store !== null && container === main)), ...itemsOf(pick(task, 'volumes')).map((volume) => readVolume(volume, isData(containers, volume))), readTask(task), store ? NONE : readName(family, { ...placeOf(task), key: 'family', value: family }), ...containers.slice(1).map((container) => parts(part('sidecar', { ...placeOf(container), key: 'name', value: textOf(pick(container, 'name')) })))]),
  ); // prettier-ignore
  const paas = at(root, 'AWSEBDockerrunVersion') ? [fact('written-for-paas', seenKey(root, 'AWSEBDockerrunVersion'))] : [];
  const platform = wanted
    ? [fact('written-for-container-service', { ...placeOf(wanted), key: 'requiresCompatibilities', value: 'FARGATE' })]
    : [];
  const isOwn = itemsOf(pick(task, 'requiresCompatibilities')).some((item) => textOf(item) === 'EXTERNAL');
  const provider = isOwn ? [] : [fact('provider-named', seen)];
  return { name: '', units: [unit], facts: [fact('containers-described', seen), ...provider, ...paas, ...platform], parts: [] };
}

function readTask(task: Value): Notes {
  const network = place(task, 'networkMode');
  const system = pick(task, 'runtimePlatform');
  const isWindows = /^WINDOWS/.test(textOf(pick(system, 'operatingSystemFamily')) ?? '');
  const role = pick(task, 'taskRoleArn') ? place(task, 'taskRoleArn') : null;
  return join([
    network.value === 'host' ? both('kernel-access', 'host-network', network) : NONE,
    system && isWindows ? facts(fact('windows-image', place(system, 'operatingSystemFamily'))) : NONE,
    parts(role && part('permissions', { ...role, value: undefined })),
  ]);
}

function readContainer(container: Value, isStore: boolean): Notes {
  const image = place(container, 'image');
  const linux = pick(container, 'linuxParameters');
  const variable = itemsOf(pick(container, 'environment'))[0];
  return join([
    facts(
      isStore && fact('is-a-store', image),
      isStore && fact('store-protocol', image),
      isWindowsImage(image.value ?? '') && fact('windows-image', image),
      isGpuImage(image.value ?? '') && fact('gpu-image', image),
    ),
    isTrue(pick(container, 'privileged')) ? join([facts(fact('kernel-access', place(container, 'privileged'))), parts(part('privileged', place(container, 'privileged')))]) : NONE,
    ...itemsOf(pick(pick(linux, 'capabilities'), 'add')).map((item) => capability(item)),
    ...itemsOf(pick(container, 'resourceRequirements')).map((item) => (textOf(pick(item, 'type')) === 'GPU' ? join([facts(fact('gpu-asked', place(item, 'type'))), parts(part('gpu', place(item, 'type')))]) : NONE)),
    ...(isStore ? [] : itemsOf(pick(container, 'portMappings')).map((mapping) => readPort(mapping, image.value ?? ''))),
    isStore ? NONE : readNames([...seenNamed(pick(container, 'environment'), 'name', 'Name'), ...seenNamed(pick(container, 'secrets'), 'name', 'Name')]),
    variable ? variables(placeOf(variable), textOf(pick(variable, 'name')) ?? '') : NONE,
    parts(
      pick(container, 'secrets') && part('secrets', { ...place(container, 'secrets'), value: undefined }),
      pick(container, 'healthCheck') && part('health-check', place(container, 'healthCheck')),
      pick(container, 'logConfiguration') && part('log-driver', place(container, 'logConfiguration')),
      pick(container, 'dependsOn') && part('start-order', place(container, 'dependsOn')),
    ),
  ]); // prettier-ignore
}

function capability(item: Value): Notes {
  const seen: Seen = seenItem('capabilities', item);
  return both('added-capability', 'capability', seen);
}

function readPort(mapping: Value, image: string): Notes {
  const port = numberOf(pick(mapping, 'containerPort'));
  const seen = place(mapping, 'containerPort');
  if (/^udp$/i.test(textOf(pick(mapping, 'protocol')) ?? '')) return both('udp-port', 'udp-port', seen);
  if (port === undefined) return NONE;
  if (isSocketPort(port)) return both('socket-port', 'socket-port', seen);
  return join([facts(isHttpPort(port, image) && fact('http-port', seen)), parts(part('http-port', seen))]);
}

const DATA = /(^|\/)(data|database|db|storage|uploads?|media|backups?|var\/lib)(\/|$)/i;

/** Whether a volume is written to where data are kept. */
function isData(containers: readonly Value[], volume: Value): boolean {
  const name = textOf(pick(volume, 'name'));
  const mounts = containers.flatMap((container) => itemsOf(pick(container, 'mountPoints')));
  return mounts.some(
    (mount) =>
      textOf(pick(mount, 'sourceVolume')) === name &&
      !isTrue(pick(mount, 'readOnly')) &&
      DATA.test(textOf(pick(mount, 'containerPath')) ?? ''),
  );
}

function readVolume(volume: Value, isKept: boolean): Notes {
  const shared = pick(volume, 'efsVolumeConfiguration') ?? pick(volume, 'fsxWindowsFileServerVolumeConfiguration');
  const seen: Seen = { ...placeOf(volume), key: 'volumes', value: textOf(pick(volume, 'name')) };
  if (shared) return both('mounted-share', 'disk', seen);
  const docker = pick(volume, 'dockerVolumeConfiguration');
  // Those of one task end with it.
  if (docker) return textOf(pick(docker, 'scope')) === 'shared' ? both('named-volume', 'named-volume', seen) : NONE;
  const source = textOf(pick(pick(volume, 'host'), 'sourcePath')) ?? '';
  if (source.endsWith('docker.sock')) return both('docker-socket', 'docker-socket', seen);
  return source === '' ? NONE : join([facts(isKept && fact('kept-on-host', seen)), parts(part('bind-mount', seen))]);
}

/** Megabytes as a number, or `2 GB`; processors in units of 1,024, or `1 vCPU`. */
function readSize(task: Value, containers: readonly Value[]): Size | null {
  const whole = sizeOf(task, 'limit');
  if (whole) return whole;
  const own = containers.flatMap((container) => sizeOf(container, 'limit') ?? []);
  const [first] = own;
  if (!first) return null;
  const memory = own.reduce((sum, size) => sum + (size.memory ?? 0), 0);
  return { ...first, memory: memory === 0 ? null : memory, by: own.length === containers.length ? 'limit' : 'request' };
}

function sizeOf(value: Value, by: Size['by']): Size | null {
  const seen = place(value, 'memory');
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*(GB|MB)?$/i.exec(seen.value ?? '') ?? [];
  if (amount === undefined) return null;
  const [, count, isUnits = ''] = /^(\d*\.?\d+)\s*(vCPU)?$/i.exec(textOf(pick(value, 'cpu')) ?? '') ?? [];
  const cpus = count === undefined || Number(count) === 0 ? null : isUnits === '' ? Number(count) / 1024 : Number(count);
  const { file, line, key } = seen;
  return { memory: Number(amount) * 1024 ** (/^GB$/i.test(unit) ? 3 : 2), cpus, by, file, line, excerpt: excerptOf(key, seen.value) };
}
