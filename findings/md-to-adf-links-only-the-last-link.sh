#!/usr/bin/env bash
# Expected: Every [text](address) of a paragraph becomes a link; pictures and tables are converted
#   or left as text.
# Instead: All links but the last stay as Markdown characters. In [![alt](address)](address) the
#   text between two colons is taken for the short name of an emoji. Tables are not known, and old
#   in max_old_space is set in italics.
# Version: md-to-adf 0.6.4; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/b-yond-infinite-network/md-to-adf (README: supported elements).
# Meaning: decision records pushed into Jira or Confluence Cloud by such scripts lose their
#   sources. One link a list item survives.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  md-to-adf@0.6.4
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import convert from 'md-to-adf';
const show = (text) => {
  const { content } = JSON.parse(JSON.stringify(convert(text)));
  console.log(text.replaceAll('\n', ' / '));
  for (const node of content[0].content)
    console.log('  ', node.type, node.text ?? node.attrs.shortName, (node.marks ?? []).map((mark) => mark.type).join());
};
show('See [A](https://a.example/x), [B](https://b.example/y) and [C](https://c.example/z)');
show('[![chart](https://a.example/x.png)](https://a.example/r)');
show('| a | b |\n|---|---|\n| 1 | 2 |');
show('set max_old_space');
PROBE

cat >expected.txt <<'SEEN'
See [A](https://a.example/x), [B](https://b.example/y) and [C](https://c.example/z)
   text See [A](https://a.example/x), [B](https://b.example/y) and  
   text C link
[![chart](https://a.example/x.png)](https://a.example/r)
   text [![chart](https 
   emoji //a.example/x.png)](https 
   text //a.example/r) 
| a | b | / |---|---| / | 1 | 2 |
   text | a | b | |---|---| | 1 | 2 | 
set max_old_space
   text set max 
   text old em
   text space 
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
