import type { ImportProblem } from '../shared/result';

import { isGpuImage, isWindowsImage, storeOf, type StoreKind } from '../shared/images';
import { both, fact, facts, join, NONE, part, parts, variables, type Notes, type Seen } from '../shared/notes';
import { readNames } from '../shared/names';
import type { Size } from '../shared/size';
import { workerProgram } from '../shared/kinds';
import { seenIn, seenItem, seenKey, seenNamed } from '../tree/seen';
import { at, entriesOf, isTrue, itemsOf, placeAt, placeOf, textOf, type Maybe, type Value } from '../tree/value';
import { readPodSize } from './size';
import { readVolumes } from './volumes';

export interface ReadPod {
  readonly store: StoreKind | null;
  readonly size: Size | null;
  readonly variables: readonly string[];
  readonly containers: number;
  readonly notes: Notes;
}

/** The template that a controller makes pods from, with their labels. */
export function podOf(object: Value): { readonly spec: Maybe; readonly labels: ReadonlyMap<string, string> } {
  const spec = at(object, 'spec');
  const template = at(spec, 'jobTemplate', 'spec', 'template') ?? at(spec, 'jobTargetRef', 'template') ?? at(spec, 'template') ?? object;
  const labels = entriesOf(at(template, 'metadata', 'labels')).map(([key, value]) => [key, textOf(value) ?? ''] as const);
  return { spec: at(template, 'spec'), labels: new Map(labels) };
}

/** What runs in a pod: its containers, and those that start before them and stay. */
export function containersOf(spec: Value): readonly Value[] {
  const staying = itemsOf(at(spec, 'initContainers')).filter((container) => textOf(at(container, 'restartPolicy')) === 'Always');
  return [...itemsOf(at(spec, 'containers')), ...staying];
}

/** What the pods of one controller say. The main container is the first one; in a job, the image of a store is a client of it. */
export function readPod(spec: Value, problems: ImportProblem[], isJob = false): ReadPod {
  const containers = containersOf(spec);
  const [main] = containers;
  const store = isJob ? null : storeOf(imageOf(main));
  const variables = containers.flatMap((container) => itemsOf(at(container, 'env')).flatMap((item) => textOf(at(item, 'name')) ?? []));
  const notes = join([
    readHost(spec),
    ...containers.map((container) => readContainer(container, store !== null && container === main)),
    readVolumes(spec),
    readSideParts(spec, containers),
  ]);
  const size = readPodSize([spec], problems) ?? readPodSize(containers, problems);
  return { store, size, variables, containers: Math.max(1, containers.length), notes };
}

function imageOf(container: Maybe): string {
  return textOf(at(container, 'image')) ?? '';
}

function readContainer(container: Value, isStore: boolean): Notes {
  const image = imageOf(container);
  const seen: Seen = seenIn(container, 'image');
  const env = itemsOf(at(container, 'env'))[0];
  const name = textOf(at(env, 'name'));
  const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];
  const probe = probes.find((key) => at(container, key));
  const asked = probes.find((key) => at(container, key, 'httpGet'));
  const command = ['command', 'args'].flatMap((key) => itemsOf(at(container, key)).map((item) => textOf(item) ?? '')).join(' ');
  const program = workerProgram(command);
  return join([
    facts(
      isStore && fact('is-a-store', seen),
      isStore && fact('store-protocol', seen),
      isWindowsImage(image) && fact('windows-image', seen),
      isGpuImage(image) && fact('gpu-image', seen),
      program !== null && fact('worker-process', seenIn(container, 'command')),
    ),
    env && name !== undefined ? variables(placeOf(env), name) : NONE,
    probe === undefined ? NONE : parts(part('health-check', seenKey(container, probe))),
    isStore || asked === undefined ? NONE : facts(fact('health-over-http', seenKey(container, asked, 'httpGet'))),
    readSecurity(container),
    readGpu(container),
    isStore ? NONE : readNames(seenNamed(at(container, 'env'), 'name')),
  ]);
}

function readSecurity(holder: Value): Notes {
  const context = at(holder, 'securityContext');
  if (!context) return NONE;
  const added = itemsOf(at(context, 'capabilities', 'add')).filter(
    (item) => !/^(NET_BIND_SERVICE|CHOWN|SETUID|SETGID|DAC_OVERRIDE|FOWNER|KILL)$/.test(textOf(item) ?? ''),
  );
  const sysctls = itemsOf(at(context, 'sysctls'));
  const privileged: Seen = seenIn(context, 'privileged');
  return join([
    isTrue(at(context, 'privileged')) ? both('kernel-access', 'privileged', privileged) : NONE,
    ...added.map((item) => {
      const seen: Seen = seenItem('capabilities', item);
      return both('added-capability', 'capability', seen);
    }),
    ...sysctls.map((item) => parts(part('kernel-setting', { ...placeOf(item), key: 'sysctls', value: textOf(at(item, 'name')) }))),
  ]);
}

function readGpu(container: Value): Notes {
  const resources = at(container, 'resources');
  const asked = ['limits', 'requests']
    .flatMap((key) => entriesOf(at(resources, key)))
    .find(([name]) => /(^|\.)(nvidia|amd|intel)\.com\/(gpu|mig|xe|i915)|^google\.com\/tpu|aws\.amazon\.com\/neuron/.test(name));
  if (!asked) return NONE;
  const [key, value, line] = asked;
  const seen: Seen = { file: value.file, line, key, value: textOf(value) };
  return both('gpu-asked', 'gpu', seen);
}

function readHost(spec: Value): Notes {
  const network: Seen = seenIn(spec, 'hostNetwork');
  const shared = ['hostPID', 'hostIPC'].filter((key) => isTrue(at(spec, key)));
  const windows = ['kubernetes.io/os', 'beta.kubernetes.io/os'].some((key) => textOf(at(spec, 'nodeSelector', key)) === 'windows');
  return join([
    readSecurity(spec),
    isTrue(at(spec, 'hostNetwork')) ? both('kernel-access', 'host-network', network) : NONE,
    ...shared.map((key) => {
      const seen: Seen = { ...placeAt(spec, key), key, value: 'true' };
      return both('kernel-access', 'host-namespace', seen);
    }),
    facts(windows && fact('windows-image', seenIn(spec, 'nodeSelector'))),
  ]);
}

function readSideParts(spec: Value, containers: readonly Value[]): Notes {
  const sidecars = containers
    .slice(1)
    .map((container) => part('sidecar', { ...placeOf(container), key: 'containers', value: textOf(at(container, 'name')) }));
  const ending = itemsOf(at(spec, 'initContainers')).filter((container) => !containers.includes(container));
  const initial = ending.map((container) =>
    part('start-when-done', { ...placeOf(container), key: 'initContainers', value: textOf(at(container, 'name')) }),
  );
  const placed = ['nodeSelector', 'affinity', 'tolerations']
    .filter((key) => at(spec, key))
    .map((key) => part('placement', seenKey(spec, key)));
  const account = textOf(at(spec, 'serviceAccountName'));
  return parts(
    ...sidecars,
    ...initial,
    ...placed,
    account !== undefined && account !== 'default' && part('permissions', seenIn(spec, 'serviceAccountName')),
  );
}
