#!/usr/bin/env bash
# Expected: The alt text of a picture holds the characters that are escaped in it, as CommonMark’s
#   own reader does it: ![R&amp;D](…) is called “R&D”.
# Instead: markdown-it 14 and its Python port leave out every character that was written with a
#   backslash or as a reference: the picture is called “RD”, and “a \* b” is “a  b”. Text outside
#   of pictures keeps them. markdown-it 15 is right.
# Version: markdown-it 14.1.0 and 15.0.3, markdown-it-py 4.2.0, commonmark 0.31.2; Node 20.20.2;
#   checked on 2026-11-30.
# Source: https://github.com/markdown-it/markdown-it/pull/1184 (since version 13);
#   https://github.com/executablebooks/markdown-it-py/pull/409 (mended other kinds in July 2026).
# Meaning: Under VitePress 1, MyST, Jupyter Book and others a picture with a link around it loses
#   part of its name, or all of it. What matters stands in the text beside the picture as well.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  markdown-it@15.0.3 markdown-it-14@npm:markdown-it@14.1.0 commonmark@0.31.2
npm pkg get dependencies
python3 -m venv venv
venv/bin/pip install --quiet markdown-it-py==4.2.0 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i '^markdown-it-py '

cat >texts.json <<'TEXTS'
["![R&amp;D](/x)", "![a \\* b](/x)", "![C &lt; 5 &#36;](/x)", "[![\\[1\\]](/x)](/y)", "R&amp;D \\* b"]
TEXTS
cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
import * as commonmark from 'commonmark';
import MarkdownIt from 'markdown-it';
import MarkdownIt14 from 'markdown-it-14';
const readers = { 'commonmark 0.31.2': (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
  'markdown-it 15.0.3': (text) => new MarkdownIt().render(text), 'markdown-it 14.1.0': (text) => new MarkdownIt14().render(text) };
const texts = JSON.parse(readFileSync('texts.json', 'utf8'));
for (const [name, read] of Object.entries(readers)) console.log(name, JSON.stringify(texts.map((text) => (/alt="([^"]*)"/.exec(read(text)) ?? /<p>(.*)<\/p>/.exec(read(text)))[1])));
PROBE
cat >probe.py <<'PROBE'
import json, re
from markdown_it import MarkdownIt

read = MarkdownIt('commonmark').render
found = [(re.search('alt="([^"]*)"', read(text)) or re.search('<p>(.*)</p>', read(text))).group(1) for text in json.load(open('texts.json'))]
print('markdown-it-py 4.2.0', json.dumps(found, separators=(',', ':')))
PROBE

cat >expected.txt <<'SEEN'
commonmark 0.31.2 ["R&amp;D","a * b","C &lt; 5 $","[1]","R&amp;D * b"]
markdown-it 15.0.3 ["R&amp;D","a * b","C &lt; 5 $","[1]","R&amp;D * b"]
markdown-it 14.1.0 ["RD","a  b","C  5 ","1","R&amp;D * b"]
markdown-it-py 4.2.0 ["RD","a  b","C  5 ","1","R&amp;D * b"]
SEEN

{ node probe.mjs; venv/bin/python probe.py; } | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
