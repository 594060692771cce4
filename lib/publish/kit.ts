import { EMBED_THEMES, EMBED_VIEWS, IMAGE_VIEWS, type EmbedTheme, type EmbedView, type ImageTheme, type ImageView } from './shared';
import { FRAME_WIDTH, FRAME_WIDTHS, frameHeight, IMAGE_WIDTHS } from './sizes';

/** What somebody who shares a result chooses of its form. */
export interface KitChoice {
  /** Of the frame. */
  readonly view: EmbedView;
  /** Of the frame in CSS pixels; `full`: as wide as the column it stands in. */
  readonly width: string;
  /** Of frame and picture. */
  readonly theme: EmbedTheme;
  readonly picture: ImageView;
  /** The width of the PNG in pixels; `own`: as it is drawn. */
  readonly pixels: string;
}

/** All that can be chosen, by the name of its parameter; the first is what holds where nothing is said. */
export const KIT_VALUES = {
  view: EMBED_VIEWS,
  width: ['full', ...FRAME_WIDTHS.map(String)],
  theme: EMBED_THEMES,
  picture: IMAGE_VIEWS,
  pixels: ['own', ...IMAGE_WIDTHS.map(String)],
} satisfies { readonly [Name in keyof KitChoice]: readonly KitChoice[Name][] };

export const DEFAULT_KIT: KitChoice = { view: 'summary', width: 'full', theme: 'auto', picture: 'preview', pixels: 'own' };

export const KIT_NAMES = Object.keys(KIT_VALUES) as readonly (keyof KitChoice)[];

/** What is chosen in a query. A value that cannot be chosen is named in `wrong`, and what holds without it is taken. */
export function readKit(query: URLSearchParams): { readonly choice: KitChoice; readonly wrong: readonly (keyof KitChoice)[] } {
  const wrong = KIT_NAMES.filter((name) => query.has(name) && !isAllowed(name, query.get(name) ?? ''));
  const given = KIT_NAMES.filter((name) => query.has(name) && !wrong.includes(name)).map((name) => [name, query.get(name)]);
  return { choice: { ...DEFAULT_KIT, ...(Object.fromEntries(given) as Partial<KitChoice>) }, wrong };
}

function isAllowed(name: keyof KitChoice, value: string): boolean {
  return (KIT_VALUES[name] as readonly string[]).includes(value);
}

/** The size of the frame in CSS pixels. A column as wide as it likes is taken for the usual one, and a wider one leaves room below. */
export function kitFrame({ view, width }: KitChoice): { readonly width: number | '100%'; readonly height: number } {
  if (width === 'full') return { width: '100%', height: frameHeight(view, FRAME_WIDTH) };
  return { width: Number(width), height: frameHeight(view, Number(width)) };
}

/** What the address of an embed says of a choice: nothing that holds anyway. */
export function embedParameters({ view, theme }: KitChoice): { readonly view?: EmbedView; readonly theme?: EmbedTheme } {
  return { ...(view !== DEFAULT_KIT.view && { view }), ...(theme !== DEFAULT_KIT.theme && { theme }) };
}

/** What the address of a picture says of a choice. A picture cannot follow the reader's system: `auto` is light. */
export function pictureParameters(
  { picture, theme, pixels }: KitChoice,
  format: 'png' | 'svg',
): { readonly view?: ImageView; readonly theme?: ImageTheme; readonly width?: number } {
  const usual: ImageView = format === 'png' ? 'preview' : 'chart';
  return {
    ...(picture !== usual && { view: picture }),
    ...(theme === 'dark' && { theme }),
    ...(format === 'png' && pixels !== 'own' && { width: Number(pixels) }),
  };
}
