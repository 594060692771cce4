import { preflight, refuse, reply } from '../respond';
import { type RecommendationJson, WORKLOAD_TYPES } from '@/lib/export';
import { INPUT_LIMITS, type InputFault, type PlanWish, type Workload } from '@/lib/input';
import { ask } from '@/lib/server/ask';
import { unlessBusy } from '@/lib/server/busy';
import { catalogue } from '@/lib/server/catalogue';

/** Advice on the workloads of a body in JSON or YAML. */
export async function POST(request: Request): Promise<Response> {
  const foreign = findForeign(request.headers);
  if (foreign) return refuse(request, 'unsupported-media-type', [foreign]);
  const bytes = await readBody(request);
  if (bytes === null) {
    return refuse(request, 'body-too-large', [{ kind: 'too-large', place: '', found: `> ${INPUT_LIMITS.bytes}` }]);
  }
  const parsed = await unlessBusy(ask('workloads', { bytes }));
  if (parsed === null) return refuse(request, 'busy', []);
  if (!parsed.ok) return refuse(request, 'invalid-workloads', parsed.faults);
  const advice = await unlessBusy(advise(parsed.workloads, parsed.plan));
  return advice ? reply({ ...advice, ...(parsed.files && { files: parsed.files }) }, 0) : refuse(request, 'busy', []);
}

/** One by one: a hundred take a thread a second, and others get their turn in between. */
async function advise(workloads: readonly Workload[], wish: PlanWish): Promise<RecommendationJson> {
  const advised: RecommendationJson['workloads'] = [];
  for (const workload of workloads) advised.push(await ask('advice', { workload }));
  return { contentVersion: String(catalogue().version), workloads: advised, portfolio: await ask('portfolio', { workloads, wish }) };
}

export function OPTIONS(): Response {
  return preflight('POST');
}

/** A body that is not plain JSON or YAML text. */
function findForeign(headers: Headers): InputFault | null {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!(WORKLOAD_TYPES as readonly string[]).includes(type)) {
    return { kind: 'media-type', place: 'Content-Type', found: type.slice(0, 60), allowed: WORKLOAD_TYPES };
  }
  const encoding = headers.get('content-encoding') ?? 'identity';
  return encoding === 'identity'
    ? null
    : { kind: 'content-encoding', place: 'Content-Encoding', found: encoding.slice(0, 60), allowed: ['identity'] };
}

/** The body, or null where it is larger than what is read; the rest of it is not waited for. */
async function readBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length')) > INPUT_LIMITS.bytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > INPUT_LIMITS.bytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
