#!/usr/bin/env bash
# Expected: Linters may lack new rules, but accept FROM --platform (2017) and heredocs (2021).
# Instead: dockerfilelint takes the flag for an image without a tag and the heredoc’s lines for
#   instructions; dockerfile_lint and validate-dockerfile call them invalid, validate-dockerfile
#   also HEALTHCHECK and STOPSIGNAL. dockerfile-utils finds nothing.
# Version: dockerfilelint 1.8.0, dockerfile_lint 0.3.4, validate-dockerfile 1.8.1,
#   dockerfile-utils 0.16.3; Node 20.20.2; checked on 2026-11-29.
# Source: https://docs.docker.com/reference/dockerfile/
# Meaning: a check of the own Dockerfile, or of a reader’s, can only stand on dockerfile-utils;
#   findings of the others say nothing about a file’s health.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact --legacy-peer-deps \
  dockerfilelint@1.8.0 dockerfile_lint@0.3.4 validate-dockerfile@1.8.1 dockerfile-utils@0.16.3
npm pkg get dependencies
cat >Dockerfile <<'DOCKER'
FROM --platform=$BUILDPLATFORM node:20-slim AS build
RUN <<EOF
npm ci
EOF
HEALTHCHECK --interval=30s CMD ["node", "check.js"]
STOPSIGNAL SIGTERM
DOCKER

cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const need = createRequire(import.meta.url);
const text = readFileSync('Dockerfile', 'utf8');
const print = (name, faults) => console.log(name.padEnd(20), faults.join(' | ') || 'nothing');
print('dockerfilelint', need('dockerfilelint/lib/index').run('.', text).map((f) => `${f.line} ${f.title}`));
const Linter = need('dockerfile_lint');
print('dockerfile_lint', new Linter().validate(text).error.data.filter((f) => f.line > 0).map((f) => `${f.line} ${f.message}`));
print('validate-dockerfile', need('validate-dockerfile')(text).errors.map((f) => `${f.line} ${f.message}`));
print('dockerfile-utils', need('dockerfile-utils').validate(text).map((f) => `${f.range.start.line + 1} ${f.message}`));
PROBE

cat >expected.txt <<'SEEN'
dockerfilelint       1 Base Image Missing Tag | 3 Capitalize Dockerfile Instructions | 3 Invalid Command | 4 Missing Required Arguments | 4 Invalid Line
dockerfile_lint      1 Invalid parameters for command. | 3 Invalid Command | 3 Invalid instruction | 4 Invalid Command | 4 Invalid instruction
validate-dockerfile  1 Bad parameters | 3 Invalid instruction | 4 Invalid instruction | 5 Invalid instruction | 6 Invalid instruction | undefined Missing CMD
dockerfile-utils     nothing
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
