#!/usr/bin/env bash
# Expected: Single quotes keep a value as it is, as in Compose’s .env file and in dotenv.
# Instead: Next expands $word in unquoted, double quoted and single quoted values alike. Only a
#   backslash before the dollar sign helps, which dotenv then keeps as a character.
# Version: @next/env 16.4.6, dotenv 18.0.10; Node 20.20.2; checked on 2026-11-29.
# Source: https://nextjs.org/docs/app/guides/environment-variables (referencing other variables),
#   https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
# Meaning: one .env file that serves Compose and a Next.js server can carry two different secrets
#   or addresses. Document settings with a dollar sign as real environment variables.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @next/env@16.4.6 dotenv@18.0.10
npm pkg get dependencies
cat >.env <<'ENV'
PLAIN=pa$word
DOUBLE="pa$word"
SINGLE='pa$word'
ESCAPED=pa\$word
ENV

cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import next from '@next/env';
const quiet = { info() {}, error() {} };
const { parsedEnv } = next.loadEnvConfig('.', false, quiet, true);
for (const [key, value] of Object.entries(dotenv.parse(readFileSync('.env', 'utf8'))))
  console.log(key, 'dotenv', value, 'next', parsedEnv[key]);
PROBE

cat >expected.txt <<'SEEN'
PLAIN dotenv pa$word next pa
DOUBLE dotenv pa$word next pa
SINGLE dotenv pa$word next pa
ESCAPED dotenv pa\$word next pa$word
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
