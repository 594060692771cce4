import type { Sureness } from './result';

interface Rule {
  readonly question: string;
  /** What the rule may propose; the first where a reader names none. */
  readonly choices: readonly string[];
  readonly sure: Sureness;
}

const rule = (question: string, choices: string, sure: Sureness): Rule => ({ question, choices: choices.split(' '), sure });

/** What a fact of a file speaks for, and how surely. Why it does so is in `content/import/rules`, by the same ids. */
export const RULES = {
  'containers-described': rule('assets', 'containerised', 'states'),
  'public-images-only': rule('assets', 'packaged', 'hints'),
  'source-to-run': rule('assets', 'portable-app', 'implies'),
  'runs-on-servers': rule('platform-in-place', 'servers', 'hints'),
  'written-for-kubernetes': rule('platform-in-place', 'kubernetes', 'implies'),
  'written-for-paas': rule('platform-in-place', 'paas', 'implies'),
  'written-for-functions': rule('platform-in-place', 'functions', 'implies'),
  'written-for-container-service': rule('platform-in-place', 'container-service', 'implies'),
  'manifests-written': rule('container-skill', 'some', 'hints'),
  'provider-named': rule('location', 'public-cloud', 'implies'),
  'parts-counted': rule('components', 'one few many', 'states'),
  'one-of-several': rule('components', 'one', 'implies'),
  'relational-store': rule('dependencies', 'rdbms', 'states'),
  'relational-near': rule('dependencies', 'rdbms', 'implies'),
  'relational-driver': rule('dependencies', 'rdbms', 'implies'),
  'own-store': rule('dependencies', 'self-managed', 'implies'),
  'store-client': rule('dependencies', 'self-managed', 'hints'),
  'cloud-service': rule('dependencies', 'cloud-native', 'states'),
  'file-database': rule('dependencies', 'local-database', 'hints'),
  'managed-store': rule('state', 'external', 'states'),
  'store-beside': rule('state', 'external', 'implies'),
  'claimed-volume': rule('state', 'stateful', 'states'),
  'named-volume': rule('state', 'stateful', 'implies'),
  'kept-nowhere': rule('state', 'stateless', 'hints'),
  'sticky-sessions': rule('state', 'session', 'implies'),
  'is-a-store': rule('workload', 'datastore', 'implies'),
  'store-protocol': rule('protocol', 'tcp-udp', 'implies'),
  'memory-limit': rule('resources', 'small medium large', 'states'),
  'memory-request': rule('resources', 'small medium large', 'implies'),
  'memory-by-size': rule('resources', 'small medium large', 'implies'),
  'gpu-asked': rule('resources', 'gpu', 'states'),
  'gpu-image': rule('resources', 'gpu', 'implies'),
  'kernel-access': rule('customisation', 'kernel', 'states'),
  'added-capability': rule('customisation', 'kernel', 'implies'),
  'docker-socket': rule('customisation', 'kernel', 'implies'),
  'windows-image': rule('customisation', 'windows', 'states'),
  'packages-listed': rule('customisation', 'packages', 'states'),
  'packages-installed': rule('customisation', 'packages', 'implies'),
  'native-library': rule('customisation', 'packages', 'hints'),
  'plain-runtime': rule('customisation', 'standard', 'implies'),
  'udp-port': rule('protocol', 'tcp-udp', 'states'),
  'socket-port': rule('protocol', 'tcp-udp', 'implies'),
  'http-port': rule('protocol', 'http', 'implies'),
  'http-handler': rule('protocol', 'http', 'states'),
  'websocket-library': rule('protocol', 'websocket', 'implies'),
  'websocket-api': rule('protocol', 'websocket', 'states'),
  'internal-network': rule('isolation', 'private-network', 'hints'),
  'internal-ingress': rule('isolation', 'private-network', 'implies'),
  'network-policies': rule('isolation', 'regulated', 'hints'),
  'starts-on-schedule': rule('workload', 'batch', 'states'),
  'reads-events': rule('workload', 'event', 'states'),
  'reads-stream': rule('workload', 'stream', 'states'),
  'worker-process': rule('workload', 'event', 'implies'),
  'worker-by-name': rule('workload', 'event', 'hints'),
  'web-by-name': rule('workload', 'web', 'hints'),
  'api-by-name': rule('workload', 'api', 'hints'),
  'web-framework': rule('workload', 'web', 'implies'),
  'api-framework': rule('workload', 'api', 'hints'),
  'time-limit': rule('duration', 'seconds minutes hours', 'states'),
  'time-limit-default': rule('duration', 'seconds minutes hours', 'implies'),
  'time-limit-usual': rule('duration', 'seconds minutes hours', 'hints'),
  'several-copies': rule('resilience', 'host', 'hints'),
  'spread-over-zones': rule('resilience', 'datacentre', 'implies'),
  'kept-warm': rule('latency', 'strict', 'hints'),
  'scales-to-zero': rule('traffic', 'mostly-idle', 'hints'),
  'scales-by-load': rule('traffic', 'predictable-peaks', 'hints'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
