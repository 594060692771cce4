#!/usr/bin/env bash
# Expected: validate() finds the same faults in a 3.1 document as in a 3.0 one.
# Instead: Schemas of a 3.1 document are not checked (type "strnig" and a text for required pass,
#   both refused in 3.0). Undeclared path parameters and doubled operationIds pass in both.
# Version: @apidevtools/swagger-parser 13.0.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/APIDevTools/swagger-parser (validate).
# Meaning: a green validate() says little about a 3.1 document. Compile each schema with Ajv for
#   draft 2020-12, and check parameters and ids by own tests or Redocly.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact --legacy-peer-deps \
  @apidevtools/swagger-parser@13.0.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import SwaggerParser from '@apidevtools/swagger-parser';
const responses = { 200: { description: 'ok' } };
const document = (version, path, schema) => ({ openapi: version, info: { title: 'a', version: '1' },
  paths: { [path]: { get: { operationId: 'a', responses } }, '/other': { get: { operationId: path === '/twice' ? 'a' : 'b', responses } } }, components: { schemas: { A: schema } } });
const faults = { 'mistyped type': ['/a', { type: 'strnig' }], 'required as text': ['/a', { type: 'object', required: 'id' }],
  'path parameter undeclared': ['/a/{id}', { type: 'string' }], 'operationId twice': ['/twice', { type: 'string' }] };
for (const [name, [path, schema]] of Object.entries(faults))
  for (const version of ['3.0.3', '3.1.0'])
    console.log(name, version, await SwaggerParser.validate(document(version, path, schema)).then(() => 'valid', (error) => `refused (${error.name})`));
PROBE

cat >expected.txt <<'SEEN'
mistyped type 3.0.3 refused (SyntaxError)
mistyped type 3.1.0 valid
required as text 3.0.3 refused (SyntaxError)
required as text 3.1.0 valid
path parameter undeclared 3.0.3 valid
path parameter undeclared 3.1.0 valid
operationId twice 3.0.3 valid
operationId twice 3.1.0 valid
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
