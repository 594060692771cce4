import { resultHeaders } from './asked-result';
import { BUSY, unlessBusy } from './busy';
import { openRasteriser } from './rasteriser';
import { inPlace } from './threads/places';
import type { Locale } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { drawProblem, type ImageFormat } from '@/lib/publish';
import type { ProblemText } from '@/lib/report/problems';

const rasteriser = openRasteriser();

interface Sending {
  readonly status: number;
  readonly locale: Locale;
  readonly format: ImageFormat;
  readonly width?: number | null;
}

/** Why there is no picture, as one. */
export function refusePicture(problem: ProblemText, sending: Sending): Promise<Response> {
  return sendPicture(drawProblem(problem, sending.locale), sending);
}

/** Good pictures may be kept for a day, as their code holds the version of the rules; a failure is never kept by anybody. */
export async function sendPicture(svg: string, { status, locale, format, width = null }: Sending): Promise<Response> {
  const headers = resultHeaders(locale, { status, cache: 'public, max-age=86400' });
  if (format === 'svg') return new Response(svg, { status, headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  const words = shareWords(locale);
  try {
    const png = await unlessBusy(inPlace(() => rasteriser.run({ svg, width })));
    if (png) return new Response(png, { status, headers: { ...headers, 'Content-Type': 'image/png' } });
    return new Response(words.busy, { ...BUSY, headers: { ...BUSY.headers, ...PLAIN } });
  } catch {
    return new Response(words.failed, { status: 500, headers: { 'Cache-Control': 'no-store', ...PLAIN } });
  }
}

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };
