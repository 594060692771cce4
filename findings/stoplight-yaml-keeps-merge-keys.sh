#!/usr/bin/env bash
# Expected: A parser that resolves aliases resolves merge keys, or warns.
# Instead: parse() leaves "<<" as an ordinary key with the alias resolved below it, and reports
#   nothing; parseWithPointers() merges only with { mergeKeys: true }.
# Version: @stoplight/yaml 4.3.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/stoplightio/yaml (options).
# Meaning: an OpenAPI or Compose file that shares parts by merge keys is judged without them.
#   Publish files without anchors; when reading, merge by own code.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @stoplight/yaml@4.3.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { parse, parseWithPointers } from '@stoplight/yaml';
const text = 'base: &base { memory: 512m }\nweb:\n  <<: *base\n  image: nginx\n';
console.log('parse', JSON.stringify(parse(text).web));
for (const mergeKeys of [false, true]) {
  const { data, diagnostics } = parseWithPointers(text, { mergeKeys });
  console.log('parseWithPointers', JSON.stringify({ mergeKeys }), JSON.stringify(data.web), 'diagnostics', diagnostics.length);
}
PROBE

cat >expected.txt <<'SEEN'
parse {"<<":{"memory":"512m"},"image":"nginx"}
parseWithPointers {"mergeKeys":false} {"<<":{"memory":"512m"},"image":"nginx"} diagnostics 0
parseWithPointers {"mergeKeys":true} {"memory":"512m","image":"nginx"} diagnostics 0
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
