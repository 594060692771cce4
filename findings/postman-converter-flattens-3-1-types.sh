#!/usr/bin/env bash
# Expected: A converter that accepts OpenAPI 3.1 knows type arrays, const and prefixItems.
# Instead: It knows the 3.0 words only: a list of types is printed as one word, const is an empty
#   text and a tuple a text.
# Version: openapi-to-postmanv2 6.3.3; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/postmanlabs/openapi-to-postman (OpenAPI 3.1 support).
# Meaning: the collection that people make of our document shows wrong bodies. An example at each
#   media type is used by those who choose parametersResolution: Example.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  openapi-to-postmanv2@6.3.3
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import converter from 'openapi-to-postmanv2';
const schema = { type: 'object', required: ['url', 'kind', 'pair'], properties: { url: { type: ['string', 'null'], format: 'uri' },
  kind: { const: 'result' }, pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] } } };
const data = { openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: { '/r': { get: {
  responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } } } } } };
converter.convertV2({ type: 'json', data }, {}, (error, { output }) => {
  const find = (item) => item.item ? find(item.item[0]) : item;
  const { response } = find(output[0].data);
  console.log(response[0].body.replace(/\s+/g, ' '));
});
PROBE

cat >expected.txt <<'SEEN'
{ "url": "<string,null-uri>", "kind": "", "pair": "<array>" }
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
