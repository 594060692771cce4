#!/usr/bin/env bash
# Expected: A parser of requirements.txt reads what pip-compile writes (hashes on continued lines)
#   and what people write (-e ., -i).
# Instead: parsePipRequirementsFile() throws at the first such line and gives nothing of the rest.
#   Its loose sibling skips -e and -i, but refuses the hashes of pip-compile as well.
# Version: pip-requirements-js 1.0.3; Node 20.20.2; checked on 2026-11-29.
# Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
# Meaning: database drivers (psycopg, mysqlclient) are found by name in these files. A reader
#   needs a line-wise rule of its own that survives options and continuations.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  pip-requirements-js@1.0.3
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import * as pip from 'pip-requirements-js';
const files = {
  'pip-compile': `psycopg2==2.9.9 \\\n    --hash=sha256:${'a'.repeat(64)}\ndjango==4.2\n`,
  editable: '-e .\npsycopg2\n',
  index: '-i https://packages.example/simple\npsycopg2\n',
  plain: 'psycopg2\n',
};
const names = (read) => {
  try {
    return read().map((entry) => entry.name ?? entry.type).join(' ') || 'nothing';
  } catch {
    return 'refused';
  }
};
for (const [kind, text] of Object.entries(files))
  console.log(kind, '| strict:', names(() => pip.parsePipRequirementsFile(text)), '| loose:', names(() => pip.parsePipRequirementsFileLoosely(text)));
PROBE

cat >expected.txt <<'SEEN'
pip-compile | strict: refused | loose: refused
editable | strict: refused | loose: psycopg2
index | strict: refused | loose: psycopg2
plain | strict: psycopg2 | loose: psycopg2
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
