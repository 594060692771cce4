#!/usr/bin/env bash
# Expected: Colours that CSS has had for years work, or the shape is left out.
# Instead: What resvg cannot read becomes opaque black without an error: the space notation with
#   alpha, a unit in hsl(), one colour name, currentcolor in lower case, hwb() and oklch(). Hex
#   with alpha, rgba() with commas and currentColor work.
# Version: @resvg/resvg-js 2.6.2, sharp 0.35.5; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/linebender/resvg/issues/1038 (the same fate of another notation).
# Meaning: build steps that minify or modernise colours (Tailwind 4 writes oklch) turn charts
#   black in PNG only. Draw with six-digit hex and opacity attributes, held by a test on pixels.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @resvg/resvg-js@2.6.2 sharp@0.35.5
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
for (const colour of ['#ff000080', 'rgba(255,0,0,.5)', 'rgb(255 0 0 / 50%)', 'hsl(0, 100%, 50%)', 'hsl(0deg, 100%, 50%)', 'rebeccapurple', 'currentColor', 'currentcolor', 'hwb(0 0% 0%)', 'oklch(0.6 0.2 30)']) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4" color="#ff0000"><rect width="4" height="4" fill="${colour}"/></svg>`;
  const own = [...new Resvg(svg).render().pixels.slice(0, 4)];
  const other = [...(await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()).slice(0, 4)];
  console.log(colour.padEnd(21), 'resvg', own.join(), '| librsvg', other.join());
}
PROBE

cat >expected.txt <<'SEEN'
#ff000080             resvg 128,0,0,128 | librsvg 255,0,0,128
rgba(255,0,0,.5)      resvg 127,0,0,127 | librsvg 255,0,0,128
rgb(255 0 0 / 50%)    resvg 0,0,0,255 | librsvg 255,0,0,128
hsl(0, 100%, 50%)     resvg 255,0,0,255 | librsvg 255,0,0,255
hsl(0deg, 100%, 50%)  resvg 0,0,0,255 | librsvg 255,0,0,255
rebeccapurple         resvg 0,0,0,255 | librsvg 102,51,153,255
currentColor          resvg 255,0,0,255 | librsvg 255,0,0,255
currentcolor          resvg 0,0,0,255 | librsvg 255,0,0,255
hwb(0 0% 0%)          resvg 0,0,0,255 | librsvg 255,0,0,255
oklch(0.6 0.2 30)     resvg 0,0,0,255 | librsvg 0,0,0,255
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
