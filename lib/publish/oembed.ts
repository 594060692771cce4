import { escapeMarkup, markup, Markup } from './markup';
import type { EmbedTheme, EmbedView } from './shared';
import { FRAME_WIDTH, frameHeight, IMAGE_SIZES, IMAGE_WIDTHS } from './sizes';
import { linkTitle, type Shared } from '../report/result';
import { embedAddress, imageAddress } from '@/lib/share';

/** The greatest size that a consumer has room for, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The reply of an oEmbed provider, by the names of its specification (version 1.0, type rich). */
export type Oembed = Readonly<Record<string, string | number>>;

const CACHE_SECONDS = 86_400;

/** The frame of a result and its thumbnail, neither larger than the room. A thumbnail that fits at no size is left out. */
export function toOembed(shared: Shared, room: Room): Oembed {
  const width = Math.min(FRAME_WIDTH, room.width);
  const view = chooseView(width, room.height);
  const height = Math.min(frameHeight(view, width), room.height);
  return {
    type: 'rich',
    version: '1.0',
    title: linkTitle(shared),
    provider_name: 'Dokoni',
    provider_url: shared.origin,
    cache_age: CACHE_SECONDS,
    width,
    height,
    html: frameMarkup(shared, { view, width, height }),
    ...thumbnail(shared, room),
  };
}

/** The summary, or the ranking where only that has the room. */
function chooseView(width: number, height: number): EmbedView {
  return frameHeight('summary', width) > height && frameHeight('ranking', width) <= height ? 'ranking' : 'summary';
}

interface Frame {
  readonly view: EmbedView;
  /** The reader's system decides where absent. */
  readonly theme?: EmbedTheme;
  readonly width: number | '100%';
  readonly height: number;
}

/** One iframe that needs nothing but `src`, `width` and `height`. The sandbox lets its link open a tab. */
export function frameMarkup(shared: Shared, { view, theme, width, height }: Frame): string {
  const source = embedAddress(shared, { view, ...(theme !== undefined && { theme }) });
  return markup`<iframe src="${source}" width="${width}" height="${height}" title="${nameFrame(shared)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>`
    .text;
}

/** Some consumers decode what they were given before they show it: no character of anybody's title ends the attribute then. */
const PLAIN: Readonly<Record<string, string>> = { '"': '”', "'": '’', '<': '‹', '>': '›', '&': '＆' };

function nameFrame(shared: Shared): string {
  return linkTitle(shared).replace(/["'<>&]/g, (character) => PLAIN[character] ?? '');
}

function thumbnail(shared: Shared, room: Room): Oembed {
  const { width, height } = IMAGE_SIZES.preview;
  const heightAt = (candidate: number): number => Math.round((candidate * height) / width);
  const fitting = IMAGE_WIDTHS.find((candidate) => candidate <= room.width && heightAt(candidate) <= room.height);
  if (fitting === undefined) return {};
  return {
    thumbnail_url: imageAddress(shared, { format: 'png', width: fitting }),
    thumbnail_width: fitting,
    thumbnail_height: heightAt(fitting),
  };
}

/** The same reply in XML. */
export function toOembedXml(oembed: Oembed): string {
  const elements = Object.entries(oembed).map(([name, value]) => new Markup(`  <${name}>${escapeMarkup(String(value))}</${name}>\n`));
  return markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements}</oembed>\n`.text;
}
