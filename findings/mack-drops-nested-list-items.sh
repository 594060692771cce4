#!/usr/bin/env bash
# Expected: Nested list items are indented or flattened in Slack’s blocks; a linked picture
#   becomes a picture or a labelled link.
# Instead: Items below the first level are dropped silently. The linked picture becomes <address|>
#   with nothing to press.
# Version: @tryfabric/mack 1.2.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/tryfabric/mack (README).
# Meaning: reasons that stand as a second level under an option are gone in Slack. Exports meant
#   to be pasted anywhere should keep reasons on the first level.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @tryfabric/mack@1.2.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import mack from '@tryfabric/mack';
const show = async (text) => console.log(JSON.stringify((await mack.markdownToBlocks(text)).map((block) => block.text?.text)));
await show('* Compose\n  * excluded: needs a host\n* PaaS\n');
await show('[![chart](https://host.example/A.png)](https://host.example/r/A)');
PROBE

cat >expected.txt <<'SEEN'
["• Compose\n• PaaS"]
["<https://host.example/r/A|> "]
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
