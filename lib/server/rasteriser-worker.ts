import { setPriority } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { answerJobs } from './threads/answer-jobs';

export interface RasterJob {
  readonly svg: string;
  /** In pixels; null for the picture's own. */
  readonly width: number | null;
}

const FAMILY = 'Noto Sans CJK JP';

/** The library reads a font's file for every character: usual characters are found in the small file, which is looked into first. */
const FONTS = ['NotoSansCJKjp-common.otf', 'NotoSansCJKjp-subset.otf'].map((name) => join(process.cwd(), 'assets', 'fonts', name));

function rasterise({ svg, width }: RasterJob): Uint8Array {
  const drawn = new Resvg(svg, {
    // Nothing of the machine: the same picture everywhere, and no look at the network.
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    ...(width !== null && { fitTo: { mode: 'width', value: width } }),
  }).render();
  return encodePng(drawn.pixels, drawn.width, drawn.height);
}

/** Opaque pixels (RGBA) as PNG in three channels, each row as it is: a third smaller than the library's own encoding. */
function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  let at = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    // Each row begins with its filter: none.
    if (pixel % width === 0) at += 1;
    for (let channel = 0; channel < 3; channel += 1) rows[at++] = pixels[pixel * 4 + channel] ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

// Pages come first where processors are few. On Linux this is the thread's own; elsewhere it would slow the whole process.
if (process.platform === 'linux') setPriority(10);

answerJobs((job: RasterJob) => ({ reply: rasterise(job) }));
