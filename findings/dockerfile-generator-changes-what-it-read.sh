#!/usr/bin/env bash
# Expected: convertToJSON() and generate() of one package give back a Dockerfile that builds the
#   same image.
# Instead: RUN npm ci && npm run build comes back as RUN [ "npmci&&npmrunbuild" ]; two RUN lines
#   become one command with the second as its argument; of two stages the first disappears and
#   COPY loses its target; ENV loses its second variable, and a comma splits an argument. No
#   error, no note.
# Version: dockerfile-generator 5.0.3; Node 20.20.2; checked on 2026-11-30.
# Source: https://docs.docker.com/reference/dockerfile/; the README of the package shows
#   instructions in exec form only, one of each kind.
# Meaning: A Dockerfile that went through it is another one. Change Dockerfiles as texts by line,
#   and read them with dockerfile-ast.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact dockerfile-generator@5.0.3
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { Readable } from 'node:stream';
import generator from 'dockerfile-generator';
const look = async (text) => {
  const lines = Readable.from(text.split(/(?<=\n)/));
  const again = await generator.generate(await generator.convertToJSON(lines));
  console.log(`${JSON.stringify(text)}: ${again === text ? 'the same' : JSON.stringify(again)}`);
};
await look('FROM node:20\nWORKDIR /app\n');
await look('FROM node:20\nRUN npm ci && npm run build\n');
await look('FROM node:20\nRUN ["npm", "ci"]\nRUN ["npm", "test"]\n');
await look('FROM node:20 AS build\nRUN ["npm", "ci"]\nFROM nginx\nCOPY --from=build /app /srv\n');
await look('FROM node:20\nENV GREETING="hello there" MODE=fast\n');
await look('FROM node:20\nCMD ["node", "a,b.js"]\n');
PROBE

cat >expected.txt <<'SEEN'
"FROM node:20\nWORKDIR /app\n": the same
"FROM node:20\nRUN npm ci && npm run build\n": "FROM node:20\nRUN [ \"npmci&&npmrunbuild\" ]\n"
"FROM node:20\nRUN [\"npm\", \"ci\"]\nRUN [\"npm\", \"test\"]\n": "FROM node:20\nRUN [ \"npm\", \"ci\", \"npm\", \"test\" ]\n"
"FROM node:20 AS build\nRUN [\"npm\", \"ci\"]\nFROM nginx\nCOPY --from=build /app /srv\n": "FROM nginx\nRUN [ \"npm\", \"ci\" ]\nCOPY --from=build /app\n"
"FROM node:20\nENV GREETING=\"hello there\" MODE=fast\n": "FROM node:20\nENV GREETING=\"hello there\" MODE\n"
"FROM node:20\nCMD [\"node\", \"a,b.js\"]\n": "FROM node:20\nCMD [ \"node\", \"a\", \"b.js\" ]\n"
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
