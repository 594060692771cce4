import { excerptOf } from '../shared/excerpt';
import { newUnit } from '../shared/new-unit';
import { readNames } from '../shared/names';
import { both, fact, facts, join, NONE, part, parts, variables, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf, resolvePath } from '../shared/paths';
import type { Size } from '../shared/size';
import type { Reading } from '../shared/unit';
import { seenIn, seenKey, seenNames } from '../tree/seen';
import { at, isTrue, itemsOf, keysOf, numberOf, placeAt, placeOf, textOf, type Value } from '../tree/value';

const KEYS = new Set(
  'runtime env vm service instance_class handlers env_variables automatic_scaling manual_scaling basic_scaling entrypoint runtime_config beta_settings network resources api_version threadsafe vpc_access_connector inbound_services libraries builtins app_engine_apis'.split(' '),
); // prettier-ignore

/** Whether a file is one of App Engine: a runtime, and nothing but keys of its own beside it. */
export function isAppEngine(path: string, root: Value): boolean {
  const isOther = keysOf(root).some((key) => /^(services|provider|functions|apiVersion|Resources|containerDefinitions)$/.test(key));
  return (
    textOf(at(root, 'runtime')) !== undefined &&
    !isOther &&
    (/^app\b.*\.ya?ml$/.test(baseName(path)) || keysOf(root).every((key) => KEYS.has(key)))
  );
}

/** The service of an app.yaml. */
export function readAppEngine(path: string, root: Value): Reading {
  const runtime: Seen = seenIn(root, 'runtime');
  const isFlexible = /^flex(ible)?$/.test(textOf(at(root, 'env')) ?? '') || isTrue(at(root, 'vm'));
  const name = textOf(at(root, 'service')) ?? (baseName(folderOf(path)) || 'app');
  const isContainer = isFlexible && runtime.value === 'custom';
  const unit = newUnit(
    {
      name,
      ...placeOf(root),
      excerpt: excerptOf('runtime', runtime.value),
      size: readSize(root),
      build: { folder: folderOf(path), dockerfile: resolvePath(folderOf(path), 'Dockerfile'), target: null },
      variables: keysOf(at(root, 'env_variables')),
    },
    join([
      facts(fact('http-port', runtime), fact(isContainer ? 'containers-described' : 'source-to-run', runtime)),
      readStores(root),
      readNetwork(root),
      readScaling(root, isFlexible),
      readVariables(root),
      readNames(seenNames(at(root, 'env_variables'))),
      readHandlers(root),
      parts(part(isContainer ? 'image-build' : 'buildpack', runtime)),
    ]),
  );
  return { name: '', units: [unit], facts: [fact('written-for-paas', runtime), fact('provider-named', runtime)], parts: [] };
}

/** Pages that are served as they are. */
function readHandlers(root: Value): Notes {
  const page = itemsOf(at(root, 'handlers')).find((handler) => /\.html?$/.test(textOf(at(handler, 'static_files')) ?? ''));
  return page ? facts(fact('static-pages', seenIn(page, 'static_files'))) : NONE;
}

function readStores(root: Value): Notes {
  const setting: Seen = seenKey(root, 'beta_settings', 'cloud_sql_instances');
  const variable = keysOf(at(root, 'env_variables')).find((name) =>
    /^(CLOUD_SQL_|INSTANCE_CONNECTION_NAME|INSTANCE_UNIX_SOCKET)/.test(name),
  );
  const seen: Seen | null = at(root, 'beta_settings', 'cloud_sql_instances')
    ? setting
    : variable === undefined
      ? null
      : { ...placeAt(root, 'env_variables', variable), key: 'env_variables', value: variable };
  return seen ? join([facts(fact('relational-store', seen), fact('managed-store', seen)), parts(part('add-on', seen))]) : NONE;
}

function readNetwork(root: Value): Notes {
  const network = at(root, 'network');
  const sticky: Seen = seenIn(root, 'network', 'session_affinity');
  const forwarded = itemsOf(at(network, 'forwarded_ports')).map((item): Notes => {
    const written = textOf(item) ?? '';
    const seen: Seen = { ...placeOf(item), key: 'forwarded_ports', value: written };
    if (/\/udp$/i.test(written)) return both('udp-port', 'udp-port', seen);
    return /^(80|443|8080)\b/.test(written) ? NONE : both('raw-port', 'socket-port', seen);
  });
  return join([facts(isTrue(at(network, 'session_affinity')) && fact('sticky-sessions', sticky)), ...forwarded]);
}

/** Megabytes of the instance classes. */
const CLASSES: Readonly<Record<string, number>> = {
  F1: 384,
  F2: 768,
  F4: 1536,
  F4_1G: 3072,
  B1: 384,
  B2: 768,
  B4: 1536,
  B4_1G: 3072,
  B8: 3072,
};

function readSize(root: Value): Size | null {
  const memory = numberOf(at(root, 'resources', 'memory_gb'));
  const cpus = numberOf(at(root, 'resources', 'cpu')) ?? null;
  if (memory !== undefined || cpus !== null) {
    const key = memory === undefined ? 'cpu' : 'memory_gb';
    const place = placeAt(root, 'resources', key);
    return {
      memory: memory === undefined ? null : memory * 1024 ** 3,
      cpus,
      by: 'limit',
      ...place,
      excerpt: excerptOf(key, textOf(at(root, 'resources', key))),
    };
  }
  const name = textOf(at(root, 'instance_class')) ?? '';
  const megabytes = CLASSES[name.toUpperCase()];
  return megabytes === undefined
    ? null
    : {
        memory: megabytes * 1024 ** 2,
        cpus: null,
        by: 'class',
        ...placeAt(root, 'instance_class'),
        excerpt: excerptOf('instance_class', name),
      };
}

function readScaling(root: Value, isFlexible: boolean): Notes {
  const key = ['min_instances', 'min_idle_instances', 'min_num_instances'].find(
    (name) => (numberOf(at(root, 'automatic_scaling', name)) ?? 0) >= 1,
  );
  const seen: Seen = {
    ...placeAt(root, 'automatic_scaling', key ?? ''),
    key: key ?? 'automatic_scaling',
    value: textOf(at(root, 'automatic_scaling', key ?? '')),
  };
  const runtime: Seen = seenIn(root, 'runtime');
  const isManual = at(root, 'manual_scaling') !== undefined;
  return facts(
    at(root, 'vpc_access_connector') && fact('private-subnets', seenKey(root, 'vpc_access_connector')),
    key !== undefined && fact('kept-warm', seen),
    key === undefined && !isFlexible && !isManual && fact('scales-to-zero', runtime),
  );
}

function readVariables(root: Value): Notes {
  const [name] = keysOf(at(root, 'env_variables'));
  return name === undefined ? NONE : variables(placeAt(root, 'env_variables'), name);
}
