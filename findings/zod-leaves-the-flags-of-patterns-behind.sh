#!/usr/bin/env bash
# Expected: z.toJSONSchema keeps what .regex() checks, or says that it cannot, as it does for
#   z.date() and transforms.
# Instead: Flags are dropped without a word: /^(ja|en)$/i accepts “JA” in zod and is a pattern that
#   refuses it in Ajv and Python; /^.{3}$/s refuses what has a line break. JSON Schema has no flags,
#   and the older zod-to-json-schema has an option for them.
# Version: zod 4.6.7, ajv 8.20.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3 (pattern has no
#   flags); https://github.com/StefanTerdell/zod-to-json-schema/issues/116 for the older package.
#   https://zod.dev/json-schema lists what cannot be put into JSON Schema, flags not among it.
# Meaning: A client that checks by the published schema refuses what the server takes. Write both
#   cases into the pattern, [Jj][Aa], and try published schemas with the values that tests of the
#   server use.
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
for (const [pattern, value] of [[/^(ja|en)$/i, 'JA'], [/^.{3}$/s, 'a\nb'], [/^b$/m, 'a\nb'], [/^(ja|en)$/, 'ja']]) {
  const checked = z.string().regex(pattern);
  const schema = z.toJSONSchema(checked);
  const published = new (Ajv.default ?? Ajv)().validate(schema, value);
  console.log(`${pattern} ${JSON.stringify(value)}: zod ${checked.safeParse(value).success}, pattern ${schema.pattern} in Ajv ${published}`);
}
try {
  z.toJSONSchema(z.date());
} catch (error) {
  console.log('z.date():', error.message);
}
PROBE

cat >expected.txt <<'SEEN'
/^(ja|en)$/i "JA": zod true, pattern ^(ja|en)$ in Ajv false
/^.{3}$/s "a\nb": zod true, pattern ^.{3}$ in Ajv false
/^b$/m "a\nb": zod true, pattern ^b$ in Ajv false
/^(ja|en)$/ "ja": zod true, pattern ^(ja|en)$ in Ajv true
z.date(): Date cannot be represented in JSON Schema
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
