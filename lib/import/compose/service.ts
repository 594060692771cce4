import { readDockerfile } from '../dockerfile/read-dockerfile';
import { excerptOf, variableExcerpt } from '../shared/excerpt';
import { imageName, isDeviceBroker, isRuntime, isWindowsImage, storeOf } from '../shared/images';
import { readName, workerProgram } from '../shared/kinds';
import { readNames } from '../shared/names';
import { fact, facts, join, NONE, type Notes, type Seen } from '../shared/notes';
import { folderOf, resolvePath } from '../shared/paths';
import type { Build, Unit } from '../shared/unit';
import { seenIn, seenNames } from '../tree/seen';
import { at, entriesOf, itemsOf, keysOf, placeAt, textOf, type Value } from '../tree/value';
import { environmentNames, networksOf, readAround } from './around';
import { readHost } from './host';
import { readFolders, readMounts, readStoreFolders } from './mounts';
import { hasPorts, readPorts } from './ports';
import { filled, seenAt, type ServiceReading } from './reading';
import { readSize } from './size';

/** What is known of the file around a service. */
export interface Surroundings {
  readonly place: Seen;
  readonly internal: ReadonlySet<string>;
}

/** One service of a Compose file. */
export function readService(reading: ServiceReading, around: Surroundings): Unit {
  const { name, service } = reading;
  const image = filled(reading, at(service, 'image'));
  const store = at(service, 'build') && image === '' ? null : storeOf(image);
  const mounts = readMounts(reading);
  const notes = join([
    mounts,
    readHost(reading),
    readAround(reading),
    store ? join([readStore(reading), readStoreFolders(reading)]) : readApp(reading, around),
    readInline(service),
  ]);
  const { file, line } = around.place;
  return {
    name,
    file,
    line,
    role: store ? 'store' : 'app',
    store,
    joins: joinedTo(reading),
    excerpt: excerptOf('services', name),
    size: readSize(reading),
    keeps: notes.facts.some(({ rule }) => rule === 'named-volume' || rule === 'kept-on-host'),
    needs: needsOf(service),
    variables: environmentNames(service),
    build: buildOf(reading),
    containers: 1,
    ...notes,
  };
}

/** A Dockerfile that is written into the file, with its own lines. */
function readInline(service: Value): Notes {
  const inline = at(service, 'build', 'dockerfile_inline');
  if (!inline) return NONE;
  const { facts: found, parts } = readDockerfile(inline.file, textOf(inline) ?? '', []).read(
    textOf(at(service, 'build', 'target')) ?? null,
  );
  const placed = <T extends { readonly line: number }>(one: T): T => ({ ...one, line: inline.line + one.line });
  return { facts: found.map(placed), parts: parts.map(placed) };
}

function needsOf(service: Value): readonly string[] {
  const order = at(service, 'depends_on');
  const links = itemsOf(at(service, 'links')).flatMap((item) => (textOf(item) ?? '').split(':')[0] ?? []);
  return [...(order?.kind === 'map' ? keysOf(order) : itemsOf(order).flatMap((item) => textOf(item) ?? [])), ...links];
}

function buildOf(reading: ServiceReading): Build | null {
  const build = at(reading.service, 'build');
  if (!build) return null;
  const context = filled(reading, build.kind === 'text' ? build : at(build, 'context')) || '.';
  const folder = resolvePath(folderOf(build.file), context);
  if (at(build, 'dockerfile_inline')) return { folder, dockerfile: '', target: null };
  const dockerfile = filled(reading, at(build, 'dockerfile')) || filled(reading, at(reading.service, 'dockerfile')) || 'Dockerfile';
  return { folder, dockerfile: resolvePath(folder, dockerfile), target: filled(reading, at(build, 'target')) || null };
}

/** A service in another one's network lives and dies with it. */
function joinedTo({ service }: ServiceReading): string | null {
  return /^service:(.+)$/.exec(textOf(at(service, 'network_mode')) ?? '')?.[1] ?? null;
}

function readStore(reading: ServiceReading): Notes {
  const seen = seenAt(reading, 'image');
  const reached = isDeviceBroker(filled(reading, at(reading.service, 'image'))) ? readPorts(reading) : NONE;
  return join([facts(fact('is-a-store', seen), fact('store-protocol', seen)), reached]);
}

function readApp(reading: ServiceReading, around: Surroundings): Notes {
  const { service, name } = reading;
  const image = seenAt(reading, 'image');
  const isWindows = isWindowsImage(filled(reading, at(service, 'image'))) || /^windows/.test(textOf(at(service, 'platform')) ?? '');
  return join([
    readPorts(reading),
    readFolders(reading),
    readNames(seenNames(at(service, 'environment'))),
    readProxied(reading),
    facts(isWindows && fact('windows-image', image)),
    readWork(reading, name, around.place),
    readIsolation(reading, around.internal),
  ]);
}

/** The reverse proxy of many, which finds by a variable what it passes requests on to. */
function readProxied({ service }: ServiceReading): Notes {
  const host = seenNames(at(service, 'environment')).find(({ key }) => key === 'VIRTUAL_HOST');
  return facts(host && { ...fact('http-port', host), excerpt: variableExcerpt(host.key) });
}

function readWork(reading: ServiceReading, name: string, place: Seen): Notes {
  const { service } = reading;
  const [command, program] = ['command', 'entrypoint']
    .map(
      (key) =>
        [
          key,
          workerProgram(
            itemsOf(at(service, key))
              .map((item) => filled(reading, item))
              .join(' '),
          ),
        ] as const,
    )
    .find(([, found]) => found !== null) ?? ['command', null];
  if (program !== null) return facts(fact('worker-process', { ...placeAt(service, command), key: command, value: program }));
  const named = readName(name, place);
  const says = named.facts[0]?.rule;
  // A queue that is reached from outside may be anything; a worker with a port is one all the same.
  return says === 'worker-by-name' && hasPorts(reading) && !/worker|consumer/i.test(name) ? NONE : named;
}

function readIsolation({ service }: ServiceReading, internal: ReadonlySet<string>): Notes {
  const networks = networksOf(service);
  const isInside = networks.length > 0 && networks.every((network) => internal.has(network)) && itemsOf(at(service, 'ports')).length === 0;
  return facts(isInside && fact('internal-network', seenIn(service, 'networks')));
}

/** Whether its variables name a store somewhere else; only names are looked at. */
export function namesStore({ service }: ServiceReading): boolean {
  return environmentNames(service).some(
    (name) =>
      /(^|_)(HOST|HOSTNAME|URL|URI|DSN|ENDPOINT|BUCKET|CONNECTION_STRING)$/.test(name) ||
      /(DATABASE|REDIS|MONGO|POSTGRES|MYSQL|PG)_/.test(name),
  );
}

/** Names of services that have to end before another one starts: set-up, not something that runs. */
export function setUps(services: readonly ServiceReading[]): ReadonlyMap<string, string> {
  return new Map(
    services.flatMap(({ name, service }) =>
      entriesOf(at(service, 'depends_on')).flatMap(([other, how]): [string, string][] =>
        textOf(at(how, 'condition')) === 'service_completed_successfully' ? [[other, name]] : [],
      ),
    ),
  );
}

/** Whether an image is published for everybody: no registry of one's own, nothing built. A variable may give its tag, and no more. */
export function isPublicImage(reading: ServiceReading): boolean {
  const name = (textOf(at(reading.service, 'image')) ?? '').replace(/:\$.*$/, '');
  return (
    at(reading.service, 'build') === undefined &&
    imageName(name) !== '' &&
    !name.includes('$') &&
    /^(docker\.io\/|ghcr\.io\/|quay\.io\/|lscr\.io\/|mcr\.microsoft\.com\/)?([a-z0-9_.-]+\/)?[a-z0-9_.-]+([:@]|$)/.test(name)
  );
}

/** Whether the code in a public image is likely to be somebody else's: not a bare runtime, nor a name that anybody may have given. */
export function isPublished(reading: ServiceReading): boolean {
  const image = (textOf(at(reading.service, 'image')) ?? '').replace(/[:@].*$/, '');
  return image.includes('/') ? !isRuntime(image) : PUBLISHED.test(image);
}

/** Applications among the images that have no owner in their name. */
const PUBLISHED =
  /^(adminer|backdrop|bonita|drupal|ghost|joomla|matomo|mediawiki|monica|nextcloud|odoo|owncloud|phpmyadmin|postfixadmin|redmine|registry|rocket\.chat|sonarqube|wordpress|xwiki|yourls|znc)$/;
