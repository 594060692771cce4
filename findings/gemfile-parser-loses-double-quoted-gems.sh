#!/usr/bin/env bash
# Expected: A Gemfile parser reads both kinds of quotes; Rails’ own template writes double ones.
# Instead: Only single quotes count. With double quotes all gem lines are part of the header text,
#   and the group is empty; nothing is reported.
# Version: gemfile-parser 0.1.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://bundler.io/guides/gemfile.html
# Meaning: database drivers of Ruby systems would be missed in nearly every current Gemfile. One
#   line-wise expression for both quotes does better.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  gemfile-parser@0.1.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import parser from 'gemfile-parser';
const gemfile = (quote) => `source ${quote}https://host.example${quote}\ngem ${quote}pg${quote}, ${quote}~> 1.1${quote}\ngroup :production do\n  gem ${quote}mysql2${quote}\nend\n`;
for (const quote of ["'", '"']) console.log(quote, JSON.stringify(parser.parseGemfile(gemfile(quote))));
PROBE

cat >expected.txt <<'SEEN'
' {"header":"source 'https://host.example'\n","defaultGroup":{"pg":"'pg', '~> 1.1'"},"otherGroups":{":production":{"mysql2":"'mysql2'"}}}
" {"header":"source \"https://host.example\"\ngem \"pg\", \"~> 1.1\"\ngroup :production do\n  gem \"mysql2\"\nend","defaultGroup":{},"otherGroups":{":production":{}}}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
