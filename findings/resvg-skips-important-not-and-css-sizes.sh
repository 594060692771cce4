#!/usr/bin/env bash
# Expected: A style sheet in an SVG works alike in both renderers, save for what needs a pointer.
# Instead: In resvg the style attribute beats !important, :not(.x) and :root match nothing, and
#   width, height or transform by CSS do nothing. In librsvg "rect, rect:hover" paints black,
#   since the second selector spoils the first.
# Version: @resvg/resvg-js 2.6.2, sharp 0.35.5; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/linebender/resvg/blob/main/docs/unsupported.md
# Meaning: drawings that go through both (PNG here, wiki thumbnails there) should carry attributes
#   only; an interactive :hover rule belongs in a rule of its own.
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
const box = '<rect width="4" height="4"/>';
const cases = {
  'important over style': '<style>rect { fill: #ff0000 !important }</style><rect width="4" height="4" style="fill: #0000ff"/>',
  ':not()': `<style>rect:not(.x) { fill: #ff0000 }</style>${box}`,
  ':root': `<style>:root { fill: #ff0000 }</style>${box}`,
  'size by css': '<style>rect { width: 4px; height: 4px; fill: #ff0000 }</style><rect/>',
  'move by css': '<rect width="4" height="4" fill="#ff0000" style="transform: translate(9px, 0)"/>',
  'list with :hover': `<style>rect, rect:hover { fill: #ff0000 }</style>${box}`,
};
for (const [name, body] of Object.entries(cases)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">${body}</svg>`;
  const own = [...new Resvg(svg).render().pixels.slice(0, 4)];
  const other = [...(await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()).slice(0, 4)];
  console.log(name.padEnd(20), 'resvg', own.join(), '| librsvg', other.join());
}
PROBE

cat >expected.txt <<'SEEN'
important over style resvg 0,0,255,255 | librsvg 255,0,0,255
:not()               resvg 0,0,0,255 | librsvg 255,0,0,255
:root                resvg 0,0,0,255 | librsvg 255,0,0,255
size by css          resvg 0,0,0,0 | librsvg 255,0,0,255
move by css          resvg 255,0,0,255 | librsvg 0,0,0,0
list with :hover     resvg 255,0,0,255 | librsvg 0,0,0,255
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
