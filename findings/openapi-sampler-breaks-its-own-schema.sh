#!/usr/bin/env bash
# Expected: A sample of a schema is valid by that schema.
# Instead: uniqueItems, propertyNames and pattern are ignored, type ["null", "string"] gives null,
#   and oneOf with null first gives {}.
# Version: openapi-sampler 1.7.10, ajv 8.20.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/Redocly/openapi-sampler
# Meaning: readers copy the sample of a request and get a 400. Put an example beside every body,
#   and the string before null in type lists.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  openapi-sampler@1.7.10 ajv@8.20.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { sample } from 'openapi-sampler';
import { Ajv2020 } from 'ajv/dist/2020.js';
const schemas = { unique: { type: 'array', minItems: 2, uniqueItems: true, items: { enum: ['a', 'b'] } }, names: { type: 'object', propertyNames: { enum: ['a', 'b'] }, additionalProperties: { type: 'number' } },
  pattern: { type: 'string', pattern: '^[0-9A-Z]{3}$' }, nullable: { type: ['null', 'string'] }, choice: { oneOf: [{ type: 'null' }, { type: 'string' }] }, example: { type: 'string', pattern: '^[0-9A-Z]{3}$', examples: ['103'] } };
for (const [name, schema] of Object.entries(schemas)) {
  const value = sample(schema);
  console.log(name, JSON.stringify(value), 'valid:', new Ajv2020({ strict: false }).compile(schema)(value));
}
PROBE

cat >expected.txt <<'SEEN'
unique ["a","a"] valid: false
names {"property1":0,"property2":0} valid: false
pattern "string" valid: false
nullable null valid: true
choice {} valid: false
example "103" valid: true
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
