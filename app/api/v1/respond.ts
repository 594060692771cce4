import { PROBLEMS, toProblem } from '@/lib/export';
import type { InputFault } from '@/lib/input';
import { localeFromAcceptLanguage } from '@/lib/locale';
import { BUSY } from '@/lib/server/busy';

/** Any origin may call, and no credentials are read. */
export const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;

/** A JSON reply. `maxAge`: how many seconds others may keep it; 0 for what is computed from a body. */
export function reply(value: unknown, maxAge: number): Response {
  return Response.json(value, { headers: { ...OPEN, 'Cache-Control': maxAge > 0 ? `public, max-age=${maxAge}` : 'no-store' } });
}

/** A refusal (RFC 9457) with every fault, in the language that the client likes best. */
export function refuse(request: Request, name: keyof typeof PROBLEMS, faults: readonly InputFault[]): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return Response.json(toProblem(name, faults, locale), {
    status: PROBLEMS[name],
    headers: {
      ...OPEN,
      'Content-Type': 'application/problem+json',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...(name === 'busy' && BUSY.headers),
    },
  });
}

/** The answer to a browser that asks whether it may call from another origin. */
export function preflight(method: 'GET' | 'POST'): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      'Access-Control-Allow-Methods': `${method}, OPTIONS`,
      'Access-Control-Allow-Headers': 'Content-Type, Accept-Language',
      'Access-Control-Max-Age': '86400',
    },
  });
}
