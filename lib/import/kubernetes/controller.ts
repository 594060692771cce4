import { readName } from '../shared/kinds';
import { both, fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { seenIn } from '../tree/seen';
import { at, itemsOf, numberOf, placeAt, placeOf, textOf, type Value } from '../tree/value';

/** Kinds that run containers. */
export const RUNNING = new Set(
  'Deployment StatefulSet DaemonSet ReplicaSet ReplicationController Job CronJob Pod DeploymentConfig Rollout ScaledJob'.split(' '),
);

/** Whether an object runs pods of its own: a rollout may only take over those of a Deployment. */
export function isRunning(object: Value): boolean {
  return RUNNING.has(textOf(at(object, 'kind')) ?? '') && !at(object, 'spec', 'workloadRef');
}

/** What the kind of a controller and its own settings say, whatever runs in its pods. */
export function readController(object: Value, isStore: boolean): Notes {
  const kind = textOf(at(object, 'kind')) ?? '';
  const name = textOf(at(object, 'metadata', 'name')) ?? '';
  const seen: Seen = seenIn(object, 'kind');
  const claims = itemsOf(at(object, 'spec', 'volumeClaimTemplates'));
  const claimed: Seen = {
    ...placeAt(object, 'spec', 'volumeClaimTemplates'),
    key: 'volumeClaimTemplates',
    value: textOf(at(claims[0], 'metadata', 'name')),
  };
  return join([
    kind === 'CronJob' || kind === 'Job' ? readJob(kind, seen) : NONE,
    kind === 'ScaledJob' ? readScaledJob(object, seen) : NONE,
    kind === 'DaemonSet' ? parts(part('every-node', seen)) : NONE,
    kind === 'StatefulSet' ? parts(part('ordered-copies', seen)) : NONE,
    claims.length > 0 ? both('claimed-volume', 'claim', claimed) : NONE,
    readCopies(object),
    isStore || /Job$/.test(kind) ? NONE : readName(name, seenIn(object, 'metadata', 'name')),
  ]);
}

function readJob(kind: string, seen: Seen): Notes {
  return join([facts(fact('starts-on-schedule', seen)), parts(part(kind === 'CronJob' ? 'schedule' : 'one-off-job', seen))]);
}

/** A job of KEDA that starts for what waits somewhere, or by the clock. */
function readScaledJob(object: Value, seen: Seen): Notes {
  const types = itemsOf(at(object, 'spec', 'triggers')).flatMap((trigger) => textOf(at(trigger, 'type')) ?? []);
  const isTimed = types.length > 0 && types.every((type) => type === 'cron');
  return both(isTimed ? 'starts-on-schedule' : 'reads-events', 'one-off-job', seen);
}

function readCopies(object: Value): Notes {
  const replicas = numberOf(at(object, 'spec', 'replicas')) ?? 1;
  const seen: Seen = seenIn(object, 'spec', 'replicas');
  const pod = at(object, 'spec', 'template', 'spec');
  const spread = [
    ...itemsOf(at(pod, 'topologySpreadConstraints')),
    ...itemsOf(at(pod, 'affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution')),
    ...itemsOf(at(pod, 'affinity', 'podAntiAffinity', 'preferredDuringSchedulingIgnoredDuringExecution')).map(
      (item) => at(item, 'podAffinityTerm') ?? item,
    ),
  ].find((item) => /zone$/.test(textOf(at(item, 'topologyKey')) ?? ''));
  const zones: Seen | null = spread ? { ...placeOf(spread), key: 'topologyKey', value: textOf(at(spread, 'topologyKey')) } : null;
  return join([replicas > 1 ? both('several-copies', 'copies', seen) : NONE, zones ? both('spread-over-zones', 'placement', zones) : NONE]);
}
