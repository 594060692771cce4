#!/usr/bin/env bash
# Expected: pixels are RGBA as an ImageData or a PNG has them.
# Instead: They are premultiplied, while asPng() is not. On an opaque ground both agree, so a test
#   on an opaque chart never shows it.
# Version: @resvg/resvg-js 2.6.2, sharp 0.35.5; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/linebender/resvg (tiny-skia pixmaps are premultiplied).
# Meaning: comparing pixels with a decoded PNG, or handing them to a canvas, darkens half
#   transparent marks. Give the picture an opaque ground, or compare PNGs.
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
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="#ff0000" opacity="0.5"/></svg>';
const render = new Resvg(svg).render();
console.log('pixels', [...render.pixels.slice(0, 4)].join());
console.log('png', [...(await sharp(render.asPng()).ensureAlpha().raw().toBuffer()).slice(0, 4)].join());
PROBE

cat >expected.txt <<'SEEN'
pixels 128,0,0,128
png 255,0,0,128
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
