import type { Locale } from '@/lib/locale';
import { resultAddress } from '@/lib/publish/shared';

/** Where a result page leads: itself, its questionnaire, and the same with other answers. */
export interface ResultLinks {
  readonly locale: Locale;
  readonly code: string;
  /** The title beside the link, cleaned; empty where there is none. */
  readonly title: string;
}

function query(pairs: Readonly<Record<string, string>>): string {
  const filled = Object.entries(pairs).filter(([, value]) => value !== '');
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled).toString()}`;
}

/** What a reader chose to look at: a rival for the head-to-head, a criterion for the weight line. They change no result. */
export interface ResultView {
  readonly vs?: string | undefined;
  readonly weight?: string | undefined;
}

/** The page of a result in the reader's language. */
export function resultPath({ locale, code, title }: ResultLinks, { vs = '', weight = '' }: ResultView = {}): string {
  return `/${locale}/r/${code}${query({ t: title, vs, weight })}`;
}

/** The rules that the result was made with. */
export function rulesPath({ locale, code }: ResultLinks): string {
  return `/${locale}/r/${code}/rules`;
}

/** Every head-to-head of the result with the reasons behind it. */
export function duelsPath({ locale, code }: ResultLinks): string {
  return `/${locale}/r/${code}/duels`;
}

/** The address to pass on, without the origin: it opens in each reader's own language. */
export function sharedPath({ code, title }: ResultLinks): string {
  return resultAddress({ origin: '', code, title });
}

/** A question of the questionnaire with these answers filled in; its end leads back here. */
export function editPath({ locale, code, title }: ResultLinks, question = ''): string {
  return `/${locale}/assess${query({ code, t: title, return: '1' })}${question === '' ? '' : `#${question}`}`;
}
