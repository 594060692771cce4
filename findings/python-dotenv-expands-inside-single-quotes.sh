#!/usr/bin/env bash
# Expected: In a .env file single quotes keep a value as it is, as in a shell, in Compose and in
#   dotenv of npm; outside of them a backslash or a second dollar sign does.
# Instead: python-dotenv fills in ${NAME} after it has taken the quotes off, whatever they were:
#   without X 'pa${X}word' is paword, \${X} a backslash and $${X} one dollar sign. $NAME is
#   never filled in, ${X-b} is read as a variable named “X-b”, and ${X:?…} stays a text.
# Version: python-dotenv 1.2.4, dotenv 18.0.10; checked on 2026-11-30.
# Source: https://github.com/theskumar/python-dotenv/issues/422 (open since 2022: there is no escape
#   but interpolate=False for the whole file); https://docs.docker.com/compose/env-file/ (Compose
#   uses single-quoted values literally).
# Meaning: One .env file, read by Compose and by the service itself, gives two passwords. Only names
#   are taken from .env files; secrets with a dollar sign and a brace go elsewhere.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact dotenv@18.0.10
npm pkg get dependencies
python3 -m venv venv
venv/bin/pip install --quiet python-dotenv==1.2.4 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i dotenv

cat >sample.env <<'ENV'
SINGLE='pa${X}word'
BACKSLASH=\${X}
DOUBLED=$${X}
BARE=$HOME
DEFAULT=${X:-b}
DASH=${X-b}
NEEDED=${X:?missing}
ENV
see() {
  venv/bin/python -c "import dotenv, json; print('python-dotenv', *[f'{k}={v}' for k, v in dotenv.dotenv_values('sample.env').items()], sep='\n  ')"
  node -e "console.log(['dotenv of npm', ...Object.entries(require('dotenv').parse(require('fs').readFileSync('sample.env'))).map(([k, v]) => k + '=' + v)].join('\n  '))"
}

cat >expected.txt <<'SEEN'
python-dotenv
  SINGLE=paword
  BACKSLASH=\
  DOUBLED=$
  BARE=$HOME
  DEFAULT=b
  DASH=
  NEEDED=${X:?missing}
dotenv of npm
  SINGLE=pa${X}word
  BACKSLASH=\${X}
  DOUBLED=$${X}
  BARE=$HOME
  DEFAULT=${X:-b}
  DASH=${X-b}
  NEEDED=${X:?missing}
SEEN

env -u X bash -c "$(declare -f see); see" | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
