import { publicOrigin } from '@/lib/server/origin';
import { localeFromAcceptLanguage } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { type Room, toOembed, toOembedXml } from '@/lib/publish';
import { readResultPath } from '@/lib/share';
import { readShared, type ReadShared } from '@/lib/server/read-shared';

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
  const found = await findShared(request, address);
  if (found?.kind === 'refused' && found.status === 503) return refuse(503, found.problem.title);
  if (found?.kind !== 'found') return refuse(404, words.foreign);
  const oembed = toOembed(found.shared, room);
  const headers = { ...OPEN, 'Cache-Control': 'public, max-age=300' };
  if (format === 'json') return Response.json(oembed, { headers });
  return new Response(toOembedXml(oembed), { headers: { ...headers, 'Content-Type': 'text/xml; charset=utf-8' } });
}

async function findShared(request: Request, address: string): Promise<ReadShared | null> {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, searchParams } = new URL(address);
  const asked = readResultPath(pathname);
  if (origin !== new URL(publicOrigin()).origin || !asked) return null;
  if (asked.locale !== null) searchParams.set('lang', asked.locale);
  // The code and parameters of the address that was asked about, read as any other.
  const readWith = (spelt: string): Promise<ReadShared> =>
    readShared(new Request(`${origin}/?${searchParams.toString()}`, { headers: request.headers }), spelt);
  const read = await readWith(asked.code);
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
        ...(status === 503 && { 'Retry-After': '5' }),
      },
    },
  );
}
