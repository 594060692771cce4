import { excerptOf } from '../shared/excerpt';
import { newUnit } from '../shared/new-unit';
import { readNames } from '../shared/names';
import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf } from '../shared/paths';
import type { Reading } from '../shared/unit';
import { seenIn, seenKey, seenNames } from '../tree/seen';
import { at, entriesOf, itemsOf, keysOf, numberOf, placeAt, placeOf, textOf, type Value } from '../tree/value';
import { readPolicies, readResources } from './cloud-resources';
import { isOff, originOf, readEvents, type EventKind, type Started } from './events';
import { queueWorkers, readConstructs, startedByConstructs } from './lift';
import { readMemory, readTimes } from './limits';

/** Whether a file is one of the Serverless Framework. */
export function isServerless(root: Value): boolean {
  const provider = at(root, 'provider');
  const isNamed = textOf(at(provider, 'name')) !== undefined || provider?.kind === 'text';
  return isNamed && ['functions', 'service', 'plugins', 'frameworkVersion', 'resources'].some((key) => at(root, key));
}

const CLOUDS = /^(aws|azure|google|aliyun|tencent|cloudflare|huawei|ibm)$/;

/** A service of the Serverless Framework, all functions as one workload. */
export function readServerless(path: string, root: Value): Reading {
  const provider = at(root, 'provider');
  const name = textOf(at(provider, 'name')) ?? textOf(provider) ?? '';
  const seen: Seen = seenIn(root, 'provider');
  const functions = [...functionsOf(root), ...queueWorkers(root)];
  const holders = functions.map(([, body]) => [body, provider]);
  const isAws = name === 'aws';
  const named = textOf(at(root, 'service')) ?? textOf(at(root, 'service', 'name')) ?? '$';
  const service = named.includes('$') ? baseName(folderOf(path)) || 'service' : named;
  const unit = newUnit(
    {
      name: service,
      ...placeAt(root, 'service'),
      excerpt: excerptOf('service', service),
      size: readMemory(holders, { key: 'memorySize', usual: isAws ? 1024 : null }, seen),
      build: { folder: folderOf(path), dockerfile: '', target: null },
      variables: keysOf(at(provider, 'environment')),
    },
    join([
      readEvents([...functions.flatMap(([, body]) => startedBy(body)), ...startedByConstructs(root)]),
      readTimes(holders, { key: 'timeout', usual: isAws ? 6 : null }, seen),
      parts(...functions.map(([key, body, line]) => part('function', { file: body.file, line, key: 'functions', value: key }))),
      readResources(at(root, 'resources', 'Resources')),
      ...itemsOf(at(root, 'resources')).map((item) => readResources(at(item, 'Resources'))),
      readConstructs(root),
      readMachines(root),
      readPolicies(at(provider, 'iamRoleStatements')),
      readPolicies(at(provider, 'iam')),
      ...functions.map(([, body]) => join([readPolicies(at(body, 'iamRoleStatements')), readPackage(body)])),
      readNetwork(root),
      readNames([provider, ...functions.map(([, body]) => body)].flatMap((holder) => seenNames(at(holder, 'environment')))),
    ]),
  );
  return {
    name: '',
    units: [unit],
    facts: [fact('written-for-functions', seen), ...(CLOUDS.test(name) ? [fact('provider-named', seen)] : [])],
    parts: [],
  };
}

/** A mapping, or a list of mappings. */
function functionsOf(root: Value): readonly (readonly [string, Value, number])[] {
  const functions = at(root, 'functions');
  return functions?.kind === 'list' ? functions.items.flatMap((item) => entriesOf(item)) : entriesOf(functions);
}

const KINDS: Readonly<Record<string, EventKind>> = {
  http: 'http', httpApi: 'http', alb: 'http', url: 'http', schedule: 'schedule', timer: 'schedule', cron: 'schedule', stream: 'stream', kinesis: 'stream', msk: 'stream', kafka: 'stream', websocket: 'websocket',
  sqs: 'event', sns: 'event', s3: 'event', eventBridge: 'event', cloudwatchEvent: 'event', cloudwatchLog: 'event', iot: 'event', cognitoUserPool: 'event', rabbitmq: 'event', activemq: 'event', queue: 'event', blob: 'event', event: 'event', serviceBus: 'event', eventGrid: 'event', eventHub: 'stream',
}; // prettier-ignore

/** Events of a function; one may be a bare word, and several may share an item. */
function startedBy(body: Value): readonly Started[] {
  const isUrl = at(body, 'url');
  const url: Started[] = isUrl ? [{ kind: 'http', seen: seenKey(body, 'url') }] : [];
  const events = itemsOf(at(body, 'events')).flatMap((item): Started[] => {
    const word = textOf(item)?.split(':')[0] ?? '';
    if (item.kind === 'text')
      return KINDS[word] ? [{ kind: KINDS[word], seen: { ...placeOf(item), key: 'events', value: word }, from: originOf(word) }] : [];
    return entriesOf(item).flatMap(([key, value, line]) =>
      KINDS[key] && !isOff(value)
        ? [{ kind: KINDS[key], seen: { file: value.file, line, key: 'events', value: key }, from: originOf(key) }]
        : [],
    );
  });
  return [...url, ...events];
}

/** State machines of the plugin for AWS Step Functions. */
function readMachines(root: Value): Notes {
  if (entriesOf(at(root, 'stepFunctions', 'stateMachines')).length === 0) return NONE;
  const seen: Seen = seenKey(root, 'stepFunctions', 'stateMachines');
  return both('cloud-service', 'cloud-resource', seen);
}

/** An image, or a Dockerfile as the handler, as Knative's provider has it. */
function readPackage(body: Value): Notes {
  const handler = textOf(at(body, 'handler')) ?? '';
  const image = at(body, 'image') ? seenKey(body, 'image') : null;
  const layers = itemsOf(at(body, 'layers'));
  const warm = numberOf(at(body, 'provisionedConcurrency')) ?? 0;
  return facts(
    image && fact('packages-installed', image),
    image && fact('containers-described', image),
    /dockerfile$/i.test(handler) && fact('containers-described', seenIn(body, 'handler')),
    layers.length > 0 && fact('native-library', seenKey(body, 'layers')),
    at(body, 'fileSystemConfig') && fact('mounted-share', seenKey(body, 'fileSystemConfig')),
    warm >= 1 && fact('kept-warm', seenIn(body, 'provisionedConcurrency')),
  );
}

function readNetwork(root: Value): Notes {
  return at(root, 'provider', 'vpc') ? facts(fact('private-subnets', seenKey(root, 'provider', 'vpc'))) : NONE;
}
