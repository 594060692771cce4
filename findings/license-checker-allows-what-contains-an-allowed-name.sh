#!/usr/bin/env bash
# Expected: --onlyAllow MIT refuses a package under "MIT AND GPL-3.0-only", whose terms are both;
#   --failOn GPL-3.0 stops at the current name of that licence.
# Instead: Both are compared as texts: the former passes since it contains "MIT", as does "MIT-0",
#   the latter since "GPL-3.0-only" is another text.
# Version: license-checker-rseidelsohn 4.4.2, spdx-satisfies 6.0.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/RSeidelsohn/license-checker-rseidelsohn, README on --onlyAllow and --failOn.
# Meaning: an allow-list held by it lets through what it is there for. spdx-satisfies reads the
#   expression and refuses it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/tools" "$dir/project"
cd "$dir/tools"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact license-checker-rseidelsohn@4.4.2 spdx-satisfies@6.0.0
npm pkg get dependencies
cd ../project
look() {
  rm -rf node_modules
  mkdir -p node_modules/b
  echo "{ \"name\": \"b\", \"version\": \"1.0.0\", \"license\": \"$1\" }" >node_modules/b/package.json
  echo '{ "name": "a", "version": "1.0.0", "license": "MIT", "dependencies": { "b": "1.0.0" } }' >package.json
  local answer=passes
  ../tools/node_modules/.bin/license-checker-rseidelsohn "${@:2}" >/dev/null 2>&1 || answer=refused
  echo "$1 ${*:2}: $answer"
}

cat >../expected.txt <<'SEEN'
MIT AND GPL-3.0-only --onlyAllow MIT: passes
MIT-0 --onlyAllow MIT: passes
GPL-3.0-only --onlyAllow MIT: refused
GPL-3.0-only --failOn GPL-3.0: passes
spdx-satisfies: false
SEEN

{
  look 'MIT AND GPL-3.0-only' --onlyAllow MIT
  look MIT-0 --onlyAllow MIT
  look GPL-3.0-only --onlyAllow MIT
  look GPL-3.0-only --failOn GPL-3.0
  echo "spdx-satisfies: $(cd ../tools && node -p 'require("spdx-satisfies")("MIT AND GPL-3.0-only", ["MIT"])')"
} | tee ../seen.txt
diff ../expected.txt ../seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
