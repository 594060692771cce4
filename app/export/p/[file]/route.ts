import { PORTFOLIO_FORMATS, type PortfolioFormat } from '@/lib/export';
import { fill, localeFromAcceptLanguage } from '@/lib/locale';
import { exportWords } from '@/lib/locale/words/export';
import { ask } from '@/lib/server/ask';
import { readPortfolio } from '@/lib/server/asked-portfolio';
import { redirectTo, type Refusal, refuseBusy, resultHeaders } from '@/lib/server/asked-result';
import { unlessBusy } from '@/lib/server/busy';
import { today } from '@/lib/server/today';

const TYPES: Readonly<Record<PortfolioFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  'madr.md': 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
};

/** A plan as a file: `/export/p/CODE.md`, `.madr.md`, `.csv`, `.json`, `.yaml`, with the names and limits of its page. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^([^.]*)\.(.+)$/s.exec(file) ?? [];
  const format = PORTFOLIO_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) {
    const locale = localeFromAcceptLanguage(request.headers.get('accept-language'));
    const words = exportWords(locale);
    const text = fill(words.noFormat, { formats: PORTFOLIO_FORMATS.map((known) => `.${known}`).join(words.or) });
    return refuse(text, { status: 404, locale });
  }
  const read = readPortfolio(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/export/p/${read.code}.${format}`);
  if (read.kind === 'refused') return tell(read);
  const { asked } = read;
  const text = await unlessBusy(ask('portfolio-export', { ...asked, format, date: today() }));
  if (text === null) return tell(refuseBusy(asked.locale));
  return new Response(text, {
    headers: {
      ...resultHeaders(asked.locale, { cache: 'public, max-age=300' }),
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="dokoni-plan.${format}"`,
    },
  });
}

function tell(refusal: Refusal): Response {
  return refuse(`${refusal.problem.title}\n${refusal.problem.text}`, refusal);
}

function refuse(text: string, { status, locale }: Pick<Refusal, 'status' | 'locale'>): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...resultHeaders(locale, { status, cache: 'no-store' }) };
  return new Response(`${text}\n`, { status, headers });
}
