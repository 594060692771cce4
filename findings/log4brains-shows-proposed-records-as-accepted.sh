#!/usr/bin/env bash
# Expected: log4brains reads the status of MADR 4, which stands in the front matter, or shows
#   none.
# Instead: It knows only a list item "- Status: …" under the title, and takes accepted when that
#   is missing. A front matter hides even the list item; without front matter it is read; with
#   quotes around the word it says draft.
# Version: @log4brains/core 1.1.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/thomvaill/log4brains, https://adr.github.io/madr/
# Meaning: a record of an open result, proposed in its front matter, is published as a decision.
#   Records for log4brains need the old form: no front matter, a list item.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact --legacy-peer-deps \
  @log4brains/core@1.1.0
npm pkg get dependencies
mkdir -p docs/adr
printf 'project:\n  name: x\n  tz: UTC\n  adrFolder: ./docs/adr\n' >.log4brains.yml
printf -- '---\nstatus: proposed\n---\n\n# In front matter\n\n## Context\n\nx\n' >docs/adr/20261101-front.md
printf -- '---\nstatus: proposed\n---\n\n# In both\n\n- Status: proposed\n\n## Context\n\nx\n' >docs/adr/20261102-both.md
printf -- '# In a list\n\n- Status: proposed\n\n## Context\n\nx\n' >docs/adr/20261103-list.md
printf -- '# In a list, quoted\n\n- Status: "proposed"\n\n## Context\n\nx\n' >docs/adr/20261104-quoted.md
git init --quiet . && git add docs .log4brains.yml
git -c user.name=a -c user.email=a@host.example commit --quiet -m records

cat >probe.mjs <<'PROBE'
import core from '@log4brains/core';
const records = await core.Log4brains.create(process.cwd()).searchAdrs();
for (const { title, status } of records.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) console.log(title, '=>', status);
PROBE

cat >expected.txt <<'SEEN'
In front matter => accepted
In both => accepted
In a list => proposed
In a list, quoted => draft
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
