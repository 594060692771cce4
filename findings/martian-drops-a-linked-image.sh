#!/usr/bin/env bash
# Expected: [![alt](picture)](page) becomes an image block in Notion, if need be without its link.
# Instead: Nothing at all is made of it: no block, no text, no warning.
#   ![a](…/image/CODE?format=png) becomes a paragraph with the address, since only known
#   extensions at the end of the path count; …/CODE.png?view=x works.
# Version: @tryfabric/martian 1.2.4; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/tryfabric/martian (README: strict image URLs).
# Meaning: a Markdown file that shows its chart as a linked picture arrives in Notion without
#   chart and without link. Give the picture and the link apart, with an address that ends in .png
#   or .svg.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @tryfabric/martian@1.2.4
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import martian from '@tryfabric/martian';
const show = (text) => console.log(text, '=>', martian.markdownToBlocks(text).map((block) => block.type).join(' ') || 'nothing');
show('[![chart](https://host.example/embed/A.png)](https://host.example/r/A)');
show('![chart](https://host.example/embed/A.png?view=ranking)');
show('![chart](https://host.example/image/A?format=png)');
show('![chart](https://host.example/embed/A.svg)');
PROBE

cat >expected.txt <<'SEEN'
[![chart](https://host.example/embed/A.png)](https://host.example/r/A) => nothing
![chart](https://host.example/embed/A.png?view=ranking) => image
![chart](https://host.example/image/A?format=png) => paragraph
![chart](https://host.example/embed/A.svg) => image
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
