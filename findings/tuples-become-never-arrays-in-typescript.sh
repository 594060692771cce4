#!/usr/bin/env bash
# Expected: json-schema-to-typescript, made for today’s JSON Schema too, turns a tuple of draft 2020-12
#   into a tuple, or into unknown[] if it does not know prefixItems.
# Instead: It reads items: false alone and writes never[], a list that may only be empty, so that
#   each value the schema accepts is a type error. Every z.tuple() of zod is published like that.
#   Without items: false the kinds are unknown; the form of draft 7 gives [string, number].
# Version: json-schema-to-typescript 16.0.0, zod 4.6.7, ajv 8.20.0; Node 20.20.2; checked on
#   2026-11-30.
# Source: https://github.com/bcherny/json-schema-to-typescript/issues/543 asks for prefixItems (closed,
#   and not so in this release); that the type becomes never[] is not said there.
# Meaning: Pairs in a published schema hurt those who make types of it. Objects with two names
#   instead of tuples, or z.toJSONSchema(…, { target: 'draft-7' }) for such readers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  json-schema-to-typescript@16.0.0 zod@4.6.7 ajv@8.20.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import Ajv2020 from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import { z } from 'zod';
const pair = z.tuple([z.string(), z.number()]);
const type = async (schema) => (await compile(schema, 'Pair', { bannerComment: '' })).replace(/\s+/g, ' ').trim();
const look = async (name, { $schema, ...schema }) => {
  const valid = $schema?.includes('2020') ? new (Ajv2020.default ?? Ajv2020)({ strictTuples: false }).validate(schema, ['a', 1]) : 'not asked';
  console.log(`${name}: ${JSON.stringify(schema)}, ["a",1] valid: ${valid}\n  ${await type(schema)}`);
};
await look('zod, 2020-12', z.toJSONSchema(pair));
await look('without items', { $schema: '2020', type: 'array', prefixItems: [{ type: 'string' }], minItems: 1 });
await look('zod, draft 7', z.toJSONSchema(pair, { target: 'draft-7' }));
PROBE

cat >expected.txt <<'SEEN'
zod, 2020-12: {"type":"array","prefixItems":[{"type":"string"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}, ["a",1] valid: true
  /** * @minItems 2 * @maxItems 2 */ export type Pair = never[];
without items: {"type":"array","prefixItems":[{"type":"string"}],"minItems":1}, ["a",1] valid: true
  /** * @minItems 1 */ export type Pair = [unknown, ...unknown[]];
zod, draft 7: {"type":"array","items":[{"type":"string"},{"type":"number"}],"additionalItems":false,"minItems":2,"maxItems":2}, ["a",1] valid: not asked
  /** * @minItems 2 * @maxItems 2 */ export type Pair = [string, number];
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
