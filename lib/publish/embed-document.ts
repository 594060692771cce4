import { fill, type Locale } from '../locale';
import { linkProblemWords } from '../locale/words/link-problem';
import { shareWords } from '../locale/words/share';
import { siteWords } from '../locale/words/site';
import { CODE_LENGTH, type LinkProblem } from '../share';
import { EMBED_SCRIPT, EMBED_STYLE } from './embed-style';
import { markup, trusted, type Markup } from './markup';
import type { EmbedTheme } from './shared';

interface EmbedDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly theme: EmbedTheme;
  readonly fitted: boolean;
  readonly content: Markup;
}

/** A whole document with the one style sheet. Before that is read, the meta tag keeps a dark frame from flashing white. */
export function renderDocument({ locale, title, theme, fitted, content }: EmbedDocument): string {
  const scheme = theme === 'auto' ? 'light dark' : theme;
  const script = fitted ? markup`<script>${trusted(EMBED_SCRIPT)}</script>` : null;
  return markup`<!doctype html><html lang="${locale}" class="${theme}${fitted ? ' fit' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="${scheme}"><meta name="robots" content="noindex"><title>${title}</title><style>${trusted(EMBED_STYLE)}</style></head><body>${content}${script}</body></html>`
    .text;
}

/** Why there is nothing to show, in one heading and one sentence. */
export interface PublishProblem {
  readonly title: string;
  readonly text: string;
}

/** A code that shows nothing. `newer-content`: a sound one whose rules are not on this server. `found`: its length. */
export function describeLinkProblem(problem: LinkProblem | 'newer-content', found: number, locale: Locale): PublishProblem {
  const words = linkProblemWords(locale);
  return { title: words.title, text: fill(words.text[problem], { found, expected: CODE_LENGTH }) };
}

/** Too many results are being worked out for others. */
export function describeBusy(locale: Locale): PublishProblem {
  return shareWords(locale).tooBusy;
}

/** A parameter with a value that it cannot have. */
export function describeParameter(name: string, allowed: readonly (string | number)[], locale: Locale): PublishProblem {
  const { title, text, or } = shareWords(locale).badParameter;
  return { title, text: fill(text, { name, allowed: allowed.join(or) }) };
}

/** The small page of an address that shows nothing. It repeats nothing of the address. */
export function renderProblem({ title, text }: PublishProblem, locale: Locale): string {
  const { name } = siteWords(locale);
  const content = markup`<main><header><p class="quiet">${name}</p><h1>${title}</h1><p>${text}</p></header></main>`;
  return renderDocument({ locale, title: `${title} – ${name}`, theme: 'auto', fitted: false, content });
}
