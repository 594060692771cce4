#!/usr/bin/env bash
# Expected: The table plugin escapes pipes inside cells, and drawings without HTML text are
#   dropped.
# Instead: Pipes are written as they are, so the row has a cell too many and its last one is cut
#   by renderers. Title and text of an SVG come out as loose words.
# Version: turndown 7.2.5, turndown-plugin-gfm 1.0.2; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/mixmark-io/turndown-plugin-gfm
# Meaning: web clippers (Obsidian, Joplin and others build on turndown) turn result pages into
#   such Markdown. A page that avoids pipes in names and hides text of charts from copying stays
#   readable.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  turndown@7.2.5 turndown-plugin-gfm@1.0.2
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import Turndown from 'turndown';
import plugin from 'turndown-plugin-gfm';
const service = new Turndown();
service.use(plugin.gfm);
console.log(service.turndown('<table><thead><tr><th>Platform</th><th>Score</th></tr></thead><tbody><tr><td>Compose | VM</td><td>69.9</td></tr></tbody></table>'));
console.log('--');
console.log(service.turndown('<p>Chart:</p><svg><title>Ranking</title><text>69.9</text></svg><p>after</p>'));
PROBE

cat >expected.txt <<'SEEN'
| Platform | Score |
| --- | --- |
| Compose | VM | 69.9 |
--
Chart:

Ranking69.9

after
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
