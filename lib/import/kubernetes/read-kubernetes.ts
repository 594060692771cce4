import type { ImportProblem } from '../shared/result';
import { excerptOf } from '../shared/excerpt';
import { readNames } from '../shared/names';
import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { baseName, folderOf } from '../shared/paths';
import type { Fact, FoundPart } from '../shared/facts';
import type { Reading, Unit } from '../shared/unit';
import { seenIn, seenNames } from '../tree/seen';
import { at, entriesOf, itemsOf, keysOf, placeAt, textOf, type Value } from '../tree/value';
import { readPod, podOf } from './pod';
import { readDevices } from './devices';
import { isRunning, RUNNING, readController } from './controller';
import { readOperated } from './operated';
import { apart, keyOf, patched } from './patches';
import { portsOf, readService } from './service';

/** The objects of some documents: lists taken apart, anything that is no object left out. */
export function objectsOf(documents: readonly Value[]): readonly Value[] {
  return documents.flatMap((document) => {
    const inner = /List$/.test(kindOf(document))
      ? at(document, 'items')
      : kindOf(document) === 'Template'
        ? at(document, 'objects')
        : undefined;
    if (inner) return objectsOf(itemsOf(inner));
    return kindOf(document) === '' ? [] : [document];
  });
}

export function kindOf(value: Value): string {
  return textOf(at(value, 'kind')) ?? '';
}

export function nameOf(value: Value): string {
  return textOf(at(value, 'metadata', 'name')) ?? (textOf(at(value, 'metadata', 'generateName')) ?? '').replace(/-$/, '');
}

/** What manifests say, all files together: a Service may stand in another file than what it reaches. */
export function readKubernetes(objects: readonly Value[], problems: ImportProblem[]): Reading {
  const { running, patches } = apart(objects.filter(isRunning));
  const services = byFirstLabel(objects.filter((object) => kindOf(object) === 'Service'));
  const units = running.map((object) => patched(readUnit(object, { services, problems }), patches.get(keyOf(object)) ?? [], problems));
  const around = join([...objects.map(readAround), ...loose(objects, running).map(readLoose)]);
  const first = objects[0];
  const seen: Seen | null = first ? seenIn(first, 'kind') : null;
  const written: readonly Fact[] = seen ? [fact('written-for-kubernetes', seen), fact('manifests-written', seen)] : [];
  const described = running.slice(0, 1).map((object) => fact('containers-described', seenIn(object, 'kind')));
  return {
    name: first ? baseName(folderOf(first.file)) : '',
    units,
    facts: [...described, ...written, ...around.facts],
    parts: around.parts,
  };
}

/** Services whose pods are in none of the files. */
function loose(objects: readonly Value[], running: readonly Value[]): readonly Value[] {
  const labels = running.map((object) => podOf(object).labels);
  const services = objects.filter((object) => kindOf(object) === 'Service' && entriesOf(at(object, 'spec', 'selector')).length > 0);
  // Not each Service against each pod: where there are many of both, one of each label is among them.
  return running.length > 50 ? [] : services.filter((service) => !labels.some((one) => selects(service, one)));
}

/** That HTTP is spoken to pods elsewhere; what else is may be a store's own protocol. */
function readLoose(service: Value): Notes {
  return facts(...readService(service).facts.filter(({ rule }) => rule === 'http-port' || rule === 'http2-port'));
}

interface Beside {
  /** By the first label that each asks for. */
  readonly services: ReadonlyMap<string, readonly Value[]>;
  readonly problems: ImportProblem[];
}

/** So that not each Service is held against each pod. */
function byFirstLabel(services: readonly Value[]): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const service of services) {
    const [first] = entriesOf(at(service, 'spec', 'selector'));
    if (!first) continue;
    const label = `${first[0]}=${textOf(first[1]) ?? ''}`;
    const same = found.get(label) ?? [];
    same.push(service);
    found.set(label, same);
  }
  return found;
}

function readUnit(object: Value, { services, problems }: Beside): Unit {
  const pod = podOf(object);
  const kind = kindOf(object);
  const read = readPod(pod.spec ?? object, problems, /Job$/.test(kind));
  const reached = [...pod.labels]
    .flatMap(([key, value]) => services.get(`${key}=${value}`) ?? [])
    .filter((service) => selects(service, pod.labels));
  const ports = read.store ? NONE : join(reached.map(readService));
  const own = read.store ? NONE : portsOf(pod.spec ?? object, reached.length > 0);
  const { file, line } = placeAt(object, 'metadata', 'name');
  const name = nameOf(object) || kind.toLowerCase();
  const notes = join([readController(object, read.store !== null), read.notes, ports, own]);
  return {
    name,
    file,
    line,
    role: read.store ? 'store' : 'app',
    store: read.store,
    joins: null,
    excerpt: excerptOf(kind, name),
    size: read.size,
    keeps: notes.facts.some(({ rule }) => rule === 'claimed-volume'),
    needs: [],
    variables: read.variables,
    build: null,
    containers: read.containers,
    ...notes,
  };
}

/** Whether a Service reaches pods with these labels. */
function selects(service: Value, labels: ReadonlyMap<string, string>): boolean {
  const wanted = entriesOf(at(service, 'spec', 'selector'));
  return wanted.length > 0 && wanted.every(([key, value]) => labels.get(key) === textOf(value));
}

const PARTS_BY_KIND: Readonly<Record<string, FoundPart['part']>> = {
  Ingress: 'ingress',
  HTTPRoute: 'ingress',
  GRPCRoute: 'ingress',
  IngressRoute: 'ingress',
  HTTPProxy: 'ingress',
  Gateway: 'ingress',
  Route: 'ingress',
  ConfigMap: 'configuration',
  Secret: 'secrets',
  SealedSecret: 'secrets',
  ExternalSecret: 'secrets',
  PersistentVolumeClaim: 'claim',
  HorizontalPodAutoscaler: 'autoscaling',
  ScaledObject: 'autoscaling',
  PodDisruptionBudget: 'disruption-budget',
  NetworkPolicy: 'network-policy',
  ServiceAccount: 'permissions',
  Role: 'permissions',
  ClusterRole: 'permissions',
  RoleBinding: 'permissions',
  ClusterRoleBinding: 'permissions',
};

const OWN_GROUPS = /^(v1|apps\/|batch\/|extensions\/|autoscaling\/|policy\/|networking\.k8s\.io\/|rbac\.authorization\.k8s\.io\/|storage\.k8s\.io\/|scheduling\.k8s\.io\/|apiregistration\.k8s\.io\/|admissionregistration\.k8s\.io\/|gateway\.networking\.k8s\.io\/|coordination\.k8s\.io\/|resource\.k8s\.io\/|discovery\.k8s\.io\/|events\.k8s\.io\/|node\.k8s\.io\/)/; // prettier-ignore

/** Objects that run nothing themselves. */
function readAround(object: Value): Notes {
  const kind = kindOf(object);
  const seen: Seen = { ...placeAt(object, 'kind'), key: 'kind', value: nameOf(object) === '' ? kind : `${kind} ${nameOf(object)}` };
  const known = PARTS_BY_KIND[kind];
  const isForeign = known === undefined && !RUNNING.has(kind) && !OWN_GROUPS.test(textOf(at(object, 'apiVersion')) ?? 'v1');
  return join([
    known ? parts(part(known, seen)) : isForeign ? parts(part('custom-resource', seen)) : NONE,
    readOperated(object, seen),
    readDevices(object),
    kind === 'ConfigMap' || kind === 'Secret'
      ? readNames([...seenNames(at(object, 'data')), ...seenNames(at(object, 'stringData'))])
      : NONE,
    facts(
      /^(Ingress|HTTPRoute|IngressRoute|HTTPProxy)$/.test(kind) && fact('http-port', seen),
      kind === 'GRPCRoute' && fact('http2-port', seen),
      kind === 'UDPRoute' && fact('udp-port', seen),
      kind === 'PersistentVolumeClaim' && fact('named-volume', seen),
      kind === 'HorizontalPodAutoscaler' && fact('scales-by-load', seen),
      kind === 'NetworkPolicy' && deniesAll(object) && fact('network-policies', seen),
      kind === 'Namespace' && isRestricted(object) && fact('network-policies', seen),
    ),
  ]);
}

function deniesAll(policy: Value): boolean {
  const selector = at(policy, 'spec', 'podSelector');
  const ingress = at(policy, 'spec', 'ingress');
  return selector !== undefined && keysOf(selector).length === 0 && itemsOf(ingress).length === 0;
}

function isRestricted(namespace: Value): boolean {
  return textOf(at(namespace, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce')) === 'restricted';
}
