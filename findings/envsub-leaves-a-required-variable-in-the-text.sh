#!/usr/bin/env bash
# Expected: envsub, “envsubst for Node.js” with defaults, treats ${NAME:-default} and its neighbours as
#   a shell and Compose do, or refuses what it does not know.
# Instead: ${NAME:?message}, written so that a missing value stops everything, stays in the text as it
#   is, set or not, with exit status 0; so do ${NAME-default} and ${NAME:+other}. ${EMPTY:-default} is
#   empty, a missing ${NAME} too, and in $${NAME}, which Compose keeps as ${NAME}, the name is filled
#   in. A shell stops, or gives the default.
# Version: envsub 4.1.0; Node 20.20.2; bash; checked on 2026-11-30.
# Source: https://www.npmjs.com/package/envsub (“defining default values”: only ${NAME:-default});
#   https://docs.docker.com/reference/compose-file/interpolation/ (:?, -, $$);
#   https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02
# Meaning: A manifest made so can carry the literal text “${IMAGE:?…}” to a cluster, or an empty image.
#   Look for “${” in what is written, and fail on it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  envsub@4.1.0
npm pkg get dependencies
export NAME=web EMPTY=
cat >template.txt <<'TEXT'
set ${NAME} ${NAME:-d} ${NAME-d} ${NAME:?must} ${NAME:+other}
empty [${EMPTY:-d}] [${EMPTY-d}] [${EMPTY:?must}]
missing [${MISSING}] [${MISSING:-d}] [${MISSING-d}] [${MISSING:?must}]
dollar $${NAME}
TEXT

cat >expected.txt <<'SEEN'
exit status 0
set web web ${NAME-d} ${NAME:?must} ${NAME:+other}
empty [] [${EMPTY-d}] [${EMPTY:?must}]
missing [] [d] [${MISSING-d}] [${MISSING:?must}]
dollar $web
bash: [d] [d] [other]
bash: MISSING: must
SEEN

{
  node_modules/.bin/envsub --syntax dollar-curly template.txt out.txt >/dev/null && echo 'exit status 0'
  cat out.txt
  echo "bash: [${EMPTY:-d}] [${MISSING-d}] [${NAME:+other}]"
  (: "${MISSING:?must}") 2>&1 | sed 's/.*MISSING/bash: MISSING/'
} | tee seen.txt || true
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
