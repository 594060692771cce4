import { storeOf } from '../shared/images';
import { fact, facts, join, NONE, part, parts, variables, type Notes } from '../shared/notes';
import { at, entriesOf, isTrue, itemsOf, keysOf, placeAt, placeOf, textOf, type Value } from '../tree/value';
import { filled, seenAt, type ServiceReading } from './reading';
import { seenItem } from '../tree/seen';

/** Keys that are a part to move by being there. */
const BY_KEY = {
  container_name: 'container-name',
  build: 'image-build',
  healthcheck: 'health-check',
  restart: 'restart-policy',
  extra_hosts: 'host-names',
  links: 'host-names',
  external_links: 'host-names',
  logging: 'log-driver',
  log_driver: 'log-driver',
  env_file: 'configuration',
  configs: 'configuration',
  secrets: 'secrets',
  security_opt: 'kernel-setting',
} as const;

/** Parts that no question asks about: start order, names, health checks, settings. */
export function readAround(reading: ServiceReading): Notes {
  const { service } = reading;
  const named = Object.entries(BY_KEY).filter(([key]) => at(service, key) !== undefined && !isEmpty(at(service, key)));
  return join([
    parts(...named.map(([key, id]) => part(id, seenAt(reading, key)))),
    readOrder(reading),
    readVariables(reading),
    readLabels(reading),
    readNetworks(reading),
    readCopies(reading),
    readHealth(reading),
  ]);
}

/** Nothing, or a health check that is switched off. */
function isEmpty(value: Value | undefined): boolean {
  return (value?.kind === 'text' && value.text === '') || isTrue(at(value, 'disable')) || textOf(itemsOf(at(value, 'test'))[0]) === 'NONE';
}

const CONDITIONS: Readonly<Record<string, 'start-when-healthy' | 'start-when-done'>> = {
  service_healthy: 'start-when-healthy',
  service_completed_successfully: 'start-when-done',
};

function readOrder({ service }: ServiceReading): Notes {
  const order = at(service, 'depends_on');
  const plain = itemsOf(order).filter((item) => item.kind === 'text');
  const long = entriesOf(order).map(([name, value, line]) => {
    const condition = textOf(at(value, 'condition')) ?? '';
    return part(CONDITIONS[condition] ?? 'start-order', {
      file: value.file,
      line,
      key: 'depends_on',
      value: condition ? `${name} (${condition})` : name,
    });
  });
  return parts(...plain.map((item) => part('start-order', seenItem('depends_on', item))), ...long);
}

/** One part for all variables: their names are many and move alike. */
function readVariables({ service }: ServiceReading): Notes {
  const environment = at(service, 'environment');
  const first = environmentNames(service)[0];
  if (!environment || first === undefined) return NONE;
  return variables(placeAt(service, 'environment'), first);
}

/** Names of variables; their values are never read. */
export function environmentNames(service: Value): readonly string[] {
  const environment = at(service, 'environment');
  if (environment?.kind === 'map') return keysOf(environment);
  return itemsOf(environment).flatMap((item) => (textOf(item) ?? '').split('=')[0] ?? []);
}

function readLabels({ service }: ServiceReading): Notes {
  const labels = [at(service, 'labels'), at(service, 'deploy', 'labels')].flatMap((value) =>
    value?.kind === 'map'
      ? entriesOf(value).map(([key, item, line]) => ({ key, file: item.file, line }))
      : itemsOf(value).map((item) => ({ key: (textOf(item) ?? '').split('=')[0] ?? '', ...placeOf(item) })),
  );
  const first = labels.find(({ key }) => /^(traefik|caddy)\b|^VIRTUAL_HOST|^com\.github\.nginx/.test(key));
  const web = labels.find(({ key }) => /^traefik\.(http\.|frontend)|^caddy(_\d+)?$/.test(key));
  const raw = labels.find(({ key }) => /^traefik\.(tcp|udp)\./.test(key));
  return join([parts(first && part('proxy-labels', first)), facts(web && fact('http-port', web), raw && fact('socket-port', raw))]);
}

/** A check that calls an address tells what is spoken there; where it is called is not shown. */
function readHealth(reading: ServiceReading): Notes {
  const test = itemsOf(at(reading.service, 'healthcheck', 'test'));
  const asks = test.some((item) => /https?:\/\//.test(textOf(item) ?? ''));
  return facts(
    asks && !isStore(reading) && fact('health-over-http', { ...placeAt(reading.service, 'healthcheck', 'test'), key: 'healthcheck' }),
  );
}

function isStore(reading: ServiceReading): boolean {
  return storeOf(filled(reading, at(reading.service, 'image'))) !== null;
}

function readNetworks({ service }: ServiceReading): Notes {
  const fixed = entriesOf(at(service, 'networks')).filter(([, network]) => at(network, 'ipv4_address') ?? at(network, 'ipv6_address'));
  return parts(
    ...fixed.map(([name, network]) =>
      part('fixed-address', {
        ...placeAt(network, at(network, 'ipv4_address') ? 'ipv4_address' : 'ipv6_address'),
        key: `networks: ${name}`,
      }),
    ),
  );
}

function readCopies(reading: ServiceReading): Notes {
  const keys = textOf(at(reading.service, 'deploy', 'replicas')) === undefined ? ['scale'] : ['deploy', 'replicas'];
  const copies = Number(textOf(at(reading.service, ...keys)) ?? '1');
  return copies > 1 ? parts(part('copies', seenAt(reading, ...keys))) : NONE;
}

/** Networks of a file from which nothing reaches the outside. */
export function internalNetworks(root: Value): ReadonlySet<string> {
  return new Set(entriesOf(at(root, 'networks')).flatMap(([name, network]) => (isTrue(at(network, 'internal')) ? [name] : [])));
}

/** Names of the networks of a service. */
export function networksOf(service: Value): readonly string[] {
  const networks = at(service, 'networks');
  return networks?.kind === 'map' ? keysOf(networks) : itemsOf(networks).flatMap((item) => textOf(item) ?? []);
}
