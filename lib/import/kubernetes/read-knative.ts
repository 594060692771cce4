import type { ImportProblem } from '../shared/result';
import { excerptOf } from '../shared/excerpt';
import { durationFacts } from '../shared/duration';
import { fact, facts, join, NONE, type Notes, type Seen } from '../shared/notes';
import { readName } from '../shared/kinds';
import { newUnit } from '../shared/new-unit';
import type { Reading } from '../shared/unit';
import { seenIn } from '../tree/seen';
import { at, entriesOf, itemsOf, keysOf, numberOf, placeAt, textOf, type Value } from '../tree/value';
import { readPod } from './pod';
import { portsOf } from './service';

/** Whether an object is run by Knative or Cloud Run, where a Service is something that runs. Others of theirs only point to one. */
export function isServed(object: Value): boolean {
  return (
    /^(serving\.knative\.dev|run\.googleapis\.com)\//.test(textOf(at(object, 'apiVersion')) ?? '') &&
    /^(Service|Configuration|Revision|Job|WorkerPool)$/.test(textOf(at(object, 'kind')) ?? '')
  );
}

/** What stands only on Cloud Run. */
function isCloudRun(object: Value): boolean {
  const metadata = [at(object, 'metadata'), at(object, 'spec', 'template', 'metadata')];
  const names = metadata.flatMap((one) => [...keysOf(at(one, 'annotations')), ...keysOf(at(one, 'labels'))]);
  return (
    /^run\.googleapis/.test(textOf(at(object, 'apiVersion')) ?? '') || names.some((name) => /^(run|cloud)\.googleapis\.com\//.test(name))
  );
}

/** One Service or Job of Knative or Cloud Run. */
export function readKnative(object: Value, problems: ImportProblem[]): Reading {
  const isJob = textOf(at(object, 'kind')) === 'Job';
  const isPool = textOf(at(object, 'kind')) === 'WorkerPool';
  const template = at(object, 'spec', 'template');
  const spec = (isJob ? at(template, 'spec', 'template', 'spec') : undefined) ?? at(template, 'spec') ?? object;
  const read = readPod(spec, problems, isJob);
  const kind: Seen = seenIn(object, 'kind');
  const name = textOf(at(object, 'metadata', 'name')) ?? 'service';
  const notes = join([
    read.notes,
    readAnnotations(object),
    readTime(spec),
    isJob || isPool || read.store ? NONE : readName(name, seenIn(object, 'metadata', 'name')),
    isJob ? facts(fact('starts-on-schedule', kind)) : isPool ? facts(fact('worker-process', kind)) : readCalls(object, spec, kind),
    readBuckets(spec),
  ]);
  const unit = newUnit(
    {
      name,
      ...placeAt(object, 'metadata', 'name'),
      excerpt: excerptOf(kind.value ?? '', name),
      size: read.size,
      variables: read.variables,
      containers: read.containers,
      ...(read.store && { role: 'store' as const, store: read.store }),
    },
    notes,
  );
  const where = isCloudRun(object)
    ? [fact('written-for-container-service', kind), fact('provider-named', kind)]
    : [fact('written-for-kubernetes', kind)];
  return { name: '', units: [unit], facts: [fact('containers-described', kind), ...where], parts: [] };
}

function readCalls(object: Value, spec: Value, kind: Seen): Notes {
  const written = annotations(object);
  const scales = written.filter(({ key }) => /\/(min-?scale|manualInstanceCount)$/i.test(key));
  // Only the autoscaler of Knative itself goes down to nothing.
  const isFixed = written.some(({ key, value }) => key === 'autoscaling.knative.dev/class' && !value.startsWith('kpa.'));
  const least = Math.max(0, ...scales.map(({ value }) => Number(value)));
  const seen = scales.find(({ value }) => Number(value) === least) ?? kind;
  return join([
    portsOf(spec, false),
    facts(fact('http-port', kind), least >= 1 ? fact('kept-warm', seen) : !isFixed && fact('scales-to-zero', seen)),
  ]);
}

/** Buckets that are mounted like folders. */
function readBuckets(spec: Value): Notes {
  const drivers = itemsOf(at(spec, 'volumes')).flatMap((volume) => {
    const driver = textOf(at(volume, 'csi', 'driver')) ?? '';
    return driver.startsWith('gcsfuse.') ? [seenIn(volume, 'csi', 'driver')] : [];
  });
  return facts(...drivers.slice(0, 1).flatMap((seen) => [fact('cloud-service', seen), fact('managed-store', seen)]));
}

function annotations(object: Value): readonly (Seen & { readonly value: string })[] {
  return [
    at(object, 'metadata', 'annotations'),
    at(object, 'spec', 'template', 'metadata', 'annotations'),
    at(object, 'spec', 'template', 'spec', 'template', 'metadata', 'annotations'),
  ].flatMap((value) => entriesOf(value).map(([key, item, line]) => ({ file: item.file, line, key, value: textOf(item) ?? '' })));
}

function readAnnotations(object: Value): Notes {
  return join(
    annotations(object).map((seen) => {
      const { key, value } = seen;
      if (/cloudsql-instances$/.test(key) && value !== '')
        return facts(fact('relational-store', { ...seen, value: undefined }), fact('managed-store', { ...seen, value: undefined }));
      if (/\/(vpc-access-connector|network-interfaces)$/.test(key) && value !== '')
        return facts(fact('private-subnets', { ...seen, value: undefined }));
      if (/\/ingress$/.test(key) && value === 'internal') return facts(fact('internal-ingress', seen));
      return /\/sessionAffinity$/.test(key) && value === 'true' ? facts(fact('sticky-sessions', seen)) : NONE;
    }),
  );
}

/** Five minutes are what Cloud Run and Knative set by themselves. */
const USUAL = 300;

function readTime(spec: Value): Notes {
  const seconds = numberOf(at(spec, 'timeoutSeconds'));
  if (seconds === undefined) return NONE;
  return durationFacts(seconds, seconds === USUAL ? 'time-limit-usual' : 'time-limit', seenIn(spec, 'timeoutSeconds'));
}
