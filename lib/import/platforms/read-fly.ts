import { isGpuImage, storeOf } from '../shared/images';
import { excerptOf } from '../shared/excerpt';
import { newUnit } from '../shared/new-unit';
import { readName, workerProgram } from '../shared/kinds';
import { readNames } from '../shared/names';
import { both, fact, facts, join, NONE, part, parts, variables, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf, resolvePath } from '../shared/paths';
import { composeBytes, largest, type Size } from '../shared/size';
import type { Reading } from '../shared/unit';
import { seenIn, seenKey, seenNames } from '../tree/seen';
import { at, entriesOf, isTrue, itemsOf, keysOf, numberOf, placeAt, placeOf, textOf, type Value } from '../tree/value';

/** Whether a TOML file is Fly.io's. */
export function isFly(path: string, root: Value): boolean {
  const isNamed = /^fly(\..+)?\.toml$/.test(baseName(path));
  return (
    isNamed ||
    (textOf(at(root, 'app')) !== undefined && ['http_service', 'services', 'vm', 'primary_region', 'mounts'].some((key) => at(root, key)))
  );
}

/** The one application of a fly.toml, with its process groups. */
export function readFly(path: string, root: Value): Reading {
  const key = ['app', ...keysOf(root)].find((name) => at(root, name)) ?? '';
  const first: Seen = seenIn(root, key);
  const image = textOf(at(root, 'build', 'image')) ?? '';
  const store = storeOf(image);
  const processes = keysOf(at(root, 'processes'));
  const unit = newUnit(
    {
      name: textOf(at(root, 'app')) ?? (baseName(folderOf(path)) || 'app'),
      file: first.file,
      line: first.line,
      excerpt: excerptOf(key, first.value),
      size: readSize(root),
      containers: Math.max(1, processes.length),
      build: {
        folder: folderOf(path),
        dockerfile: resolvePath(folderOf(path), textOf(at(root, 'build', 'dockerfile')) ?? 'Dockerfile'),
        target: textOf(at(root, 'build', 'build-target') ?? at(root, 'build', 'build_target')) ?? null,
      },
      ...(store && { role: 'store' as const, store }),
      variables: keysOf(at(root, 'env')),
    },
    join([
      readServices(root, first),
      readMounts(root),
      readGpu(root),
      readScale(root),
      readBuild(root),
      readSteps(root),
      store ? NONE : readWork(root, first),
      store ? NONE : readNames(seenNames(at(root, 'env'))),
      store ? storeNotes(root) : NONE,
    ]),
  );
  return { name: '', units: [unit], facts: [fact('written-for-paas', first)], parts: [] };
}

function storeNotes(root: Value): Notes {
  const seen: Seen = seenIn(root, 'build', 'image');
  return facts(fact('is-a-store', seen), fact('store-protocol', seen));
}

function readServices(root: Value, first: Seen): Notes {
  const http = at(root, 'http_service');
  const services = itemsOf(at(root, 'services')).filter((service) => keysOf(service).length > 0);
  if (!http && services.length === 0) return facts(fact('internal-network', first));
  return join([http ? facts(fact('http-handler', seenKey(root, 'http_service'))) : NONE, ...services.map(readService)]);
}

function readService(service: Value): Notes {
  const protocol = textOf(at(service, 'protocol')) ?? 'tcp';
  if (protocol === 'udp') {
    const seen: Seen = seenIn(service, 'protocol');
    return both('udp-port', 'udp-port', seen);
  }
  return join(
    itemsOf(at(service, 'ports')).map((port) => {
      const handlers = itemsOf(at(port, 'handlers')).flatMap((item) => textOf(item) ?? []);
      const seen: Seen = {
        ...placeAt(port, at(port, 'handlers') ? 'handlers' : 'port'),
        key: 'ports',
        value: [textOf(at(port, 'port')) ?? '', ...handlers].join(' '),
      };
      if (handlers.some((handler) => handler.includes('http'))) return facts(fact('http-handler', seen));
      // With its encryption taken off it is passed on as it comes, but what is agreed on before is HTTP.
      if (itemsOf(at(port, 'tls_options', 'alpn')).some((item) => textOf(item) === 'h2')) return facts(fact('http2-port', seen));
      // Passed on as they come, but what arrives at the ports of the web is HTTP all the same.
      if (handlers.length === 0 && /^(80|443)$/.test(textOf(at(port, 'port')) ?? '')) return both('http-port', 'http-port', seen);
      return both('raw-port', 'socket-port', seen);
    }),
  );
}

/** What the names and commands of the process groups say; commands are looked at and never shown. */
function readWork(root: Value, first: Seen): Notes {
  const groups = entriesOf(at(root, 'processes'));
  const statics = at(root, 'statics') ? facts(fact('static-pages', seenKey(root, 'statics'))) : NONE;
  if (groups.length === 0) return join([readName(first.value ?? '', first), statics]);
  const works = groups.map(([name, command, line]): Notes => {
    const seen: Seen = { file: command.file, line, key: 'processes', value: name };
    return workerProgram(textOf(command) ?? '') === null
      ? readName(name, seen)
      : facts(fact(groups.length > 1 ? 'worker-among-others' : 'worker-process', seen));
  });
  return join([...works, statics]);
}

function readMounts(root: Value): Notes {
  const key = at(root, 'mounts') ? 'mounts' : 'mount';
  const mount = itemsOf(at(root, key)).find((one) => keysOf(one).length > 0);
  if (!mount) return NONE;
  const seen: Seen = { ...placeOf(mount), key, value: textOf(at(mount, 'destination')) };
  return both('claimed-volume', 'disk', seen);
}

/** `[[vm]]`, `[vm]`, or `vm.size` at the top. */
function machines(root: Value): readonly Value[] {
  return itemsOf(at(root, 'vm'));
}

function readSize(root: Value): Size | null {
  return largest(machines(root).map(sizeOf));
}

function sizeOf(machine: Value): Size | null {
  const key = at(machine, 'memory') ? 'memory' : 'memory_mb';
  const written = textOf(at(machine, key));
  // Shared ones run for a sixteenth of the time.
  const cpus = textOf(at(machine, 'cpu_kind')) === 'performance' ? (numberOf(at(machine, 'cpus')) ?? null) : null;
  const seen = (name: string) => ({ ...placeAt(machine, name), excerpt: excerptOf(name, textOf(at(machine, name))) });
  if (written !== undefined)
    return { memory: composeBytes(/^\d+$/.test(written) ? `${written}m` : written), cpus, by: 'limit', ...seen(key) };
  const [, kind, count] = /^(shared-cpu|performance)-(\d+)x$/.exec(textOf(at(machine, 'size')) ?? '') ?? [];
  if (kind === undefined) return null;
  return {
    memory: Number(count) * (kind === 'performance' ? 2048 : 256) * 1024 ** 2,
    cpus: kind === 'performance' ? Number(count) : null,
    by: 'class',
    ...seen('size'),
  };
}

function readGpu(root: Value): Notes {
  const machine = machines(root).find(
    (one) => at(one, 'gpu_kind') ?? (/^(a10|a100|l40s)/.test(textOf(at(one, 'size')) ?? '') ? one : undefined),
  );
  if (!machine)
    return isGpuImage(textOf(at(root, 'build', 'image')) ?? '') ? facts(fact('gpu-image', seenKey(root, 'build', 'image'))) : NONE;
  const key = at(machine, 'gpu_kind') ? 'gpu_kind' : 'size';
  const seen: Seen = seenIn(machine, key);
  return both('gpu-asked', 'gpu', seen);
}

/** What runs while nobody calls. */
function readScale(root: Value): Notes {
  const service = at(root, 'http_service') ?? itemsOf(at(root, 'services'))[0];
  if (!service) return NONE;
  const stop = ['auto_stop_machines', 'auto_stop'].find((key) => at(service, key));
  const least = numberOf(at(service, 'min_machines_running')) ?? 0;
  const stops = stop !== undefined && (isTrue(at(service, stop)) || /^(stop|suspend)$/.test(textOf(at(service, stop)) ?? ''));
  const key = least >= 1 ? 'min_machines_running' : (stop ?? '');
  const seen: Seen = seenIn(service, key);
  return facts(least >= 1 && fact('kept-warm', seen), least < 1 && stops && fact('scales-to-zero', seen));
}

function readBuild(root: Value): Notes {
  const build = at(root, 'build');
  const key = ['image', 'dockerfile', 'build-target', 'build_target', 'builder', 'buildpacks'].find((name) => at(build, name));
  if (!build || key === undefined) return NONE;
  const seen: Seen = seenIn(build, key);
  const isSource = key === 'builder' || key === 'buildpacks';
  return join([
    facts(fact(isSource ? 'source-to-run' : 'containers-described', seen)),
    parts(part(isSource ? 'buildpack' : 'image-build', seen)),
  ]);
}

function readSteps(root: Value): Notes {
  const [name] = keysOf(at(root, 'env'));
  const checks = ['checks', 'http_service'].find((key) => at(root, key) && (key === 'checks' || at(root, key, 'checks')));
  return join([
    parts(
      at(root, 'deploy', 'release_command') && part('release-step', seenKey(root, 'deploy', 'release_command')),
      checks !== undefined && part('health-check', { ...placeAt(root, checks), key: 'checks' }),
    ),
    name === undefined ? NONE : variables(placeAt(root, 'env'), name),
  ]);
}
