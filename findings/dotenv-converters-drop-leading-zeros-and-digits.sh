#!/usr/bin/env bash
# Expected: A helper that turns texts of .env files into types leaves alone what would not come
#   back the same: ids with a leading zero, numbers beyond 2^53, telephone numbers, versions.
# Instead: 012345678901 (an AWS account) becomes 12345678901, 12345678901234567890 becomes
#   12345678901234567000 and 1.10 becomes 1.1. For dotenv-parse-variables a final * is cut from a
#   text and two addresses parted by a comma are a list; for dotenv-conversion “no” and “null” are
#   false and null.
# Version: dotenv-parse-variables 2.0.0, dotenv-conversion 3.1.0; Node 20.20.2; checked on
#   2026-11-30.
# Source: The README of dotenv-parse-variables names the * at the end (and backticks) as the mark
#   for “leave this a text”.
# Meaning: Settings stay texts until a schema names the type of each; types guessed from the look
#   of a value are no promise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dotenv-parse-variables@2.0.0 dotenv-conversion@3.1.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const parseVariables = require('dotenv-parse-variables');
const { convert } = require('dotenv-conversion');
const first = parseVariables.default ?? parseVariables;
let count = 0;
for (const text of ['012345678901', '12345678901234567890', '1.10', '+819012345678', '0 3 * * *', 'redis://a,redis://b', 'no', 'null']) {
  const key = `KEY_${++count}`;
  const second = convert({ parsed: { [key]: text } }).parsed[key];
  console.log(`${text}: ${JSON.stringify(first({ [key]: text })[key])} ${JSON.stringify(second)}`);
}
PROBE

cat >expected.txt <<'SEEN'
012345678901: 12345678901 12345678901
12345678901234567890: 12345678901234567000 12345678901234567000
1.10: 1.1 1.1
+819012345678: 819012345678 819012345678
0 3 * * *: "0 3 * * " "0 3 * * *"
redis://a,redis://b: ["redis://a","redis://b"] "redis://a,redis://b"
no: "no" false
null: "null" null
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
