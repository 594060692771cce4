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
