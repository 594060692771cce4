import { catalogue } from '@/lib/server/catalogue';
import { judge } from '@/lib/server/judge';
import { BusyError } from '@/lib/server/threads/thread-pool';
import { type AdvisedWorkload, adviseWorkload, joinAdvised, WORKLOAD_TYPES } from '@/lib/export';
import { INPUT_LIMITS, type InputFault, parseWorkloads, type Workload } from '@/lib/input';
import type { Catalogue } from '@/lib/model/catalogue';
import { preflight, refuse, reply } from '../respond';

/** Advice on the workloads of a body in JSON or YAML. */
export async function POST(request: Request): Promise<Response> {
  const foreign = findForeign(request.headers);
  if (foreign) return refuse(request, 'unsupported-media-type', [foreign]);
  const bytes = await readBody(request);
  if (bytes === null) {
    return refuse(request, 'body-too-large', [{ kind: 'too-large', place: '', found: `> ${INPUT_LIMITS.bytes}` }]);
  }
  const rules = catalogue();
  const parsed = parseWorkloads(bytes, rules);
  if (!parsed.ok) return refuse(request, 'invalid-workloads', parsed.faults);
  const judged = await judgeAll(rules, parsed.workloads);
  return judged ? reply(joinAdvised(rules, parsed.workloads, judged), 0) : refuse(request, 'busy', []);
}

/** One by one: a hundred take the judge some seconds, and others get their turn in between. Null where too many others wait. */
async function judgeAll(rules: Catalogue, workloads: readonly Workload[]): Promise<AdvisedWorkload[] | null> {
  const judged: AdvisedWorkload[] = [];
  try {
    for (const workload of workloads) {
      judged.push(adviseWorkload(rules, workload, await judge({ contentVersion: rules.version, ...workload })));
    }
    return judged;
  } catch (error) {
    if (error instanceof BusyError) return null;
    throw error;
  }
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
