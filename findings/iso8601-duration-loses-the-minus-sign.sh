#!/usr/bin/env bash
# Expected: A negative ISO 8601 duration is negative or refused; a fraction is allowed in the
#   smallest unit, whichever that is.
# Instead: parse("-PT1H") gives an hour with no trace of the sign. Fractions work for hours,
#   minutes and seconds; P1.5D throws. tinyduration keeps the sign and takes both.
# Version: iso8601-duration 2.1.4, tinyduration 3.4.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/tolu/ISO8601-duration (README).
# Meaning: ISO durations stand in ARM and Bicep files, Azure alerts and JSON Schema (format
#   duration). A reader that trusts this package turns an offset into its opposite.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  iso8601-duration@2.1.4 tinyduration@3.4.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { parse, toSeconds } from 'iso8601-duration';
import * as tiny from 'tinyduration';
const attempt = (read) => {
  try {
    return JSON.stringify(read());
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
for (const text of ['-PT1H', 'PT0.5H', 'P1.5D', 'P1W2D'])
  console.log(text, attempt(() => toSeconds(parse(text))), attempt(() => tiny.parse(text)));
PROBE

cat >expected.txt <<'SEEN'
-PT1H 3600 {"hours":1,"negative":true}
PT0.5H 1800 {"hours":0.5}
P1.5D refused: invalid duration: P1.5D {"days":1.5}
P1W2D 777600 {"weeks":1,"days":2}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
