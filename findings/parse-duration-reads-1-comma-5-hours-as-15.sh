#!/usr/bin/env bash
# Expected: A duration with a decimal comma is an hour and a half or is refused; 1:30 is a minute
#   and a half or is refused.
# Instead: The comma is dropped as a group mark (1,5h is 15 h), the colon gives 1.03 ms, a minus
#   sign inside is ignored, and 1M (a month to some) is a minute. Nothing is refused.
# Version: parse-duration 2.1.9; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/jkroso/parse-duration (README).
# Meaning: time limits decide between functions and containers here; a limit of 1,5h typed by a
#   European reader must not become 15 h. Accept only the grammar of the format at hand.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  parse-duration@2.1.9
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import parse from 'parse-duration';
for (const text of ['1.5h', '1,5h', '1:30', '1h-30m', '1m30s', '1M', '5 m/s', 'PT1H'])
  console.log(text.padEnd(6), parse(text), 'ms');
PROBE

cat >expected.txt <<'SEEN'
1.5h   5400000 ms
1,5h   54000000 ms
1:30   1.03 ms
1h-30m 5400000 ms
1m30s  90000 ms
1M     60000 ms
5 m/s  300000 ms
PT1H   3600000 ms
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
