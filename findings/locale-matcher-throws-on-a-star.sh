#!/usr/bin/env bash
# Expected: match(negotiator.languages(), locales, default) falls back to the default locale for
#   whatever header a client sends.
# Instead: negotiator hands the star on as a language and match() refuses it as no locale. HTTP
#   clients send a star: Node’s own fetch does by default.
# Version: @formatjs/intl-localematcher 0.10.1, negotiator 1.1.0; Node 20.20.2; checked on
#   2026-11-29.
# Source: https://github.com/formatjs/formatjs/issues/4405,
#   https://nextjs.org/docs/app/guides/internationalization
# Meaning: link previewers and feed readers built on fetch get an error of the server instead of a
#   page. Filter the star, or match by plain text as the redirects here do.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @formatjs/intl-localematcher@0.10.1 negotiator@1.1.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createServer } from 'node:http';
import { once } from 'node:events';
import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
const choose = (header) => {
  try {
    return match(new Negotiator({ headers: { 'accept-language': header } }).languages(), ['en', 'ja'], 'en');
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
for (const header of ['ja-JP,en;q=0.5', '*', 'fr, *;q=0.1']) console.log(header, '=>', choose(header));
const server = createServer((request, response) => response.end(request.headers['accept-language'])).listen(0, '127.0.0.1');
await once(server, 'listening');
console.log('fetch sends:', await (await fetch(`http://127.0.0.1:${server.address().port}`)).text());
server.close();
PROBE

cat >expected.txt <<'SEEN'
ja-JP,en;q=0.5 => ja
* => RangeError: Incorrect locale information provided
fr, *;q=0.1 => RangeError: Incorrect locale information provided
fetch sends: *
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
