#!/usr/bin/env bash
# Expected: A widely used reader of .properties files reads what Java and Spring Boot read: key:
#   value, “key value”, a backslash at the end of a line, ! for a comment, escapes of characters.
# Instead: It knows the equals sign and # only. The rest is not refused but becomes keys with
#   empty values: “server.port: 8080” is a key of that whole text, a continued list of hosts loses
#   all but the first, and a backslash stays. dot-properties and properties-file read all of it.
# Version: properties-reader 3.0.1, dot-properties 1.1.2; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/steveukx/properties/issues/10 and 54; the format is that of
#   java.util.Properties, load(Reader).
# Meaning: A setting that is not found may still be there. Read application.properties with a full
#   parser before anything is concluded from a missing key.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact properties-reader@3.0.1 dot-properties@1.1.2
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { propertiesReader } = require('properties-reader');
const { parse } = require('dot-properties');
const read = (text) => propertiesReader({}).read(text).getAllProperties();
const look = (text) => console.log(`${JSON.stringify(text)}: ${JSON.stringify(read(text))} instead of ${JSON.stringify(parse(text))}`);
look('server.port=8080\n');
look('server.port: 8080\n');
look('server.port 8080\n');
look('kafka.servers=a:9092,\\\n  b:9092\n');
look('! server.port=8080\n');
look('name=caf\\u00e9\n');
PROBE

cat >expected.txt <<'SEEN'
"server.port=8080\n": {"server.port":"8080"} instead of {"server.port":"8080"}
"server.port: 8080\n": {"server.port: 8080":""} instead of {"server.port":"8080"}
"server.port 8080\n": {"server.port 8080":""} instead of {"server.port":"8080"}
"kafka.servers=a:9092,\\\n  b:9092\n": {"kafka.servers":"a:9092,\\","b:9092":""} instead of {"kafka.servers":"a:9092,b:9092"}
"! server.port=8080\n": {"! server.port":"8080"} instead of {}
"name=caf\\u00e9\n": {"name":"caf\\u00e9"} instead of {"name":"café"}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
