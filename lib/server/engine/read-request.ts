import { loadImport } from '../../content';
import { toImportJson } from '../../export';
import { readFiles, toReadWorkloads } from '../../import';
import { parseRequest, type Workload } from '../../input';
import { catalogue } from '../catalogue';
import type { Asked, Reply } from '../questions';

/** The workloads of a request. Of files what lines state or imply is taken as answers; the rest is told and not taken. */
export function readRequest({ bytes }: Asked<'workloads'>): Reply<'workloads'> {
  const parsed = parseRequest(bytes, catalogue());
  if (!parsed.ok || parsed.files.length === 0) return parsed.ok ? { ok: true, workloads: parsed.workloads, plan: parsed.plan } : parsed;
  const result = readFiles(parsed.files);
  const taken = parsed.workloads.map(({ id }) => id);
  const read = toReadWorkloads(result, catalogue().questions, { taken }).map(({ id, title, answers, notes }): Workload => ({
    id,
    title,
    answers,
    priorities: { most: [], least: [] },
    notes,
  }));
  const workloads = [...parsed.workloads, ...read];
  if (workloads.length === 0) return { ok: false, faults: [{ kind: 'nothing-read', place: 'files', found: null }] };
  return { ok: true, workloads, plan: parsed.plan, files: toImportJson(catalogue(), result, loadImport()) };
}
