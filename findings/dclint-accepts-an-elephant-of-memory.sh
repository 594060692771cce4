#!/usr/bin/env bash
# Expected: A linter with the schema of the Compose specification refuses sizes, durations and
#   restart policies that do not exist, and dependencies on services that nobody defines.
# Instead: mem_limit "1 elephant", interval "30 parsecs", restart "sometimes", depends_on and networks
#   that name nothing pass without a word; a misspelt key is refused, and
#   so is image beside build, which Compose allows.
# Version: dclint 3.1.0; Node 20.20.2; checked on 2026-11-30.
# Source: the schema has no format for sizes and leaves references to Compose itself;
#   https://github.com/compose-spec/compose-spec/blob/main/build.md on image beside build.
# Meaning: green says that the keys are right. Values and references need checks of one's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact dclint@3.1.0
npm pkg get dependencies
look() {
  echo "name: a
services:
  a:
    $2" >compose.yaml
  echo "$1: $(node probe.mjs)"
}
cat >probe.mjs <<'PROBE'
import { DCLinter } from 'dclint';
const results = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] }).lintFiles(['compose.yaml'], false);
console.log(results.flatMap(({ messages }) => messages.map(({ rule }) => rule)).join(' ') || 'nothing');
PROBE

cat >expected.txt <<'SEEN'
memory: nothing
interval: nothing
restart: nothing
depends_on: nothing
networks: nothing
misspelt key: invalid-schema
image and build: no-build-and-image
SEEN

{
  look memory 'mem_limit: 1 elephant'
  look interval 'healthcheck: { test: [CMD, a], interval: 30 parsecs }'
  look restart 'restart: sometimes'
  look depends_on 'depends_on: [nobody]'
  look networks 'networks: [nowhere]'
  look 'misspelt key' 'readonly: true'
  look 'image and build' '{ image: "a:1", build: . }'
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
