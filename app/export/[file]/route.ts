import { loadReleased } from '@/lib/content';
import { EXPORT_FORMATS, type ExportFormat, toCsv, toMadr, toMarkdown, toRecommendationJson } from '@/lib/export';
import { fill, localeFromAcceptLanguage, type Locale } from '@/lib/locale';
import { exportWords } from '@/lib/locale/words/export';
import { decodeLink } from '@/lib/share';
import { readShared, redirectTo, sharedHeaders, type RefusedStatus } from '@/lib/server/read-shared';
import type { Shared } from '@/lib/report/result';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  'madr.md': 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

/** A result as a file: `/export/CODE.md`, `.madr.md`, `.csv`, `.json`, in the language of `lang` or of the browser. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, code = '', extension = ''] = /^([^.]*)\.(.+)$/s.exec(file) ?? [];
  const format = EXPORT_FORMATS.find((known) => known === extension.toLowerCase());
  if (format === undefined) return refuseFormat(localeFromAcceptLanguage(request.headers.get('accept-language')));
  const read = await readShared(request, code);
  if (read.kind === 'moved') return redirectTo(request, `/export/${read.code}.${format}`);
  if (read.kind === 'refused') return refuse(`${read.problem.title}\n${read.problem.text}`, read);
  const { shared } = read;
  return new Response(write(shared, format), {
    headers: {
      // A record carries the day on which it was fetched.
      ...sharedHeaders(shared.report.locale, { cache: 'public, max-age=300' }),
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="dokoni-${shared.code}.${format}"`,
    },
  });
}

function write(shared: Shared, format: ExportFormat): string {
  switch (format) {
    case 'md':
      return toMarkdown(shared);
    case 'madr.md':
      return toMadr(shared, new Date().toISOString().slice(0, 10));
    case 'csv':
      return toCsv(shared);
    case 'json':
      return writeJson(shared.code);
  }
}

/** As the API replies, by the rules of the link. */
function writeJson(code: string): string {
  const link = decodeLink(code);
  const rules = link.ok ? loadReleased(link.contentVersion) : undefined;
  if (!link.ok || !rules) throw new Error('A code that cannot be read was refused before');
  const { answers, priorities } = link;
  return `${JSON.stringify(toRecommendationJson(rules, [{ id: 'workload', answers, priorities }]), null, 2)}\n`;
}

function refuseFormat(locale: Locale): Response {
  const words = exportWords(locale);
  const formats = EXPORT_FORMATS.map((format) => `.${format}`).join(words.or);
  return refuse(fill(words.noFormat, { formats }), { status: 404, locale });
}

function refuse(text: string, { status, locale }: { readonly status: RefusedStatus; readonly locale: Locale }): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...sharedHeaders(locale, { status, cache: 'no-store' }) };
  return new Response(
    `${text}
`,
    { status, headers },
  );
}
