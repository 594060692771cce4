import { isGpuImage } from '../shared/images';
import { both, fact, facts, join, NONE, part, parts, type Notes } from '../shared/notes';
import { at, entriesOf, isTrue, itemsOf, keysOf, textOf, type Value } from '../tree/value';
import { filled, seenAt, type ServiceReading } from './reading';
import { seenIn, seenItem } from '../tree/seen';

/** Capabilities that every container has anyway. */
const ORDINARY = new Set(
  'CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP NET_BIND_SERVICE SYS_CHROOT KILL AUDIT_WRITE'.split(' '),
);

/** What of the host or its kernel a service reaches. */
export function readHost(reading: ServiceReading): Notes {
  return join([readPrivileges(reading), readCapabilities(reading), readDevices(reading), readNetworkMode(reading), readGpu(reading)]);
}

function readPrivileges(reading: ServiceReading): Notes {
  const { service } = reading;
  const privileged = seenAt(reading, 'privileged');
  const sysctls = seenAt(reading, 'sysctls');
  const hasSysctls = keysOf(at(service, 'sysctls')).length + itemsOf(at(service, 'sysctls')).length > 0;
  const reachesEngine = isTrue(at(service, 'use_api_socket'));
  const shared = ['pid', 'ipc', 'uts', 'userns_mode'].filter((key) => textOf(at(service, key)) === 'host');
  return join([
    isTrue(at(service, 'privileged')) ? both('kernel-access', 'privileged', privileged) : NONE,
    reachesEngine ? both('docker-socket', 'docker-socket', seenAt(reading, 'use_api_socket')) : NONE,
    hasSysctls ? both('kernel-access', 'kernel-setting', sysctls) : NONE,
    parts(...shared.map((key) => part('host-namespace', seenAt(reading, key)))),
  ]);
}

function readCapabilities({ service }: ServiceReading): Notes {
  const added = itemsOf(at(service, 'cap_add')).filter((item) => !ORDINARY.has((textOf(item) ?? '').toUpperCase().replace(/^CAP_/, '')));
  return join(
    added.map((item) => {
      const seen = seenItem('cap_add', item);
      return both('added-capability', 'capability', seen);
    }),
  );
}

function readDevices(reading: ServiceReading): Notes {
  return join(
    itemsOf(at(reading.service, 'devices')).map((item) => {
      const seen = seenItem('devices', item);
      const isGpu = /nvidia|\/dev\/kfd|amd\.com\/gpu/.test(filled(reading, item));
      return join([facts(fact(isGpu ? 'gpu-asked' : 'kernel-access', seen)), parts(part(isGpu ? 'gpu' : 'device', seen))]);
    }),
  );
}

function readNetworkMode(reading: ServiceReading): Notes {
  const key = at(reading.service, 'network_mode') ? 'network_mode' : 'net';
  const mode = filled(reading, at(reading.service, key));
  const seen = seenAt(reading, key);
  if (mode === 'host') return both('kernel-access', 'host-network', seen);
  return /^(service|container):/.test(mode) ? parts(part('joined-network', seen)) : NONE;
}

function readGpu(reading: ServiceReading): Notes {
  const { service } = reading;
  const image = seenAt(reading, 'image');
  const reserved = itemsOf(at(service, 'deploy', 'resources', 'reservations', 'devices')).filter(isGpuRequest);
  const gpus = at(service, 'gpus');
  const runtime = textOf(at(service, 'runtime')) === 'nvidia' ? seenAt(reading, 'runtime') : null;
  const asked = [
    ...reserved.map((item) => ({ ...seenItem('devices', item), value: 'gpu' })),
    ...(gpus ? [seenIn(service, 'gpus')] : []),
    ...(runtime ? [runtime] : []),
  ];
  return join([
    ...asked.map((seen) => both('gpu-asked', 'gpu', seen)),
    asked.length === 0 && isGpuImage(filled(reading, at(service, 'image'))) ? facts(fact('gpu-image', image)) : NONE,
  ]);
}

function isGpuRequest(item: Value): boolean {
  return entriesOf(item).some(
    ([key, value]) => key === 'capabilities' && itemsOf(value).some((one) => itemsOf(one).some((name) => textOf(name) === 'gpu')),
  );
}
