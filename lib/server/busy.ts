import { describeBusy } from '../report/problems';
import { BusyError } from './threads/thread-pool';
import type { Locale } from '@/lib/locale';
import { siteWords } from '@/lib/locale/words/site';
import { escapeMarkup } from '@/lib/publish';

/** Seconds after which to come again. */
const AGAIN = 5;

/** The one answer of a server on which too many wait: status, when to come again, and that nobody keeps it. */
export const BUSY = { status: 503, headers: { 'Retry-After': String(AGAIN), 'Cache-Control': 'no-store' } } as const;

/** What was asked of a thread, or null where too many others wait. Any other failure goes on. */
export async function unlessBusy<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof BusyError) return null;
    throw error;
  }
}

/** For a reader of pages. It has no script and no style of its own, so it works under any policy. */
export function busyPage(locale: Locale): Response {
  const { title, text } = describeBusy(locale);
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex"><title>${escapeMarkup(`${title} – ${siteWords(locale).name}`)}</title></head>
<body><main><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(text)}</p></main></body>
</html>
`;
  return new Response(html, { status: BUSY.status, headers: { ...BUSY.headers, 'Content-Type': 'text/html; charset=utf-8' } });
}
