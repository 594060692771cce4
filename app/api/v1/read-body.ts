import { WORKLOAD_TYPES } from '@/lib/export';
import { INPUT_LIMITS, type InputFault } from '@/lib/input';
import { refuse } from './respond';

/** The bytes of a body in JSON or YAML, or the refusal of one that is another or too large. */
export async function readBody(request: Request): Promise<Uint8Array | Response> {
  const foreign = findForeign(request.headers);
  if (foreign) return refuse(request, 'unsupported-media-type', [foreign]);
  const bytes = await collect(request);
  return bytes ?? refuse(request, 'body-too-large', [{ kind: 'too-large', place: '', found: `> ${INPUT_LIMITS.bytes}` }]);
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
async function collect(request: Request): Promise<Uint8Array | null> {
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
