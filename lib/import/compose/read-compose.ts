import type { ImportProblem } from '../shared/result';
import { fact, part, type Seen } from '../shared/notes';
import { imageName } from '../shared/images';
import { baseName, folderOf } from '../shared/paths';
import type { Fact } from '../shared/facts';
import type { Reading, Unit } from '../shared/unit';
import { at, entriesOf, itemsOf, textOf } from '../tree/value';
import { internalNetworks } from './around';
import { keepsOnHost, volumesInMemory } from './mounts';
import type { Project } from './project';
import { filled, type ServiceReading } from './reading';
import { isPublicImage, isPublished, namesStore, readService, setUps } from './service';

/** What the services of a project say. Those of a profile do not start by themselves, and are named as left out. */
export function readProject({ path, root, services, variables }: Project, problems: ImportProblem[]): Reading {
  const inMemory = volumesInMemory(root);
  const all = entriesOf(services).map(([name, service, line]) => ({
    reading: { name, service, variables, inMemory },
    place: { file: service.file, line, key: 'services', value: name },
  }));
  const profiles = new Set((variables.get('COMPOSE_PROFILES') ?? '').split(',').map((name) => name.trim()));
  const isOptional = ({ service }: ServiceReading): boolean => {
    const own = itemsOf(at(service, 'profiles')).flatMap((profile) => textOf(profile) ?? []);
    return own.length > 0 && !profiles.has('*') && !own.some((name) => profiles.has(name));
  };
  const started = all.filter(({ reading }) => !isOptional(reading));
  const chosen = started.length > 0 ? started : all;
  const kept = chosen.filter(({ reading }) => !isProvided(reading));
  const beside = chosen.length - kept.length;
  if (started.length > 0)
    for (const { reading, place } of all.filter(({ reading }) => isOptional(reading)))
      problems.push({ kind: 'not-started', file: place.file, line: place.line, found: reading.name });
  const done = setUps(kept.map(({ reading }) => reading));
  const internal = internalNetworks(root);
  const isOwn = kept.some(({ reading }) => isStandIn(filled(reading, at(reading.service, 'image'))));
  const units = kept.map(({ reading, place }): Unit => {
    const unit = withoutCloud(readService(reading, { place, internal }), isOwn);
    const user = done.get(reading.name);
    if (user === undefined || user === reading.name) return unit;
    return {
      ...unit,
      role: 'helper',
      joins: user,
      facts: unit.facts.filter(({ rule }) => !WORK.has(rule)),
      parts: [...unit.parts, part('one-off-job', place)],
    };
  });
  const first = kept[0];
  const name = textOf(at(root, 'name')) ?? baseName(folderOf(path));
  const whole = first ? readWhole(kept.map(({ reading }) => reading), { ...first.place, value: undefined }, units) : []; // prettier-ignore
  // What is provided from elsewhere may keep anything.
  return { name, units, facts: beside === 0 ? whole : whole.filter(({ rule }) => rule !== 'kept-nowhere'), parts: [], beside };
}

/** A service that something else than Compose brings: a database of a cloud, a model. It is no container. */
function isProvided({ service }: ServiceReading): boolean {
  return at(service, 'provider')?.kind === 'map';
}

/** What stands in for a provider's buckets, tables and queues. */
function isStandIn(image: string): boolean {
  return /^(minio|seaweedfs|garage|localstack|localstack-pro|dynamodb-local|elasticmq|elasticmq-native|azurite|fake-gcs-server)$/.test(
    imageName(image),
  );
}

/** Variables that are named after a provider's mean what runs beside them. */
function withoutCloud(unit: Unit, isOwn: boolean): Unit {
  return isOwn ? { ...unit, facts: unit.facts.filter(({ rule }) => rule !== 'names-cloud-service') } : unit;
}

/** What kind of work a helper does is not the kind of the workload. */
const WORK = new Set<string>(['worker-process', 'worker-by-name', 'web-by-name', 'api-by-name', 'http-port', 'socket-port']);

function readWhole(readings: readonly ServiceReading[], seen: Seen, units: readonly Unit[]): readonly Fact[] {
  const appNames = new Set(units.flatMap(({ name, role }) => (role === 'app' ? [name] : [])));
  const apps = readings.filter(({ name }) => appNames.has(name));
  const keepsNothing =
    units.every(({ keeps, role }) => !keeps && role !== 'store') && !readings.some((one) => namesStore(one) || keepsOnHost(one));
  return [
    fact('containers-described', seen),
    fact('runs-on-servers', seen),
    ...(apps.every(isPublicImage) && apps.some(isPublished) ? [fact('public-images-only', seen)] : []),
    ...(keepsNothing ? [fact('kept-nowhere', seen)] : []),
  ];
}
