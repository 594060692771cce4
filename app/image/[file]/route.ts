import { type Locale, localeFromAcceptLanguage } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { IMAGE_FORMATS, IMAGE_THEMES, IMAGE_VIEWS, IMAGE_WIDTHS, type ImageFormat } from '@/lib/publish';
import { describeParameter, type ProblemText } from '@/lib/report/problems';
import { ask } from '@/lib/server/ask';
import { readChoice, readResult, redirectTo, refuseBusy } from '@/lib/server/asked-result';
import { BUSY, unlessBusy } from '@/lib/server/busy';
import { refusePicture, sendPicture } from '@/lib/server/send-picture';

const VIEWS = { png: IMAGE_VIEWS, svg: ['chart', 'preview', 'badge'] } as const;

/** A result as a picture, SVG or PNG, for pages that take no frame. What is wrong is told as a picture too. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^(.*)\.([a-z]{3})$/is.exec(file) ?? [];
  const format = IMAGE_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) return refuseFormat(request);
  const read = readResult(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/image/${read.code}.${format}`);
  if (read.kind === 'refused') return refusePicture(read.problem, { ...read, format });
  const query = new URL(request.url).searchParams;
  const { locale } = read.asked;
  const view = readChoice(query, 'view', { allowed: VIEWS[format], locale });
  const theme = readChoice(query, 'theme', { allowed: IMAGE_THEMES, locale });
  const width = readWidth(query, format, locale);
  for (const choice of [view, theme, width]) if (!choice.ok) return refusePicture(choice.problem, { status: 400, locale, format });
  if (!view.ok || !theme.ok || !width.ok) throw new Error('A refused choice was refused above');
  const svg = await unlessBusy(ask('drawing', { ...read.asked, view: view.value, theme: theme.value }));
  if (svg === null) return refusePicture(refuseBusy(locale).problem, { status: BUSY.status, locale, format });
  return sendPicture(svg, { status: 200, locale, format, width: width.value });
}

type Width = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly problem: ProblemText };

/** Only some widths, so that the pictures of one result are few. An SVG scales by itself. */
function readWidth(query: URLSearchParams, format: ImageFormat, locale: Locale): Width {
  const asked = query.get('width');
  if (asked === null || format === 'svg') return { ok: true, value: null };
  const value = IMAGE_WIDTHS.find((known) => String(known) === asked);
  return value === undefined ? { ok: false, problem: describeParameter('width', IMAGE_WIDTHS, locale) } : { ok: true, value };
}

function refuseFormat(request: Request): Response {
  const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
  return new Response(shareWords(locale).noFormat, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Accept-Language' },
  });
}
