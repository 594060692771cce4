export { renderEmbed } from './embed';
export { describeBusy, describeLinkProblem, describeParameter, renderProblem, type PublishProblem } from './embed-document';
export { escapeMarkup } from './markup';
export { titleOf, toOembed, toOembedXml, type Room } from './oembed';
export { drawPicture, drawProblem, pictureTitle } from './picture/pictures';
export { EMBED_THEMES, EMBED_VIEWS, IMAGE_FORMATS, IMAGE_THEMES, IMAGE_VIEWS, type ImageFormat, type Shared } from './shared';
export { IMAGE_SIZES, IMAGE_WIDTHS } from './sizes';
export { SNIPPET_FORMATS, snippetValues, writeSnippets, type Snippet } from './snippets';
