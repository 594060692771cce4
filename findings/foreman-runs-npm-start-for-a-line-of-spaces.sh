#!/usr/bin/env bash
# Expected: A line of the Procfile that holds only spaces is skipped, or named as a fault.
# Instead: One such line (or a comment that is indented, or a process name with a dot) makes Node
#   Foreman drop the whole Procfile and run “web: npm start” of package.json instead, after a
#   warning about null. The worker is never started, and nf export writes units for npm start
#   alone, both with exit status 0.
# Version: foreman 3.0.1 (strongloop/node-foreman); Node 20.20.2; checked on 2026-11-30.
# Source: https://devcenter.heroku.com/articles/procfile; lib/procfile.js catches every error and
#   falls back.
# Meaning: A Procfile that runs locally may be another one than the platform reads. Our reader
#   names the line that it cannot read and keeps the rest.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact foreman@3.0.1
npm pkg get dependencies

npm pkg set scripts.start='echo from package.json' >/dev/null
look() {
  printf "$2" >Procfile
  rm -rf units && mkdir units
  local status=0
  node node_modules/foreman/nf.js export --out units >said.txt 2>&1 || status=$?
  echo "$1: exit status $status, $(cat units/*.conf | grep -o 'echo [a-z]*\|npm start' | sort -u | paste -sd ,)"
}

cat >expected.txt <<'SEEN'
two processes: exit status 0, echo web,echo worker
empty line: exit status 0, echo web,echo worker
line of a space: exit status 0, npm start
indented comment: exit status 0, npm start
name with a dot: exit status 0, npm start
SEEN

{
  look 'two processes' 'web: echo web\nworker: echo worker\n'
  look 'empty line' 'web: echo web\n\nworker: echo worker\n'
  look 'line of a space' 'web: echo web\n \nworker: echo worker\n'
  look 'indented comment' 'web: echo web\n  # jobs\nworker: echo worker\n'
  look 'name with a dot' 'web: echo web\nworker.mail: echo worker\n'
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
