#!/usr/bin/env bash
# Expected: PaaS becomes paas, and a heading without Latin letters still gets an anchor.
# Instead: @sindresorhus/slugify splits at the capital (paa-s); it and slugify give an empty slug
#   for Japanese, so all headings share one anchor; slug writes base64; github-slugger keeps the
#   text.
# Version: @sindresorhus/slugify 3.0.1, slugify 1.6.9, slug 12.0.1, github-slugger 2.0.0; Node
#   20.20.2; checked on 2026-11-29.
# Source: https://github.com/sindresorhus/slugify (option decamelize).
# Meaning: links into exported documents (#…) break between site generators. Exports should not
#   link to their own headings, and file names need an id beside the title.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @sindresorhus/slugify@3.0.1 slugify@1.6.9 slug@12.0.1 github-slugger@2.0.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import sindre from '@sindresorhus/slugify';
import simple from 'slugify';
import slug from 'slug';
import { slug as github } from 'github-slugger';
for (const text of ['PaaS or FaaS', '選択肢（２）・比較', 'パブリック PaaS'])
  console.log(text, JSON.stringify({ sindre: sindre(text), slugify: simple(text), slug: slug(text), github: github(text) }));
PROBE

cat >expected.txt <<'SEEN'
PaaS or FaaS {"sindre":"paa-s-or-faa-s","slugify":"PaaS-or-FaaS","slug":"paas-or-faas","github":"paas-or-faas"}
選択肢（２）・比較 {"sindre":"","slugify":"","slug":"6yg45oqe6iki77yi77ys77yj44o75qu6lyd","github":"選択肢２比較"}
パブリック PaaS {"sindre":"paa-s","slugify":"PaaS","slug":"paas","github":"パブリック-paas"}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
