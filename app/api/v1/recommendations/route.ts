import { readBody } from '../read-body';
import { preflight, refuse, reply } from '../respond';
import type { RecommendationJson } from '@/lib/export';
import type { PlanWish, Workload } from '@/lib/input';
import { ask } from '@/lib/server/ask';
import { unlessBusy } from '@/lib/server/busy';
import { catalogue } from '@/lib/server/catalogue';

/** Advice on the workloads of a body in JSON or YAML. */
export async function POST(request: Request): Promise<Response> {
  const bytes = await readBody(request);
  if (bytes instanceof Response) return bytes;
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
