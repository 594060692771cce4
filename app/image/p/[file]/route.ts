import { localeFromAcceptLanguage } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { IMAGE_FORMATS, IMAGE_THEMES } from '@/lib/publish';
import { ask } from '@/lib/server/ask';
import { readPortfolio } from '@/lib/server/asked-portfolio';
import { readChoice, redirectTo, refuseBusy } from '@/lib/server/asked-result';
import { BUSY, unlessBusy } from '@/lib/server/busy';
import { refusePicture, sendPicture } from '@/lib/server/send-picture';

/** What runs where, as a picture: `/image/p/CODE.svg` or `.png`. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^(.*)\.([a-z]{3})$/is.exec(file) ?? [];
  const format = IMAGE_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) {
    const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
    return new Response(shareWords(locale).noFormat, {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Accept-Language' },
    });
  }
  const read = readPortfolio(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/image/p/${read.code}.${format}`);
  if (read.kind === 'refused') return refusePicture(read.problem, { ...read, format });
  const { locale } = read.asked;
  const theme = readChoice(new URL(request.url).searchParams, 'theme', { allowed: IMAGE_THEMES, locale });
  if (!theme.ok) return refusePicture(theme.problem, { status: 400, locale, format });
  const svg = await unlessBusy(ask('portfolio-drawing', { ...read.asked, theme: theme.value }));
  if (svg === null) return refusePicture(refuseBusy(locale).problem, { status: BUSY.status, locale, format });
  return sendPicture(svg, { status: 200, locale, format });
}
