#!/usr/bin/env bash
# Expected: A bare address in a Japanese sentence is linked up to the 。 or 」 behind it, as it is up
#   to a full stop or a bracket in English.
# Instead: GitHub’s rules for bare links end at white space or “<” and take off ASCII punctuation
#   only, so marked, remark-gfm and linkifyjs link “https://…/abc。次へ” and “…/abc」を見る”, which
#   leads nowhere. markdown-it (linkify-it) and Autolinker stop there, and no one of them where a
#   letter follows at once. linkify-it used alone finds no address right after a Japanese letter.
# Version: marked 18.2.1, remark 15.0.1 with remark-gfm 4.0.1 and remark-html 16.0.1,
#   linkifyjs 4.4.0, markdown-it 15.0.3, linkify-it 6.1.0, autolinker 4.1.5; Node 20.20.2; checked
#   on 2026-11-30.
# Source: https://github.github.com/gfm/#extended-autolink-path-validation (trailing ?, !, ., ,, :,
#   *, _ and ~; nothing else), which follows from its wording but is not said of other scripts.
# Meaning: An address in Japanese text that others render needs a space, a line of its own, or the
#   form [text](address), which every Markdown reader here ends at the bracket.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact marked@18.2.1 remark@15.0.1 \
  remark-gfm@4.0.1 remark-html@16.0.1 linkifyjs@4.4.0 markdown-it@15.0.3 linkify-it@6.1.0 autolinker@4.1.5
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import Autolinker from 'autolinker';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { remark } from 'remark';
import gfm from 'remark-gfm';
import html from 'remark-html';
const hrefs = (page) => [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => decodeURI(address));
const linkers = {
  marked: (text) => hrefs(marked(text)),
  'remark-gfm': async (text) => hrefs(String(await remark().use(gfm).use(html).process(text))),
  linkifyjs: (text) => find(text).map((link) => link.href),
  'markdown-it': (text) => hrefs(new MarkdownIt({ linkify: true }).render(text)),
  autolinker: (text) => hrefs((Autolinker.default ?? Autolinker).link(text)),
  'linkify-it': (text) => (new LinkifyIt().match(text) ?? []).map((link) => link.url),
};
const sentences = [
  'See (https://a.example/abc). Next',
  '結果はhttps://a.example/abc。次へ',
  '「https://a.example/abc」を見る',
  'https://a.example/abcを見る',
  '「[結果](https://a.example/abc)」を見る',
];
for (const sentence of sentences) {
  console.log(sentence);
  for (const [name, link] of Object.entries(linkers)) console.log(`  ${name}:`, (await link(sentence)).join(' ') || 'none');
}
PROBE

cat >expected.txt <<'SEEN'
See (https://a.example/abc). Next
  marked: https://a.example/abc
  remark-gfm: https://a.example/abc
  linkifyjs: https://a.example/abc
  markdown-it: https://a.example/abc
  autolinker: https://a.example/abc
  linkify-it: https://a.example/abc
結果はhttps://a.example/abc。次へ
  marked: https://a.example/abc。次へ
  remark-gfm: https://a.example/abc。次へ
  linkifyjs: https://a.example/abc。次へ
  markdown-it: https://a.example/abc
  autolinker: https://a.example/abc
  linkify-it: none
「https://a.example/abc」を見る
  marked: https://a.example/abc」を見る
  remark-gfm: https://a.example/abc」を見る
  linkifyjs: https://a.example/abc」を見る
  markdown-it: https://a.example/abc
  autolinker: https://a.example/abc
  linkify-it: https://a.example/abc
https://a.example/abcを見る
  marked: https://a.example/abcを見る
  remark-gfm: https://a.example/abcを見る
  linkifyjs: https://a.example/abcを見る
  markdown-it: https://a.example/abcを見る
  autolinker: https://a.example/abcを見る
  linkify-it: https://a.example/abcを見る
「[結果](https://a.example/abc)」を見る
  marked: https://a.example/abc
  remark-gfm: https://a.example/abc
  linkifyjs: https://a.example/abc)」を見る
  markdown-it: https://a.example/abc
  autolinker: https://a.example/abc
  linkify-it: https://a.example/abc
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
