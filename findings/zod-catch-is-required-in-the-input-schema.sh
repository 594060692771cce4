#!/usr/bin/env bash
# Expected: The schema for io: "input" leaves out of "required" what the parser does not need.
# Instead: .catch("x") accepts a missing field and any value at all; the input schema requires the
#   field and its type, though it names the default.
# Version: zod 4.6.7, ajv 8.20.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://zod.dev/json-schema#io
# Meaning: tolerant settings written by .catch() are published as strict ones: generated clients
#   refuse bodies that the server takes. Use .default() where a field may be missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  zod@4.6.7 ajv@8.20.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { z } from 'zod';
import { Ajv2020 } from 'ajv/dist/2020.js';
const text = z.string();
for (const [name, field] of Object.entries({ catch: text.catch('x'), default: text.default('x'), prefault: text.prefault('x') })) {
  const schema = z.object({ a: field });
  const input = z.toJSONSchema(schema, { io: 'input' });
  console.log(name, 'zod takes {}', schema.safeParse({}).success, 'schema takes {}', new Ajv2020().compile(input)({}), JSON.stringify(input.required));
}
PROBE

cat >expected.txt <<'SEEN'
catch zod takes {} true schema takes {} false ["a"]
default zod takes {} true schema takes {} true undefined
prefault zod takes {} true schema takes {} true undefined
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
