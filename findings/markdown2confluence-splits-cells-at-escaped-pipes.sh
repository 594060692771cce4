#!/usr/bin/env bash
# Expected: A pipe that is escaped in a Markdown table stays escaped in wiki markup; braces of
#   plain text are escaped.
# Instead: The backslash goes, the pipe stays and opens a cell; only in code is it written as an
#   entity. {x} and [y] are left as they are. Tags turn into words with a full stop: details.
#   <summary>.
# Version: @shogobg/markdown2confluence 0.1.6; Node 20.20.2; checked on 2026-11-29.
# Source: https://confluence.atlassian.com/doc/confluence-wiki-markup-251003035.html
# Meaning: names with a pipe and titles with braces must not reach Markdown tables that people
#   paste by such a tool; a slash or a dash does the same for readers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @shogobg/markdown2confluence@0.1.6
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import convert from '@shogobg/markdown2confluence';
const text = '| Platform | Score |\n|---|---|\n| Compose \\| VM | 69.9 {x} |\n\n<details><summary>More</summary>\n\ninner\n\n</details>\n';
console.log((convert.default ?? convert)(text).replace(/\n{2,}/g, '\n').trim());
PROBE

cat >expected.txt <<'SEEN'
||Platform||Score||
|Compose | VM|69.9 {x}|
details. <summary>More
inner
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
