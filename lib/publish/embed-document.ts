import type { Locale } from '../locale';
import { siteWords } from '../locale/words/site';
import type { ProblemText } from '../report/problems';
import { EMBED_SCRIPT, EMBED_STYLE } from './embed-style';
import { markup, trusted, type Markup } from './markup';
import type { EmbedTheme } from './shared';

interface EmbedDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly theme: EmbedTheme;
  readonly fitted: boolean;
  readonly content: Markup;
  /** What else stands in the head. */
  readonly head?: Markup;
}

/** A whole document with the one style sheet. Before that is read, the meta tag keeps a dark frame from flashing white. */
export function renderDocument({ locale, title, theme, fitted, content, head }: EmbedDocument): string {
  const scheme = theme === 'auto' ? 'light dark' : theme;
  const script = fitted ? markup`<script>${trusted(EMBED_SCRIPT)}</script>` : null;
  return markup`<!doctype html><html lang="${locale}" class="${theme}${fitted ? ' fit' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="${scheme}"><meta name="robots" content="noindex"><title>${title}</title>${head ?? null}<style>${trusted(EMBED_STYLE)}</style></head><body>${content}${script}</body></html>`
    .text;
}

/** The small page of an address that shows nothing. It repeats nothing of the address. */
export function renderProblem({ title, text }: ProblemText, locale: Locale): string {
  const { name } = siteWords(locale);
  const content = markup`<main><header><p class="quiet">${name}</p><h1>${title}</h1><p>${text}</p></header></main>`;
  return renderDocument({ locale, title: `${title} – ${name}`, theme: 'auto', fitted: false, content });
}
