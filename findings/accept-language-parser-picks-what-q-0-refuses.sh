#!/usr/bin/env bash
# Expected: q=0 means "not acceptable", and a reader who asks for ja-JP is served ja.
# Instead: accept-language-parser sorts q=0 last and still picks it, knows no *, and by default
#   matches regions exactly (ja-JP gives null). negotiator does all three by the standard.
# Version: accept-language-parser 1.5.0, negotiator 1.1.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
# Meaning: a server of two languages that picks by it gives English to most Japanese browsers
#   (they send ja-JP or ja first, some only ja-JP).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  accept-language-parser@1.5.0 negotiator@1.1.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import parser from 'accept-language-parser';
import Negotiator from 'negotiator';
for (const header of ['ja-JP', 'ja-JP,en;q=0.5', 'ja;q=0, *', '*'])
  console.log(header, '| accept-language-parser', parser.pick(['en', 'ja'], header), '| negotiator', new Negotiator({ headers: { 'accept-language': header } }).language(['en', 'ja']));
PROBE

cat >expected.txt <<'SEEN'
ja-JP | accept-language-parser null | negotiator ja
ja-JP,en;q=0.5 | accept-language-parser en | negotiator ja
ja;q=0, * | accept-language-parser ja | negotiator en
* | accept-language-parser null | negotiator en
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
