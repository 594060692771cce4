#!/usr/bin/env bash
# Expected: z.toJSONSchema() writes startsWith as a pattern and uses only formats that JSON Schema
#   registers.
# Instead: The pattern is there, and beside it an invented format. Ajv 8 with ajv-formats, at its
#   defaults, throws "unknown format" when it compiles the schema.
# Version: zod 4.6.7, ajv 8.20.0, ajv-formats 3.0.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://ajv.js.org/strict-mode.html#unknown-formats, https://zod.dev/json-schema
# Meaning: one such rule in a published schema locks out every strict client. Write them as
#   .regex(), and compile the published document with Ajv in a test.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { z } from 'zod';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
const kinds = { startsWith: z.string().startsWith('a'), includes: z.string().includes('a'), lowercase: z.string().lowercase(), e164: z.e164(),
  base64url: z.base64url(), cuid2: z.cuid2(), nanoid: z.nanoid(), cidrv4: z.cidrv4(), regex: z.string().regex(/^a/), email: z.email(), duration: z.iso.duration() };
for (const [name, schema] of Object.entries(kinds)) {
  const ajv = formats.default(new Ajv2020());
  let answer = 'compiled';
  try {
    ajv.compile(z.toJSONSchema(schema));
  } catch (error) {
    answer = error.message;
  }
  console.log(name, '=>', answer);
}
PROBE

cat >expected.txt <<'SEEN'
startsWith => unknown format "starts_with" ignored in schema at path "#"
includes => unknown format "includes" ignored in schema at path "#"
lowercase => unknown format "lowercase" ignored in schema at path "#"
e164 => unknown format "e164" ignored in schema at path "#"
base64url => unknown format "base64url" ignored in schema at path "#"
cuid2 => unknown format "cuid2" ignored in schema at path "#"
nanoid => unknown format "nanoid" ignored in schema at path "#"
cidrv4 => unknown format "cidrv4" ignored in schema at path "#"
regex => compiled
email => compiled
duration => compiled
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
