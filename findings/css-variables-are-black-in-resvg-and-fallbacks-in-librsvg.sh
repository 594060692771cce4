#!/usr/bin/env bash
# Expected: A renderer without CSS variables uses the fallback; one with them uses the variable.
# Instead: resvg cannot read the value and paints black, fallback or not. librsvg always takes the
#   fallback and never the variable; without a fallback it is black as well.
# Version: @resvg/resvg-js 2.6.2, sharp 0.35.5; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/linebender/resvg/issues/821
# Meaning: an SVG that follows the page’s theme by variables looks right in browsers and black as
#   PNG and as a wiki thumbnail. Write colours into files, use variables only in pages.
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
const show = async (name, body) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">${body}</svg>`;
  const own = [...new Resvg(svg).render().pixels.slice(0, 3)];
  const other = [...(await sharp(Buffer.from(svg)).raw().toBuffer()).slice(0, 3)];
  console.log(name, '| resvg', own.join(), '| librsvg', other.join());
};
await show('fallback only', '<rect width="4" height="4" fill="var(--c, #ff0000)"/>');
await show('set and fallback', '<g style="--c: #0000ff"><rect width="4" height="4" style="fill: var(--c, #ff0000)"/></g>');
await show('set, no fallback', '<g style="--c: #0000ff"><rect width="4" height="4" style="fill: var(--c)"/></g>');
PROBE

cat >expected.txt <<'SEEN'
fallback only | resvg 0,0,0 | librsvg 255,0,0
set and fallback | resvg 0,0,0 | librsvg 255,0,0
set, no fallback | resvg 0,0,0 | librsvg 0,0,0
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
