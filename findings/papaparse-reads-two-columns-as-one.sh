#!/usr/bin/env bash
# Expected: The delimiter of a; b files is guessed, with or without the line break that every
#   editor writes at the end.
# Instead: The empty last line counts as a row of one field, the average of two columns falls
#   below the threshold, and the comma is assumed. Three columns, no final break, or
#   skipEmptyLines cure it.
# Version: papaparse 5.7.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/mholt/PapaParse/issues/1042
# Meaning: a CSV of platform and score, saved by a spreadsheet of a country with a decimal comma,
#   comes back as one column. Write at least three columns, and give the delimiter when reading.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  papaparse@5.7.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import Papa from 'papaparse';
for (const [text, options] of [['a;b\n1;2\n', {}], ['a\tb\n1\t2\n', {}], ['a;b\n1;2', {}], ['a;b;c\n1;2;3\n', {}], ['a;b\n1;2\n', { skipEmptyLines: true }]]) {
  const { meta, errors } = Papa.parse(text, { header: true, ...options });
  console.log(JSON.stringify(text), JSON.stringify(options), 'fields', JSON.stringify(meta.fields), errors.map((error) => error.code).join());
}
PROBE

cat >expected.txt <<'SEEN'
"a;b\n1;2\n" {} fields ["a;b"] UndetectableDelimiter
"a\tb\n1\t2\n" {} fields ["a\tb"] UndetectableDelimiter
"a;b\n1;2" {} fields ["a","b"] 
"a;b;c\n1;2;3\n" {} fields ["a","b","c"] TooFewFields
"a;b\n1;2\n" {"skipEmptyLines":true} fields ["a","b"] 
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
