export { renderEmbed } from './embed';
export { renderProblem } from './embed-document';
export { EMBED_SCRIPT, EMBED_STYLE } from './embed-style';
export { DEFAULT_KIT, embedParameters, KIT_VALUES, type KitChoice, kitFrame, pictureParameters, readKit } from './kit';
export { escapeMarkup } from './markup';
export { toOembed, toOembedXml, type Room } from './oembed';
export { drawPicture, drawProblem } from './picture/pictures';
export { drawPortfolio, renderPortfolioEmbed } from './portfolio';
export {
  EMBED_THEMES,
  EMBED_VIEWS,
  IMAGE_FORMATS,
  IMAGE_THEMES,
  IMAGE_VIEWS,
  type EmbedTheme,
  type EmbedView,
  type ImageFormat,
  type ImageTheme,
  type ImageView,
} from './shared';
export { FRAME_HEIGHTS, FRAME_WIDTHS, frameHeight, IMAGE_SIZES, IMAGE_WIDTHS, LARGE_TEXT_HEIGHTS } from './sizes';
export { snippetValues, type SnippetKind, writeSnippets, type Snippet } from './snippets';
