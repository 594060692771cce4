import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { at, isTrue, itemsOf, keysOf, placeAt, textOf, type Value } from '../tree/value';

/** Kinds of volumes whose data outlive the pod, without a claim. */
const DISKS = new Set(
  'awsElasticBlockStore azureDisk azureFile cephfs cinder fc gcePersistentDisk glusterfs iscsi nfs portworxVolume quobyte rbd scaleIO storageos vsphereVolume flexVolume'.split(' '),
); // prettier-ignore

/** What the volumes of a pod say. Those of settings, secrets and scratch say nothing about its state. */
export function readVolumes(spec: Value): Notes {
  return join(itemsOf(at(spec, 'volumes')).map((volume) => readVolume(volume, spec)));
}

function readVolume(volume: Value, spec: Value): Notes {
  const name = textOf(at(volume, 'name')) ?? '';
  const kind = keysOf(volume).find((key) => key !== 'name') ?? '';
  const seen: Seen = {
    ...placeAt(volume, kind),
    key: kind,
    value: textOf(at(volume, kind, 'claimName')) ?? textOf(at(volume, kind, 'path')) ?? name,
  };
  if (kind === 'persistentVolumeClaim' || DISKS.has(kind)) {
    const rule = isReadOnly(volume, kind, { spec, name }) ? 'named-volume' : 'claimed-volume';
    return join([facts(fact(rule, seen)), parts(part('claim', seen))]);
  }
  if (kind === 'hostPath') {
    if ((seen.value ?? '').endsWith('docker.sock')) return both('docker-socket', 'docker-socket', seen);
    return both('kernel-access', 'bind-mount', seen);
  }
  if (kind === 'configMap' || kind === 'secret') return parts(part(kind === 'secret' ? 'secrets' : 'configuration', seen));
  return kind === 'emptyDir' && textOf(at(volume, kind, 'medium')) === 'Memory' ? parts(part('memory-volume', seen)) : NONE;
}

function isReadOnly(volume: Value, kind: string, { spec, name }: { readonly spec: Value; readonly name: string }): boolean {
  if (isTrue(at(volume, kind, 'readOnly'))) return true;
  const mounts = itemsOf(at(spec, 'containers')).flatMap((container) =>
    itemsOf(at(container, 'volumeMounts')).filter((mount) => textOf(at(mount, 'name')) === name),
  );
  return mounts.length > 0 && mounts.every((mount) => isTrue(at(mount, 'readOnly')));
}
