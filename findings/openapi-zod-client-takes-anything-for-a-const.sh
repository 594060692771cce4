#!/usr/bin/env bash
# Expected: A client that checks replies with zod refuses what the OpenAPI 3.1 document excludes.
# Instead: openapi-zod-client makes unknown of a const and of an enum without a type, so
#   { "kind": 5 } passes; a type list of string and null loses its minLength; a tuple is any[], and
#   uniqueItems and propertyNames are dropped. No warning is printed.
# Version: openapi-zod-client 1.18.3, zod 3.25.76, ajv 8.20.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/astahmer/openapi-zod-client
# Meaning: Discriminators are published as an enum of one with its type, which it keeps, and no client
#   is thought to check more than the shape.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  openapi-zod-client@1.18.3 zod@3.25.76 ajv@8.20.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { generateZodClientFromOpenAPI } from 'openapi-zod-client';
import { z } from 'zod';
import { Ajv2020 } from 'ajv/dist/2020.js';
const cases = [
  [{ const: 'house' }, 5],
  [{ type: 'string', const: 'house' }, 'shed'],
  [{ enum: ['a', 'b'] }, 'c'],
  [{ type: 'string', enum: ['house'] }, 'shed'],
  [{ type: ['string', 'null'], minLength: 2 }, 'a'],
  [{ type: 'array', prefixItems: [{ type: 'string' }], items: false }, [1, 2]],
  [{ type: 'array', items: { type: 'string' }, uniqueItems: true }, ['a', 'a']],
  [{ type: 'object', propertyNames: { pattern: '^[a-z]+$' }, additionalProperties: { type: 'number' } }, { A: 1 }],
];
const schemas = Object.fromEntries(cases.map(([schema], index) => [`S${index}`, schema]));
const content = { 'application/json': { schema: { type: 'object', properties: Object.fromEntries(Object.keys(schemas).map((name) => [name, { $ref: `#/components/schemas/${name}` }])) } } };
const openApiDoc = { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'ok', content } } } } }, components: { schemas } };
const text = await generateZodClientFromOpenAPI({ openApiDoc, disableWriteToFile: true, options: { shouldExportAllSchemas: true } });
for (const [index, [schema, value]] of cases.entries()) {
  const source = new RegExp(`const S${index} = ([^]*?);\n`).exec(text)[1].replace(/\s+/g, '');
  const zod = new Function('z', `return ${source}`)(z);
  console.log(JSON.stringify(schema), source, 'zod', zod.safeParse(value).success, 'ajv', new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile(schema)(value));
}
PROBE

cat >expected.txt <<'SEEN'
{"const":"house"} z.unknown() zod true ajv false
{"type":"string","const":"house"} z.string() zod true ajv false
{"enum":["a","b"]} z.unknown() zod true ajv false
{"type":"string","enum":["house"]} z.literal("house") zod false ajv false
{"type":["string","null"],"minLength":2} z.union([z.string(),z.null()]) zod true ajv false
{"type":"array","prefixItems":[{"type":"string"}],"items":false} z.array(z.any()) zod true ajv false
{"type":"array","items":{"type":"string"},"uniqueItems":true} z.array(z.string()) zod true ajv false
{"type":"object","propertyNames":{"pattern":"^[a-z]+$"},"additionalProperties":{"type":"number"}} z.record(z.number()) zod true ajv false
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
