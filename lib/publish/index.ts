export { renderEmbed } from './embed';
export { describeBusy, describeLinkProblem, describeParameter, renderProblem, type PublishProblem } from './embed-document';
export { EMBED_SCRIPT, EMBED_STYLE } from './embed-style';
export { escapeMarkup } from './markup';
export { titleOf, toOembed, toOembedXml, type Room } from './oembed';
export { drawPicture, drawProblem, pictureTitle } from './picture/pictures';
export {
  EMBED_THEMES,
  EMBED_VIEWS,
  embedAddress,
  IMAGE_FORMATS,
  IMAGE_THEMES,
  IMAGE_VIEWS,
  imageAddress,
  resultAddress,
  type ImageFormat,
  type Shared,
} from './shared';
export { FRAME_HEIGHTS, FRAME_WIDTHS, frameHeight, IMAGE_SIZES, IMAGE_WIDTHS, LARGE_TEXT_HEIGHTS } from './sizes';
export { SNIPPET_FORMATS, snippetValues, writeSnippets, type Snippet } from './snippets';
