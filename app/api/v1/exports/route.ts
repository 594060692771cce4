import { readBody } from '../read-body';
import { OPEN, preflight, refuse } from '../respond';
import { ask } from '@/lib/server/ask';
import { unlessBusy } from '@/lib/server/busy';
import { fileHeaders } from '@/lib/server/file-headers';
import { publicOrigin } from '@/lib/server/origin';
import { today } from '@/lib/server/today';

/** A result as a file with notes, which stand in no address: nobody keeps the body or its reply. */
export async function POST(request: Request): Promise<Response> {
  const bytes = await readBody(request);
  if (bytes instanceof Response) return bytes;
  const date = today();
  const written = await unlessBusy(ask('noted-export', { bytes, origin: publicOrigin(), date }));
  if (written === null) return refuse(request, 'busy', []);
  if (!written.ok) return refuse(request, 'invalid-export', written.faults);
  const { text, code, format, locale } = written;
  return new Response(text, {
    headers: { ...OPEN, ...fileHeaders(code, format), 'Content-Language': locale, 'Cache-Control': 'no-store' },
  });
}

export function OPTIONS(): Response {
  return preflight('POST');
}
