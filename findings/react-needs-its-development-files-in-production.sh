#!/usr/bin/env bash
# Expected: With NODE_ENV=production the files react.development.js and the like are never loaded, so an image can
#   do without them.
# Instead: import { jsx } from 'react/jsx-runtime' fails: "Named export 'jsx' not found". Node.js finds
#   names of CommonJS by reading, without running, and follows the last require that it sees, the one for
#   development. import of the default, and require, work.
# Version: react 19.3.1; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/nodejs/cjs-module-lexer on reexports: the last one counts.
# Meaning: do not take *.development.js out of an image. The server starts without them, and the first
#   module that imports a name fails.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact react@19.3.1
npm pkg get dependencies
echo "import { jsx } from 'react/jsx-runtime'; console.log(typeof jsx);" >named.mjs
echo "import runtime from 'react/jsx-runtime'; console.log(typeof runtime.jsx);" >default.mjs
export NODE_ENV=production
look() { node "$1" 2>&1 | grep -oE "^function|Named export 'jsx' not found" | head -1; }

cat >expected.txt <<'SEEN'
whole, named: function
without, named: Named export 'jsx' not found
without, default: function
SEEN

{
  echo "whole, named: $(look named.mjs)"
  rm node_modules/react/cjs/*.development.js
  echo "without, named: $(look named.mjs)"
  echo "without, default: $(look default.mjs)"
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
