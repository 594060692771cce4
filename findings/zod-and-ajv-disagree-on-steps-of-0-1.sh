#!/usr/bin/env bash
# Expected: A value that zod accepts is accepted by the JSON Schema that zod wrote.
# Instead: zod allows for binary fractions, Ajv divides and wants an integer. multipleOfPrecision
#   cures it on the checking side, which is not ours.
# Version: zod 4.6.7, ajv 8.20.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://ajv.js.org/options.html#multipleofprecision
# Meaning: points with one decimal in an API must not carry multipleOf: 0.1; clients that check
#   replies would refuse right ones. Use integers of tenths or leave the step out.
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
for (const [step, values] of [[0.1, [0.3, 0.7, 69.9]], [0.01, [0.07, 19.99]]]) {
  const schema = z.number().multipleOf(step);
  const check = new Ajv2020().compile(z.toJSONSchema(schema));
  for (const value of values) console.log(`${value} in steps of ${step}: zod ${schema.safeParse(value).success}, ajv ${check(value)}`);
}
PROBE

cat >expected.txt <<'SEEN'
0.3 in steps of 0.1: zod true, ajv false
0.7 in steps of 0.1: zod true, ajv false
69.9 in steps of 0.1: zod true, ajv true
0.07 in steps of 0.01: zod true, ajv false
19.99 in steps of 0.01: zod true, ajv false
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
