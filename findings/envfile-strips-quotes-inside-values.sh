#!/usr/bin/env bash
# Expected: A .env parser takes off the outer quotes of a value and nothing else.
# Instead: envfile deletes every quote in the value, keeps "# comment" after it, stops a quoted
#   value at the line break and names the key "export KEY".
# Version: envfile 7.1.0, dotenv 18.0.10; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/bevry/envfile (README).
# Meaning: service bindings often stand as JSON in .env files. Names alone are safe to take from
#   it, values are not, and even names carry the word export.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  envfile@7.1.0 dotenv@18.0.10
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { parse } from 'envfile';
import dotenv from 'dotenv';
const text = 'BINDING={"a": "b"}\nURL=http://a # main\nKEY="line 1\nline 2"\nexport PORT=80\n';
console.log('envfile', JSON.stringify(parse(text)));
console.log('dotenv ', JSON.stringify(dotenv.parse(text)));
PROBE

cat >expected.txt <<'SEEN'
envfile {"BINDING":"{a: b}","URL":"http://a # main","KEY":"line 1","export PORT":"80"}
dotenv  {"BINDING":"{\"a\": \"b\"}","URL":"http://a","KEY":"line 1\nline 2","PORT":"80"}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
