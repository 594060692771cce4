import { excerptOf } from '../shared/excerpt';
import { newUnit } from '../shared/new-unit';
import { readNames } from '../shared/names';
import { fact, facts, join, part, parts, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf } from '../shared/paths';
import type { Reading, Unit } from '../shared/unit';
import { seenKey, seenNames } from '../tree/seen';
import { at, entriesOf, itemsOf, placeAt, textOf, type Maybe, type Value } from '../tree/value';
import { readEcs } from '../platforms/read-ecs';
import { readPolicies, readResources } from './cloud-resources';
import { isOff, originOf, readEvents, type EventKind, type Started } from './events';
import { readMemory, readTimes } from './limits';

const FUNCTION = /^AWS::(Serverless|Lambda)::Function$/;

interface Resource {
  readonly name: string;
  readonly type: string;
  readonly properties: Value;
  readonly seen: Seen;
}

/** The resources of a template, those of a loop among them: what it makes for each name is written once, behind the names. */
function resourcesOf(root: Value): Maybe {
  const resources = at(root, 'Resources');
  if (resources?.kind !== 'map') return resources;
  const entries = [...resources.entries].flatMap(([name, entry]) => {
    const made = name.startsWith('Fn::ForEach::') ? itemsOf(entry.value)[2] : undefined;
    return made?.kind === 'map' ? [...made.entries] : [[name, entry] as const];
  });
  return { ...resources, entries: new Map(entries) };
}

/** Whether a file is a template of CloudFormation, with or without the transform of SAM. */
export function isCloudFormation(root: Value): boolean {
  return entriesOf(resourcesOf(root)).some(([, resource]) => /^(AWS|Alexa|Custom)::/.test(textOf(at(resource, 'Type')) ?? ''));
}

/** The functions of a template as one workload, and each task of ECS as another. A template with neither runs nothing that we know. */
export function readCloudFormation(path: string, root: Value): Reading {
  const resources = resourcesOf(root);
  const all = entriesOf(resources).map(([name, resource]): Resource => {
    const type = textOf(at(resource, 'Type')) ?? '';
    return {
      name,
      type,
      properties: at(resource, 'Properties') ?? resource,
      seen: { ...placeAt(resource, 'Type'), key: name, value: type },
    };
  });
  const functions = all.filter(({ type }) => FUNCTION.test(type));
  const tasks = all.filter(({ type }) => type === 'AWS::ECS::TaskDefinition').map(({ name, properties }) => readEcs(properties, name));
  const around = readResources(resources);
  const [first] = functions;
  const anchor = first?.seen ?? all[0]?.seen;
  const provider = anchor ? [fact('provider-named', anchor)] : [];
  const units: Unit[] = first ? [readFunctions({ path, root, functions, first, all, around })] : [];
  return {
    name: baseName(folderOf(path)),
    units: [...units, ...tasks.flatMap((task) => task.units)],
    facts: [...provider, ...(first ? [fact('written-for-functions', first.seen)] : around.facts), ...tasks.flatMap((task) => task.facts)],
    parts: first ? [] : around.parts,
  };
}

interface Functions {
  readonly path: string;
  readonly root: Value;
  readonly functions: readonly Resource[];
  readonly first: Resource;
  readonly all: readonly Resource[];
  readonly around: Notes;
}

function readFunctions({ path, root, functions, first, all, around }: Functions): Unit {
  const globals = at(root, 'Globals', 'Function');
  const holders = functions.map(({ properties }) => [properties, globals]);
  const started = [...functions.flatMap(({ properties }) => startedBy(properties)), ...rulesOf(all)];
  const name = functions.length === 1 ? first.name : baseName(folderOf(path)) || 'functions';
  const { file, line } = first.seen;
  return newUnit(
    {
      name,
      file,
      line,
      excerpt: excerptOf(first.name, first.type),
      size: readMemory(holders, { key: 'MemorySize', usual: 128 }, first.seen),
      build: { folder: folderOf(path), dockerfile: '', target: null },
    },
    join([
      readEvents(started),
      around,
      readTimes(holders, { key: 'Timeout', usual: 3 }, first.seen),
      readNames(
        [globals, ...functions.map(({ properties }) => properties)].flatMap((one) => seenNames(at(one, 'Environment', 'Variables'))),
      ),
      parts(...functions.map(({ seen }) => part('function', seen))),
      ...functions.map(({ properties }) => join([readPolicies(at(properties, 'Policies')), readShape(properties)])),
      ...all.filter(({ type }) => /^AWS::IAM::(Role|Policy)$/.test(type)).map(({ properties }) => readPolicies(properties)),
    ]),
  );
}

const KINDS: Readonly<Record<string, EventKind>> = {
  Api: 'http', HttpApi: 'http', Schedule: 'schedule', ScheduleV2: 'schedule', Kinesis: 'stream', DynamoDB: 'stream', MSK: 'stream', SelfManagedKafka: 'stream', DocumentDB: 'stream',
  SQS: 'event', SNS: 'event', S3: 'event', EventBridgeRule: 'event', CloudWatchEvent: 'event', CloudWatchLogs: 'event', IoTRule: 'event', Cognito: 'event', MQ: 'event', AlexaSkill: 'event',
}; // prettier-ignore

function startedBy(properties: Value): readonly Started[] {
  const url: Started[] = at(properties, 'FunctionUrlConfig') ? [{ kind: 'http', seen: seenKey(properties, 'FunctionUrlConfig') }] : [];
  const events = entriesOf(at(properties, 'Events')).flatMap(([, event]): Started[] => {
    const type = textOf(at(event, 'Type')) ?? '';
    return KINDS[type] && !isOff(at(event, 'Properties') ?? event)
      ? [{ kind: KINDS[type], seen: { ...placeAt(event, 'Type'), key: 'Events', value: type }, from: originOf(type) }]
      : [];
  });
  return [...url, ...events];
}

const API = /^AWS::(ApiGateway::RestApi|ApiGatewayV2::Api|Serverless::(Api|HttpApi)|Lambda::Url)$/;

/** What starts functions and stands beside them: rules, APIs, and queues or streams that are joined to them. */
function rulesOf(all: readonly Resource[]): readonly Started[] {
  return all.flatMap(({ type, properties, seen }): Started[] => {
    if (API.test(type)) return [{ kind: textOf(at(properties, 'ProtocolType')) === 'WEBSOCKET' ? 'websocket' : 'http', seen }];
    // Only streams have a position to start from.
    if (type === 'AWS::Lambda::EventSourceMapping') return [{ kind: at(properties, 'StartingPosition') ? 'stream' : 'event', seen }];
    if (type === 'AWS::SNS::Subscription' && textOf(at(properties, 'Protocol')) === 'lambda') return [{ kind: 'event', seen }];
    if (at(properties, 'NotificationConfiguration', 'LambdaConfigurations')) return [{ kind: 'event', seen }];
    if (type !== 'AWS::Events::Rule' && type !== 'AWS::Scheduler::Schedule') return [];
    const isSchedule = at(properties, 'ScheduleExpression') !== undefined;
    const key = isSchedule ? 'ScheduleExpression' : 'EventPattern';
    return [{ kind: isSchedule ? 'schedule' : 'event', seen: seenKey(properties, key) }];
  });
}

function readShape(properties: Value): Notes {
  const seenAt = (key: string): Seen => seenKey(properties, key);
  const isImage = textOf(at(properties, 'PackageType')) === 'Image';
  return facts(
    at(properties, 'FileSystemConfigs') && fact('mounted-share', seenAt('FileSystemConfigs')),
    at(properties, 'VpcConfig') && fact('private-subnets', seenAt('VpcConfig')),
    isImage && fact('packages-installed', { ...seenAt('PackageType'), value: 'Image' }),
    isImage && fact('containers-described', { ...seenAt('PackageType'), value: 'Image' }),
    at(properties, 'Layers') && fact('native-library', seenAt('Layers')),
    at(properties, 'ProvisionedConcurrencyConfig') && fact('kept-warm', seenAt('ProvisionedConcurrencyConfig')),
  );
}
