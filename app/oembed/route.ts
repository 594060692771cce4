import { localeFromAcceptLanguage } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { type Room } from '@/lib/publish';
import { describeBusy } from '@/lib/report/problems';
import { ask } from '@/lib/server/ask';
import { readResult, type ReadResult } from '@/lib/server/asked-result';
import { BUSY, unlessBusy } from '@/lib/server/busy';
import { publicOrigin } from '@/lib/server/origin';
import { readResultPath } from '@/lib/share';

/** Any origin may read it, and no credentials are. */
const OPEN = { 'Access-Control-Allow-Origin': '*', Vary: 'Accept-Language' } as const;

/** An oEmbed provider (oembed.com): it answers for results of this server from what it knows, and fetches nothing. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const words = shareWords(localeFromAcceptLanguage(request.headers.get('accept-language'))).oembed;
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, words.noFormat);
  const address = query.get('url');
  if (address === null || address === '') return refuse(400, words.noUrl);
  const room = readRoom(query);
  if (!room) return refuse(400, words.badSize);
  const found = findAsked(request, address);
  if (found?.kind !== 'found') return refuse(404, words.foreign);
  const oembed = await unlessBusy(ask('oembed', { ...found.asked, room, format }));
  if (oembed === null) return refuse(BUSY.status, describeBusy(found.asked.locale).title);
  const type = format === 'json' ? 'application/json' : 'text/xml; charset=utf-8';
  return new Response(oembed, { headers: { ...OPEN, 'Cache-Control': 'public, max-age=300', 'Content-Type': type } });
}

function findAsked(request: Request, address: string): ReadResult | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, searchParams } = new URL(address);
  const asked = readResultPath(pathname);
  if (origin !== publicOrigin(request.headers) || !asked) return null;
  if (asked.locale !== null) searchParams.set('lang', asked.locale);
  // The code and parameters of the address that was asked about, read as any other.
  const readWith = (spelt: string): ReadResult =>
    readResult(new Request(`${origin}/?${searchParams.toString()}`, { headers: request.headers }), spelt);
  const read = readWith(asked.code);
  return read.kind === 'moved' ? readWith(read.code) : read;
}

/** Null where a size is no whole number above 0. */
function readRoom(query: URLSearchParams): Room | null {
  const [width, height] = ['maxwidth', 'maxheight'].map((name) => {
    const text = query.get(name);
    if (text === null) return Infinity;
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  });
  return width === null || height === null || width === undefined || height === undefined ? null : { width, height };
}

function refuse(status: 400 | 404 | 501 | 503, title: string): Response {
  return Response.json(
    { type: 'about:blank', title, status },
    {
      status,
      headers: {
        ...OPEN,
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        ...(status === BUSY.status && BUSY.headers),
      },
    },
  );
}
