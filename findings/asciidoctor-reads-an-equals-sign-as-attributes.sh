#!/usr/bin/env bash
# Expected: What stands in the brackets of a link or a picture is its text.
# Instead: If the text holds an equals sign, all of it is read as attributes: [memory=1g] leaves
#   the bare address, [shop, mem=1g] only shop. In image::…[] everything after the first comma is
#   the width. Quotes around the text help in both.
# Version: @asciidoctor/core 4.1.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://docs.asciidoctor.org/asciidoc/latest/macros/link-macro-attribute-parsing/
# Meaning: titles are free text. An AsciiDoc snippet must put them in double quotes (with their
#   own quotes escaped) or replace = and the comma.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @asciidoctor/core@4.1.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import * as asciidoctor from '@asciidoctor/core';
const show = async (text) => console.log(text, '=>', (await asciidoctor.convert(text)).match(/<a .*<\/a>|<img[^>]*>/)[0]);
await show('link:https://host.example/r/A[memory=1g]');
await show('link:https://host.example/r/A[shop, mem=1g]');
await show('link:https://host.example/r/A["shop, mem=1g"]');
await show('image::https://host.example/A.png[Ranking, Compose first]');
await show('image::https://host.example/A.png["Ranking, Compose first"]');
PROBE

cat >expected.txt <<'SEEN'
link:https://host.example/r/A[memory=1g] => <a href="https://host.example/r/A" class="bare">https://host.example/r/A</a>
link:https://host.example/r/A[shop, mem=1g] => <a href="https://host.example/r/A">shop</a>
link:https://host.example/r/A["shop, mem=1g"] => <a href="https://host.example/r/A">shop, mem=1g</a>
image::https://host.example/A.png[Ranking, Compose first] => <img src="https://host.example/A.png" alt="Ranking" width="Compose first">
image::https://host.example/A.png["Ranking, Compose first"] => <img src="https://host.example/A.png" alt="Ranking, Compose first">
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
