#!/usr/bin/env bash
# Expected: A reader of .env files keeps all that follows the first equals sign, as dotenv does.
# Instead: parse-dotenv cuts at the second one, so a connection string loses its options, keeps
#   the quotes as part of the value and makes a variable “#OLD” of a comment. envfile takes every
#   quote out of the value, so JSON is no JSON any more, and neither knows export. stringify() of
#   envfile quotes nothing: a value of two lines loses the second on the way back.
# Version: parse-dotenv 2.1.0, envfile 7.1.0, dotenv 18.0.10; Node 20.20.2; checked on 2026-11-30.
# Source:
#   https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
#   and the READMEs of the packages.
# Meaning: There is no one format named .env. Take names from such files and never values, and
#   read the line up to its first equals sign.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  parse-dotenv@2.1.0 envfile@7.1.0 dotenv@18.0.10
npm pkg get dependencies

cat >sample.env <<'ENV'
# OLD=1
#OLD=2
DATABASE_URL=postgres://db/shop?sslmode=require
NAME="shop"
LIMITS={"cpu":"1"}
export REGION=tokyo
ENV
cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { parse, stringify } from 'envfile';
import parseDotenv from 'parse-dotenv';
const text = readFileSync('sample.env', 'utf8');
console.log('dotenv', dotenv.parse(text));
console.log('parse-dotenv', (parseDotenv.default ?? parseDotenv)('sample.env'));
console.log('envfile', parse(text));
console.log('envfile there and back', parse(stringify({ CERT: 'line one\nline two', NOTE: "it's" })));
PROBE

cat >expected.txt <<'SEEN'
dotenv {
  DATABASE_URL: 'postgres://db/shop?sslmode=require',
  NAME: 'shop',
  LIMITS: '{"cpu":"1"}',
  REGION: 'tokyo'
}
parse-dotenv {
  '# OLD': '1',
  '#OLD': '2',
  DATABASE_URL: 'postgres://db/shop?sslmode',
  NAME: '"shop"',
  LIMITS: '{"cpu":"1"}',
  'export REGION': 'tokyo'
}
envfile {
  DATABASE_URL: 'postgres://db/shop?sslmode=require',
  NAME: 'shop',
  LIMITS: '{cpu:1}',
  'export REGION': 'tokyo'
}
envfile there and back { CERT: 'line one', NOTE: 'its' }
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
