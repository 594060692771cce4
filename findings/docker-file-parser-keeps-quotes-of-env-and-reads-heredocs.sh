#!/usr/bin/env bash
# Expected: A Dockerfile parser gives the values of ENV and LABEL without their quotes, takes the
#   lines of a heredoc as text, and goes on after an empty line in a continued RUN.
# Instead: NAME="two words" has the value "two words" with its quotes; FROM and USER inside a
#   heredoc are instructions of their own; the line after an empty one becomes an instruction NPM.
#   Flags such as --link stand among the sources. dockerfile-ast reads all of these rightly.
# Version: docker-file-parser 1.0.7, dockerfile-ast 0.7.1; Node 20.20.2; checked on 2026-11-30.
# Source: https://docs.docker.com/reference/dockerfile/#here-documents and #env.
# Meaning: A USER or EXPOSE found by it may belong to a file that the image writes. Read
#   Dockerfiles with dockerfile-ast, or heredocs first in own code.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  docker-file-parser@1.0.7 dockerfile-ast@0.7.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { parse } from 'docker-file-parser';
import { DockerfileParser } from 'dockerfile-ast';
const look = (label, text) => {
  const first = parse(text).map(({ name, args }) => `${name} ${JSON.stringify(args)}`).join(' | ');
  const second = DockerfileParser.parse(text).getInstructions().map((found) => found.getKeyword()).join(' | ');
  console.log(`${label}: ${first}\n  dockerfile-ast: ${second}`);
};
look('env', 'ENV NAME="two words" MODE=fast\n');
look('heredoc', 'FROM node:20\nCOPY <<EOF /etc/note\nFROM the team\nUSER guide\nEOF\n');
look('empty line', 'RUN apt-get update && \\\n\n  npm ci\n');
look('link', 'COPY --link --chown=1000 a /b\n');
PROBE

cat >expected.txt <<'SEEN'
env: ENV {"NAME":"\"two words\"","MODE":"fast"}
  dockerfile-ast: ENV
heredoc: FROM "node:20" | COPY ["<<EOF","/etc/note"] | FROM "the team" | USER "guide" | EOF ""
  dockerfile-ast: FROM | COPY
empty line: RUN "apt-get update &&" | NPM "ci"
  dockerfile-ast: RUN
link: COPY ["--link","--chown=1000","a","/b"]
  dockerfile-ast: COPY
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
