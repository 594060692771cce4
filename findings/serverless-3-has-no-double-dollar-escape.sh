#!/usr/bin/env bash
# Expected: A doubled dollar sign escapes a variable, as in Compose, and only known sources (self,
#   env, opt …) count as variables.
# Instead: $${self:x} is a variable after a dollar sign. The escape is a backslash. Any lower-case
#   word before one colon makes a variable (${table:Arn}); ${Table:Arn}, ${AWS::Region},
#   ${foo.bar} and ${A:-b} stay as text for CloudFormation.
# Version: serverless 3.40.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://www.serverless.com/framework/docs/guides/variables
# Meaning: a reader that shares Compose’s interpolation with serverless.yml takes variables for
#   literal text. What decides is a lower-case name followed by one colon or by a bracket.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  serverless@3.40.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
const parse = createRequire(import.meta.url)('serverless/lib/configuration/variables/parse');
const kind = (found) => (found ?? []).map(({ sources, value }) => sources?.[0].type ?? `text ${value}`).join() || 'plain text';
for (const text of ['${self:x}', '$${self:x}', '\\${self:x}', '${table:Arn}', '${Table:Arn}', '${AWS::Region}', '${foo.bar}', '${A:-b}', '${file(a.yml):b}'])
  console.log(text.padEnd(17), kind(parse(text)));
PROBE

cat >expected.txt <<'SEEN'
${self:x}         self
$${self:x}        self
\${self:x}        text $
${table:Arn}      table
${Table:Arn}      plain text
${AWS::Region}    plain text
${foo.bar}        plain text
${A:-b}           plain text
${file(a.yml):b}  file
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
