#!/usr/bin/env bash
# Expected: adr-log, the list maker of the adr organisation on GitHub, takes the title of a record
#   from its first heading, above all in records made from the same organisation’s template, MADR.
# Instead: It takes the line right behind the front matter, without its first two characters. MADR 3
#   has the heading there, MADR 4 an empty line, so records from today’s template are listed with
#   a number and nothing behind it. A comment at the top gives “-- made by a tool -->”, and an
#   underlined heading, Use Compose, “e Compose”. No error in any case.
# Version: adr-log 2.2.0, madr 4.0.0 and 3.0.0; Node 20.20.2; checked on 2026-11-30.
# Source: adr-template.md in the two madr packages; the description of adr-log says nothing of it.
# Meaning: A record that adr-log is to list has “# ” and its title right below the closing ---, as
#   ours have.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact adr-log@2.2.0 \
  madr@4.0.0 madr-3@npm:madr@3.0.0
npm pkg get dependencies

mkdir adr
fill() { sed -e 's/^# {.*/# Use Compose/' -e '/^[a-z-]*: /d' "$1"; }
printf '# 1. Use Compose\n\nStatus: accepted\n' >adr/0001-heading.md
fill node_modules/madr-3/template/adr-template.md >adr/0002-from-madr-3.md
fill node_modules/madr/template/adr-template.md >adr/0003-from-madr-4.md
printf '<!-- made by a tool -->\n\n# Use Compose\n' >adr/0004-comment.md
printf 'Use Compose\n===========\n' >adr/0005-underlined.md

cat >expected.txt <<'SEEN'
* [ADR-0001](0001-heading.md) - Use Compose
* [ADR-0002](0002-from-madr-3.md) - Use Compose
* [ADR-0003](0003-from-madr-4.md) - 
* [ADR-0004](0004-comment.md) - -- made by a tool -->
* [ADR-0005](0005-underlined.md) - e Compose
SEEN

npx adr-log -d adr -i >/dev/null && grep ADR-0 adr/index.md | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
