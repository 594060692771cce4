#!/usr/bin/env bash
# Expected: A Markdown reader that escapes raw HTML shows <b> as typed, and &lt; as a less-than sign:
#   CommonMark lets a character reference stand wherever its character may.
# Instead: create_markdown() of mistune, whose escaping is on unless it is switched off, escapes the
#   references too, so readers see “&lt;” and “&#36;” letter by letter in headings, cells, link
#   texts and alt texts. An address in a link is read right, as is all of it by mistune.html.
# Version: mistune 3.3.4, markdown-it-py 4.2.0; checked on 2026-11-30.
# Source: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references;
#   https://github.com/lepture/mistune/issues/249 (2020, closed: asked for by a user for comments).
# Meaning: What is safe in every other dialect, a reference in place of a backslash, is what this
#   reader shows raw. A document that is read by mistune needs renderer options of its own; where
#   a backslash does, as before * _ [ ], it is the better escape.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet mistune==3.3.4 markdown-it-py==4.2.0 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i -E '^(mistune|markdown-it-py) '

cat >probe.py <<'PROBE'
import mistune
from markdown_it import MarkdownIt

readers = {
    'mistune.create_markdown()': mistune.create_markdown(plugins=['table']),
    'mistune.html': mistune.html,
    'markdown-it-py': MarkdownIt('commonmark').enable('table').render,
}
for text in ['# Cost &lt; 5 &#36;', '[R&amp;D](</x?a=1&amp;b=2>)', '![R&amp;D](/x)', '| a &#124; b |\n|---|', r'a \* b \| c \[1\]']:
    print(repr(text))
    for name, read in readers.items():
        print(f'  {name}:', read(text).replace('\n', ''))
PROBE

cat >expected.txt <<'SEEN'
'# Cost &lt; 5 &#36;'
  mistune.create_markdown(): <h1>Cost &amp;lt; 5 &amp;#36;</h1>
  mistune.html: <h1>Cost &lt; 5 $</h1>
  markdown-it-py: <h1>Cost &lt; 5 $</h1>
'[R&amp;D](</x?a=1&amp;b=2>)'
  mistune.create_markdown(): <p><a href="/x?a=1&amp;b=2">R&amp;amp;D</a></p>
  mistune.html: <p><a href="/x?a=1&amp;b=2">R&amp;D</a></p>
  markdown-it-py: <p><a href="/x?a=1&amp;b=2">R&amp;D</a></p>
'![R&amp;D](/x)'
  mistune.create_markdown(): <p><img src="/x" alt="R&amp;amp;D" /></p>
  mistune.html: <p><img src="/x" alt="R&amp;D" /></p>
  markdown-it-py: <p><img src="/x" alt="RD" /></p>
'| a &#124; b |\n|---|'
  mistune.create_markdown(): <table><thead><tr>  <th>a &amp;#124; b</th></tr></thead><tbody></tbody></table>
  mistune.html: <table><thead><tr>  <th>a | b</th></tr></thead><tbody></tbody></table>
  markdown-it-py: <table><thead><tr><th>a | b</th></tr></thead></table>
'a \\* b \\| c \\[1\\]'
  mistune.create_markdown(): <p>a * b | c [1]</p>
  mistune.html: <p>a * b | c [1]</p>
  markdown-it-py: <p>a * b | c [1]</p>
SEEN

venv/bin/python probe.py | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
