import { createHash } from 'node:crypto';
import { BoundedCache } from '@/lib/server/bounded-cache';
import { drawPicture, drawProblem, IMAGE_FORMATS, IMAGE_THEMES, IMAGE_VIEWS, IMAGE_WIDTHS, type ImageFormat } from '@/lib/publish';
import { describeParameter, type ProblemText } from '@/lib/report/problems';
import type { Locale } from '@/lib/locale';
import { localeFromAcceptLanguage } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { readChoice, readShared, redirectTo, sharedHeaders } from '@/lib/server/read-shared';
import { BusyError } from '@/lib/server/threads/thread-pool';
import { openRasteriser } from '@/lib/server/rasteriser';

const rasteriser = openRasteriser();
/** The PNGs by what they were drawn from. */
const cache = new BoundedCache<Uint8Array<ArrayBuffer>>({
  limits: { entries: 256, bytes: 64 * 1024 * 1024 },
  sizeOf: ({ length }) => length,
});

const VIEWS = { png: IMAGE_VIEWS, svg: ['chart', 'preview', 'badge'] } as const;

/** A result as a picture, SVG or PNG, for pages that take no frame. What is wrong is told as a picture too. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^(.*)\.([a-z]{3})$/is.exec(file) ?? [];
  const format = IMAGE_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) return refuseFormat(request);
  const read = await readShared(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/image/${read.code}.${format}`);
  if (read.kind === 'refused') return refuse(read.problem, { ...read, format });
  const query = new URL(request.url).searchParams;
  const { locale } = read.shared.report;
  const view = readChoice(query, 'view', { allowed: VIEWS[format], locale });
  const theme = readChoice(query, 'theme', { allowed: IMAGE_THEMES, locale });
  const width = readWidth(query, format, locale);
  for (const choice of [view, theme, width]) if (!choice.ok) return refuse(choice.problem, { status: 400, locale, format });
  if (!view.ok || !theme.ok || !width.ok) throw new Error('A refused choice was refused above');
  const svg = drawPicture(read.shared, { view: view.value, theme: theme.value });
  return send(svg, { status: 200, locale, format, width: width.value });
}

type Width = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly problem: ProblemText };

/** Only some widths, so that the pictures of one result are few. An SVG scales by itself. */
function readWidth(query: URLSearchParams, format: ImageFormat, locale: Locale): Width {
  const asked = query.get('width');
  if (asked === null || format === 'svg') return { ok: true, value: null };
  const value = IMAGE_WIDTHS.find((known) => String(known) === asked);
  return value === undefined ? { ok: false, problem: describeParameter('width', IMAGE_WIDTHS, locale) } : { ok: true, value };
}

interface Sending {
  readonly status: number;
  readonly locale: Locale;
  readonly format: ImageFormat;
  readonly width?: number | null;
}

function refuse(problem: ProblemText, sending: Sending): Promise<Response> {
  return send(drawProblem(problem, sending.locale), sending);
}

/** Good pictures may be kept for a day, as their code holds the version of the rules; a failure is never kept by anybody. */
async function send(svg: string, { status, locale, format, width = null }: Sending): Promise<Response> {
  const headers = sharedHeaders(locale, { status, cache: 'public, max-age=86400' });
  if (format === 'svg') return new Response(svg, { status, headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  try {
    const key = createHash('sha256')
      .update(`${width ?? ''} ${svg}`)
      .digest('base64');
    const png = await cache.find(key, () => rasteriser.run({ svg, width }));
    return new Response(png, { status, headers: { ...headers, 'Content-Type': 'image/png' } });
  } catch (error) {
    return fail(error, locale);
  }
}

function fail(error: unknown, locale: Locale): Response {
  const words = shareWords(locale);
  const isBusy = error instanceof BusyError;
  return new Response(isBusy ? words.busy : words.failed, {
    status: isBusy ? 503 : 500,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...(isBusy && { 'Retry-After': '5' }) },
  });
}

function refuseFormat(request: Request): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return new Response(shareWords(locale).noFormat, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Accept-Language' },
  });
}
