#!/usr/bin/env bash
# Expected: util.parseEnv skips a line without an equals sign, or reads KEY: value as dotenv and
#   Compose do.
# Instead: Node joins that line with the following one up to its equals sign: the key is "HOST:
#   a\nPORT". PORT is not defined.
# Version: util.parseEnv of the Node that runs this; dotenv 18.0.10; Node 20.20.2; checked on
#   2026-11-29.
# Source: https://nodejs.org/docs/latest-v20.x/api/util.html#utilparseenvcontent
# Meaning: a reader that lists the names of a .env file by Node’s parser misses names silently.
#   Split lines first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dotenv@18.0.10
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { parseEnv } from 'node:util';
import dotenv from 'dotenv';
const text = 'NAME=shop\nHOST: a\nPORT=80\nLAST=1\n';
console.log('node', process.version, JSON.stringify(parseEnv(text)));
console.log('dotenv', JSON.stringify(dotenv.parse(text)));
PROBE

cat >expected.txt <<'SEEN'
node v20.20.2 {"HOST: a\nPORT":"80","LAST":"1","NAME":"shop"}
dotenv {"NAME":"shop","HOST":"a","PORT":"80","LAST":"1"}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
