#!/usr/bin/env bash
# Expected: z.fromJSONSchema, which refuses not, if and dependentRequired as unsupported, reads the
#   rest in full, above all what z.toJSONSchema of the same release wrote.
# Instead: Of two patterns of one text (written as allOf) neither is checked; a record of all keys of an
#   enum becomes one that may lack some; what stands beside a $ref is passed over, as is a minimum
#   without a type; and a const or enum with an object in it accepts nothing, not even that object.
#   Each without an error.
# Version: zod 4.6.7, ajv 8.20.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://zod.dev/json-schema calls the function experimental, and says nothing of parts that
#   are left out in silence.
# Meaning: A published schema is checked by a validator of JSON Schema, never by a zod schema made
#   from it, in tests of our own as well as in a client.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact zod@4.6.7 ajv@8.20.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import Ajv from 'ajv/dist/2020.js';
import { z } from 'zod';
const look = (name, schema, value) => {
  const ajv = new (Ajv.default ?? Ajv)({ strict: false });
  const back = z.fromJSONSchema(schema).safeParse(value).success;
  console.log(`${name} ${JSON.stringify(value)}: Ajv ${ajv.validate(schema, value)}, zod from the schema ${back}`);
};
const both = z.string().regex(/a/).regex(/b/);
const whole = z.record(z.enum(['a', 'b']), z.number());
console.log('zod itself', both.safeParse('c').success, whole.safeParse({ a: 1 }).success);
look('two patterns', z.toJSONSchema(both), 'c');
look('record of an enum', z.toJSONSchema(whole), { a: 1 });
look('beside a $ref', { $defs: { s: { type: 'string' } }, $ref: '#/$defs/s', maxLength: 1 }, 'ab');
look('minimum without a type', { minimum: 3 }, 1);
look('const', { const: { a: 1 } }, { a: 1 });
look('enum', { enum: [{ a: 1 }] }, { a: 1 });
try {
  z.fromJSONSchema({ not: { type: 'string' } });
} catch (error) {
  console.log('not:', error.message);
}
PROBE

cat >expected.txt <<'SEEN'
zod itself false false
two patterns "c": Ajv false, zod from the schema true
record of an enum {"a":1}: Ajv false, zod from the schema true
beside a $ref "ab": Ajv false, zod from the schema true
minimum without a type 1: Ajv false, zod from the schema true
const {"a":1}: Ajv true, zod from the schema false
enum {"a":1}: Ajv true, zod from the schema false
not: not is not supported in Zod (except { not: {} } for never)
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
