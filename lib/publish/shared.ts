import type { Locale } from '../locale';
import type { Shared } from '../report/result';

export const EMBED_VIEWS = ['summary', 'ranking', 'table'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** `auto` follows the reader's system. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export const IMAGE_VIEWS = ['preview', 'chart', 'badge'] as const;
export type ImageView = (typeof IMAGE_VIEWS)[number];

/** A picture cannot ask what the reader's system prefers. */
export const IMAGE_THEMES = ['light', 'dark'] as const;
export type ImageTheme = (typeof IMAGE_THEMES)[number];

export const IMAGE_FORMATS = ['svg', 'png'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** Chats take punctuation at the end of an address for the sentence's: there it is escaped. */
const SENTENCE_END = /[*_.-]+$/;

function query(pairs: Readonly<Record<string, string | number | undefined>>): string {
  const filled = Object.entries(pairs).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  if (filled.length === 0) return '';
  const written = new URLSearchParams(filled).toString();
  return `?${written.replace(SENTENCE_END, (marks) => Array.from(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).join(''))}`;
}

/** The page of the result; without a locale it opens in the reader's own language. */
export function resultAddress({ origin, code, title }: Pick<Shared, 'origin' | 'code' | 'title'>, locale?: Locale): string {
  return `${origin}${locale === undefined ? '' : `/${locale}`}/r/${code}${query({ t: title })}`;
}

interface EmbedChoice {
  readonly view?: EmbedView;
  readonly theme?: EmbedTheme;
}

/** What an iframe shows, in the language of the report. */
export function embedAddress({ origin, code, title, report }: Shared, { view, theme }: EmbedChoice = {}): string {
  return `${origin}/embed/${code}${query({ lang: report.locale, view, theme, t: title })}`;
}

interface ImageChoice {
  readonly format: ImageFormat;
  readonly view?: ImageView;
  readonly theme?: ImageTheme;
  /** In pixels; PNG only, one of `IMAGE_WIDTHS`. */
  readonly width?: number;
}

/** What an `img` shows, in the language of the report. */
export function imageAddress({ origin, code, title, report }: Shared, { format, view, theme, width }: ImageChoice): string {
  return `${origin}/image/${code}.${format}${query({ lang: report.locale, view, theme, width, t: title })}`;
}
