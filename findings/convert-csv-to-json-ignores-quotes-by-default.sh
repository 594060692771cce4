#!/usr/bin/env bash
# Expected: Quoted fields are the one rule that every CSV reader keeps (RFC 4180).
# Instead: convert-csv-to-json splits at every comma and keeps the quotes as characters until
#   supportQuotedField(true) is set. csvtojson keeps quotes, but takes a dot in a header for
#   nesting.
# Version: convert-csv-to-json 4.72.0, csvtojson 2.0.14; Node 20.20.2; checked on 2026-11-29.
# Source: https://www.rfc-editor.org/rfc/rfc4180, https://github.com/Keyang/node-csvtojson (nested
#   JSON).
# Meaning: a CSV for unknown readers should have no commas in its fields and no dots in its
#   headers; both are in our power.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  convert-csv-to-json@4.72.0 csvtojson@2.0.14
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import convert from 'convert-csv-to-json';
import csvtojson from 'csvtojson';
const text = 'platform,first.in\n"Compose, VM",0.02\n';
console.log('convert-csv-to-json', JSON.stringify(convert.fieldDelimiter(',').csvStringToJson(text)));
console.log('csvtojson', JSON.stringify(await csvtojson().fromString(text)));
PROBE

cat >expected.txt <<'SEEN'
convert-csv-to-json [{"platform":"\"Compose","first.in":" VM\""}]
csvtojson [{"platform":"Compose, VM","first":{"in":"0.02"}}]
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
