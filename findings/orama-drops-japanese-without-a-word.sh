#!/usr/bin/env bash
# Expected: without a tokenizer for Japanese a text of kanji and katakana is one long word, so at
#   least the exact title is found; or inserting it is refused.
# Instead: the signs are dropped while a document is inserted and while it is looked for. The exact
#   title finds nothing, without an error, and of a mixed query only the Latin part counts, so
#   「GPU コンテナ」 finds whatever has GPU. `language: 'japanese'` is refused although a tokenizer of
#   that name is published beside the package.
# Version: @orama/orama 3.1.18; Node 20.20.2; checked on 2026-11-30.
# Source: https://docs.oramasearch.com/open-source/supported-languages/index.html says that Japanese
#   needs a tokenizer of its own, and not what happens without it.
# Meaning: an index in two languages needs tokens of its own for both sides, and a test that exact
#   titles of each language are found; a count of hits alone shows nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @orama/orama@3.1.18
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { create, insert, search } from '@orama/orama';
const titles = ['コールドスタート', 'GPU付きのコンテナ', 'サーバーレスコンテナ'];
const db = create({ schema: { title: 'string' } });
for (const title of titles) insert(db, { title });
for (const term of ['コールドスタート', 'コンテナ', 'GPU', 'GPU コンテナ']) {
  const { hits } = await search(db, { term });
  console.log(term, JSON.stringify(hits.map(({ document }) => document.title)));
}
try {
  create({ schema: { title: 'string' }, language: 'japanese' });
} catch ({ code }) {
  console.log('japanese', code);
}
PROBE

cat >expected.txt <<'SEEN'
コールドスタート []
コンテナ []
GPU ["GPU付きのコンテナ"]
GPU コンテナ ["GPU付きのコンテナ"]
japanese LANGUAGE_NOT_SUPPORTED
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
