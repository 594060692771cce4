// One thread that draws PNGs. Plain JavaScript, because it is started by its path and never bundled.
import { parentPort } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

const FAMILY = 'Noto Sans CJK JP';

/** @param {{ svg: string, width: number | null, font: string }} job `width` in pixels; null for the picture's own. */
function rasterise({ svg, width, font }) {
  const drawn = new Resvg(svg, {
    // Nothing of the machine: the same picture everywhere, and no look at the network.
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
    ...(width !== null && { fitTo: { mode: 'width', value: width } }),
  }).render();
  return encodePng(drawn.pixels, drawn.width, drawn.height);
}

/**
 * Opaque pixels as PNG in three channels, each row as it is: half as large as the library's own encoding for flat areas.
 * @param {Buffer} pixels RGBA
 * @param {number} width
 * @param {number} height
 */
function encodePng(pixels, width, height) {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (pixel % width === 0) at += 1;
    at += pixels.copy(rows, at, pixel * 4, pixel * 4 + 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

parentPort?.on('message', (job) => {
  try {
    parentPort?.postMessage({ png: rasterise(job) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
