import { excerptOf } from '../shared/excerpt';
import { storeOf } from '../shared/images';
import { readNames } from '../shared/names';
import { newUnit } from '../shared/new-unit';
import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf } from '../shared/paths';
import { isHttpPort } from '../shared/ports';
import { quantity, type Size } from '../shared/size';
import type { Reading } from '../shared/unit';
import { seenIn, seenKey, seenNamed, seenNames } from '../tree/seen';
import { at, entriesOf, isTrue, keysOf, numberOf, placeAt, textOf, type Value } from '../tree/value';

const TYPICAL = ['image', 'replicaCount', 'resources', 'service', 'ingress', 'persistence', 'autoscaling', 'primary', 'serviceAccount'];

/** Whether a file holds the values of a chart: by its name, and by keys that charts share. */
export function isValues(path: string, root: Value): boolean {
  return /values/i.test(baseName(path)) && TYPICAL.filter((key) => at(root, key)).length > 0;
}

/** Where charts put the settings of what they run. */
const HOLDERS: readonly (readonly string[])[] = [[], ['primary'], ['master'], ['web'], ['server'], ['controller']];

/** What the values of a chart say; its templates are not read, so nothing of it is more than likely. */
export function readValues(path: string, root: Value): Reading {
  const holders = HOLDERS.flatMap((keys) => at(root, ...keys) ?? []);
  const repository = ['repository', 'name'].find((key) => at(root, 'image', key)) ?? 'repository';
  const image: Seen = {
    ...placeAt(root, 'image', repository),
    key: repository,
    value: textOf(at(root, 'image', repository)) ?? textOf(at(root, 'image')),
  };
  const store = storeOf(image.value ?? '');
  const key = keysOf(root)[0] ?? '';
  const first: Seen = image.value === undefined ? seenKey(root, key) : image;
  const name = baseName(folderOf(path)) || baseName(path).replace(/\.ya?ml$/, '');
  const unit = newUnit(
    {
      name,
      file: first.file,
      line: first.line,
      excerpt: excerptOf(first.key, first.value),
      size: readSize(holders),
      ...(store && { role: 'store' as const, store }),
    },
    join([
      store ? facts(fact('is-a-store', image), fact('store-protocol', image)) : NONE,
      ...holders.map(readHolder),
      readCharts(root),
      readEntrance(root),
    ]),
  );
  return {
    name: '',
    units: [unit],
    facts: [fact('containers-described', first), fact('written-for-kubernetes', first), fact('manifests-written', first)],
    parts: [],
    isUncounted: true,
  };
}

const VOLUMES = ['persistence', 'persistentVolume', 'volume', 'storage', 'pvc'];

function readHolder(holder: Value): Notes {
  const kept = VOLUMES.find((key) => isTrue(at(holder, key, 'enabled')));
  const copies = numberOf(at(holder, 'replicaCount')) ?? 1;
  const seen = (...keys: readonly string[]): Seen => ({
    ...placeAt(holder, ...keys),
    key: keys.join('.'),
    value: textOf(at(holder, ...keys)),
  });
  const preset = { nano: 'small', micro: 'small', small: 'small', medium: 'small' }[textOf(at(holder, 'resourcesPreset')) ?? ''];
  const scales = ['autoscaling', 'hpa']
    .map((key) => (key === 'hpa' ? ['autoscaling', 'hpa', 'enabled'] : ['autoscaling', 'enabled']))
    .find((keys) => isTrue(at(holder, ...keys)));
  return join([
    kept ? join([facts(fact('named-volume', seen(kept, 'enabled'))), parts(part('claim', seen(kept, 'enabled')))]) : NONE,
    readNames([
      ...seenNames(at(holder, 'env')),
      ...seenNamed(at(holder, 'env'), 'name'),
      ...seenNamed(at(holder, 'extraEnvVars'), 'name'),
      ...seenNamed(at(holder, 'extraEnv'), 'name'),
    ]),
    readGpu(holder),
    readProbe(holder),
    copies > 1 ? join([facts(fact('several-copies', seen('replicaCount'))), parts(part('copies', seen('replicaCount')))]) : NONE,
    scales ? join([facts(fact('scales-by-load', seen(...scales))), parts(part('autoscaling', seen(...scales)))]) : NONE,
    facts(preset !== undefined && fact('size-preset', seen('resourcesPreset'), preset)),
  ]);
}

function readGpu(holder: Value): Notes {
  const asked = entriesOf(at(holder, 'resources', 'limits')).find(([key]) => /^(nvidia|amd|gpu\.intel)\.com\//.test(key));
  return asked ? both('gpu-asked', 'gpu', { file: asked[1].file, line: asked[2], key: asked[0], value: textOf(asked[1]) }) : NONE;
}

function readProbe(holder: Value): Notes {
  const key = ['livenessProbe', 'readinessProbe'].find((name) => at(holder, name, 'httpGet'));
  return key === undefined ? NONE : facts(fact('health-over-http', seenKey(holder, key, 'httpGet')));
}

/** Charts of stores that come along where they are enabled. */
function readCharts(root: Value): Notes {
  return join(
    keysOf(root).map((key) => {
      const kind = storeOf(key);
      if (kind === null || !isTrue(at(root, key, 'enabled'))) return NONE;
      const seen: Seen = { ...placeAt(root, key, 'enabled'), key: `${key}.enabled`, value: 'true' };
      return join([facts(fact(kind === 'relational' ? 'relational-near' : 'own-store', seen)), parts(part('add-on', seen))]);
    }),
  );
}

function readEntrance(root: Value): Notes {
  const ingress: Seen = { ...placeAt(root, 'ingress', 'enabled'), key: 'ingress.enabled', value: 'true' };
  const type: Seen = { ...placeAt(root, 'service', 'type'), key: 'service.type', value: textOf(at(root, 'service', 'type')) };
  return join([
    isTrue(at(root, 'ingress', 'enabled')) ? both('http-port', 'ingress', ingress) : NONE,
    readPorts(root),
    parts(type.value === 'LoadBalancer' && part('load-balancer', type), type.value === 'NodePort' && part('node-port', type)),
  ]);
}

/** Ports of the chart's Service: by their name, or by their number where there is only one. */
function readPorts(root: Value): Notes {
  const service = at(root, 'service');
  const holder = at(service, 'ports') ?? service;
  const named = entriesOf(holder).find(([key, value]) => /^https?(port)?$/i.test(key) && textOf(value) !== undefined);
  const port = numberOf(at(service, 'port'));
  if (named) return facts(fact('http-port', { file: named[1].file, line: named[2], key: named[0], value: textOf(named[1]) }));
  return service && port !== undefined && isHttpPort(port) ? facts(fact('http-port', seenIn(service, 'port'))) : NONE;
}

/** Limits that are written out; an empty mapping says nothing. */
function readSize(holders: readonly Value[]): Size | null {
  for (const holder of holders) {
    for (const kind of ['limits', 'requests']) {
      const written = textOf(at(holder, 'resources', kind, 'memory'));
      const memory = quantity(written ?? '');
      if (memory === null || memory < 1024) continue;
      return {
        memory,
        cpus: quantity(textOf(at(holder, 'resources', kind, 'cpu')) ?? ''),
        by: 'request',
        ...placeAt(holder, 'resources', kind, 'memory'),
        excerpt: excerptOf(`${kind}: memory`, written),
      };
    }
  }
  return null;
}
