#!/usr/bin/env bash
# Expected: Query parts of an RFC 6570 template are optional and unordered, and variables are
#   decoded.
# Instead: The template becomes one regular expression that wants all parts in order. x://r/A is
#   "not found", and %E6%97%A5 reaches the handler as it is, although expand() encodes.
# Version: @modelcontextprotocol/sdk 1.32.2; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/modelcontextprotocol/typescript-sdk/issues/149 and 1079
# Meaning: a resource with a language must be two templates (with and without), and its handler
#   must decode by itself. Codes of plain letters hide the second trap.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @modelcontextprotocol/sdk@1.32.2 zod@4.6.7
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { UriTemplate } from '@modelcontextprotocol/sdk/shared/uriTemplate.js';
const show = (template, uri) => console.log(template, uri, '=>', JSON.stringify(new UriTemplate(template).match(uri)));
show('x://r/{code}{?lang}', 'x://r/A');
show('x://r/{code}{?lang}', 'x://r/A?lang=ja');
show('x://r/{code}{?lang,view}', 'x://r/A?view=table&lang=ja');
show('x://r/{code}', new UriTemplate('x://r/{code}').expand({ code: '日' }));
PROBE

cat >expected.txt <<'SEEN'
x://r/{code}{?lang} x://r/A => null
x://r/{code}{?lang} x://r/A?lang=ja => {"code":"A","lang":"ja"}
x://r/{code}{?lang,view} x://r/A?view=table&lang=ja => null
x://r/{code} x://r/%E6%97%A5 => {"code":"%E6%97%A5"}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
