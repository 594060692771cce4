#!/usr/bin/env bash
# Expected: UNLICENSED, which npm defines as "no permission to use", is left alone or gives null.
# Instead: It is corrected to the Unlicense. BSL becomes the Boost licence, a bare BSD the
#   2-clause one, LGPL the 3.0 or later, and of "MIT OR Apache" only Apache-2.0 is left.
# Version: spdx-correct 3.2.0; Node 20.20.2; checked on 2026-11-29.
# Source: the npm documentation of package.json, field license.
# Meaning: a licence list built on it shows proprietary packages as the freest of all. A supply
#   check must take only valid SPDX expressions and list the rest as unknown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  spdx-correct@3.2.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import correct from 'spdx-correct';
for (const text of ['UNLICENSED', 'MIT OR Apache', 'BSL', 'BSD', 'LGPL', 'SEE LICENSE IN LICENSE', 'Proprietary'])
  console.log(text, '->', correct(text));
PROBE

cat >expected.txt <<'SEEN'
UNLICENSED -> Unlicense
MIT OR Apache -> Apache-2.0
BSL -> BSL-1.0
BSD -> BSD-2-Clause
LGPL -> LGPL-3.0-or-later
SEE LICENSE IN LICENSE -> null
Proprietary -> null
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
