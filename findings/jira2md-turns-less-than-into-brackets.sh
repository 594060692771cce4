#!/usr/bin/env bash
# Expected: to_jira() changes Markdown’s marks and leaves comparison signs alone.
# Instead: Every < … > is taken for an HTML tag and rewritten with square brackets, <https://…>
#   included, which Jira then reads as a link. Tables are converted only without alignment marks.
# Version: jira2md 3.0.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/kylefarris/J2M (README: supported conversions).
# Meaning: conditions such as “p99 < 50 ms” in a record turn into links. Words (“under 50 ms”)
#   survive every converter tried here.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  jira2md@3.0.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import jira from 'jira2md';
for (const text of ['5 < 6 and 7 > 3', 'see <https://a.example/>', '\n| a | b |\n| --- | --- |\n| 1 | 2 |\n', '\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n'])
  console.log(JSON.stringify(text), '=>', JSON.stringify(jira.to_jira(text)));
PROBE

cat >expected.txt <<'SEEN'
"5 < 6 and 7 > 3" => "5 [ 6 and 7 ] 3"
"see <https://a.example/>" => "see [https://a.example/]"
"\n| a | b |\n| --- | --- |\n| 1 | 2 |\n" => "|| a || b ||\n| 1 | 2 |\n"
"\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n" => "\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n"
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
