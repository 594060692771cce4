import { type Locale, localeFromAcceptLanguage } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { drawProblem, IMAGE_FORMATS, IMAGE_THEMES, IMAGE_VIEWS, IMAGE_WIDTHS, type ImageFormat } from '@/lib/publish';
import { describeParameter, type ProblemText } from '@/lib/report/problems';
import { ask } from '@/lib/server/ask';
import { readChoice, readResult, redirectTo, refuseBusy, resultHeaders } from '@/lib/server/asked-result';
import { BUSY, unlessBusy } from '@/lib/server/busy';
import { openRasteriser } from '@/lib/server/rasteriser';

const rasteriser = openRasteriser();
const VIEWS = { png: IMAGE_VIEWS, svg: ['chart', 'preview', 'badge'] } as const;

/** A result as a picture, SVG or PNG, for pages that take no frame. What is wrong is told as a picture too. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^(.*)\.([a-z]{3})$/is.exec(file) ?? [];
  const format = IMAGE_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) return refuseFormat(request);
  const read = readResult(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/image/${read.code}.${format}`);
  if (read.kind === 'refused') return refuse(read.problem, { ...read, format });
  const query = new URL(request.url).searchParams;
  const { locale } = read.asked;
  const view = readChoice(query, 'view', { allowed: VIEWS[format], locale });
  const theme = readChoice(query, 'theme', { allowed: IMAGE_THEMES, locale });
  const width = readWidth(query, format, locale);
  for (const choice of [view, theme, width]) if (!choice.ok) return refuse(choice.problem, { status: 400, locale, format });
  if (!view.ok || !theme.ok || !width.ok) throw new Error('A refused choice was refused above');
  const svg = await unlessBusy(ask('drawing', { ...read.asked, view: view.value, theme: theme.value }));
  if (svg === null) return refuse(refuseBusy(locale).problem, { status: BUSY.status, locale, format });
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
  const headers = resultHeaders(locale, { status, cache: 'public, max-age=86400' });
  if (format === 'svg') return new Response(svg, { status, headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  const words = shareWords(locale);
  try {
    const png = await unlessBusy(rasteriser.run({ svg, width }));
    if (png) return new Response(png, { status, headers: { ...headers, 'Content-Type': 'image/png' } });
    return new Response(words.busy, { ...BUSY, headers: { ...BUSY.headers, ...PLAIN } });
  } catch {
    return new Response(words.failed, { status: 500, headers: { 'Cache-Control': 'no-store', ...PLAIN } });
  }
}

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };

function refuseFormat(request: Request): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return new Response(shareWords(locale).noFormat, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Accept-Language' },
  });
}
