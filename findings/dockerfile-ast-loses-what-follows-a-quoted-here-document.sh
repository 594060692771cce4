#!/usr/bin/env bash
# Expected: the parser behind editors and linters takes “<<EOF” for a here-document where BuildKit
#   does: at the beginning of a word of the instruction, not within quotes or an exec form.
# Instead: dockerfile-ast also takes it inside quotes, as in the older way to write a file from RUN,
#   and in RUN ["sh", "-c", "cat <<EOF"]. Since no line EOF follows, every instruction behind it is
#   part of RUN: USER and EXPOSE are gone, and dockerfile-utils finds no fault in “USERR app”. On the
#   other hand “3<<EOF”, with the number of a stream, opens none, and its lines become instructions.
# Version: dockerfile-ast 0.7.1, dockerfile-utils 0.16.3; Node 20.20.2; checked on 2026-11-30.
# Source: https://docs.docker.com/reference/dockerfile/#here-documents; BuildKit’s
#   frontend/dockerfile/parser/parser.go splits the line into words by shell rules and tries each with
#   ^(\d*)<<(-?)([^<]*)$, and none of an instruction in exec form.
# Meaning: A missing USER or EXPOSE in such a result proves nothing where the text holds “<<”. Split
#   an instruction into words before looking for here-documents.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dockerfile-ast@0.7.1 dockerfile-utils@0.16.3
npm pkg get dependencies

cat >probe.js <<'PROBE'
const { DockerfileParser } = require('dockerfile-ast');
const { validate } = require('dockerfile-utils');
const RUNS = {
  'word': 'RUN cat <<EOF > /motd\nUSER x\nEOF',
  'quoted': 'RUN sh -c "cat <<EOF > /motd\\n\\\nhello\\n\\\nEOF"',
  'exec form': 'RUN ["sh", "-c", "cat <<EOF"]',
  'in a text': 'RUN echo "see <<EOF" > /motd',
  'with a stream': 'RUN 3<<EOF cat /dev/fd/3\nUSER x\nEOF',
};
for (const [name, run] of Object.entries(RUNS)) {
  const words = DockerfileParser.parse(`FROM node\n${run}\nUSER app\nEXPOSE 80\n`).getInstructions().map((one) => one.getKeyword());
  const faults = validate(`FROM node\n${run}\nUSERR app\n`).map(({ message }) => message);
  console.log(`${name}: ${words.join(' ')} | ${faults.join(', ') || 'no fault'}`);
}
PROBE

cat >expected.txt <<'SEEN'
word: FROM RUN USER EXPOSE | Unknown instruction: USERR
quoted: FROM RUN | no fault
exec form: FROM RUN | no fault
in a text: FROM RUN | no fault
with a stream: FROM RUN USER EOF USER EXPOSE | Unknown instruction: EOF, Unknown instruction: USERR
SEEN

node probe.js | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
