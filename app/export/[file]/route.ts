import { EXPORT_FORMATS } from '@/lib/export';
import { fill, type Locale, localeFromAcceptLanguage } from '@/lib/locale';
import { exportWords } from '@/lib/locale/words/export';
import { ask } from '@/lib/server/ask';
import { readResult, redirectTo, type Refusal, refuseBusy, resultHeaders } from '@/lib/server/asked-result';
import { unlessBusy } from '@/lib/server/busy';
import { fileHeaders } from '@/lib/server/file-headers';
import { today } from '@/lib/server/today';

/** A result as a file: `/export/CODE.md`, `.madr.md`, `.csv`, `.json`, `.workload.json`, in the language of `lang` or of the browser. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^([^.]*)\.(.+)$/s.exec(file) ?? [];
  const format = EXPORT_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) return refuseFormat(localeFromAcceptLanguage(request.headers.get('accept-language')));
  const read = readResult(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/export/${read.code}.${format}`);
  if (read.kind === 'refused') return tell(read);
  const { asked } = read;
  const text = await unlessBusy(ask('export', { ...asked, format, date: today() }));
  if (text === null) return tell(refuseBusy(asked.locale));
  return new Response(text, {
    headers: {
      // A record carries the day on which it was fetched.
      ...resultHeaders(asked.locale, { cache: 'public, max-age=300' }),
      ...fileHeaders(asked.code, format),
    },
  });
}

function tell(refusal: Refusal): Response {
  return refuse(`${refusal.problem.title}\n${refusal.problem.text}`, refusal);
}

function refuseFormat(locale: Locale): Response {
  const words = exportWords(locale);
  const formats = EXPORT_FORMATS.map((format) => `.${format}`).join(words.or);
  return refuse(fill(words.noFormat, { formats }), { status: 404, locale });
}

function refuse(text: string, { status, locale }: { readonly status: Refusal['status']; readonly locale: Locale }): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...resultHeaders(locale, { status, cache: 'no-store' }) };
  return new Response(
    `${text}
`,
    { status, headers },
  );
}
