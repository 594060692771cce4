#!/usr/bin/env bash
# Expected: A YAML parser with millions of downloads a month reads tags as text or refuses them,
#   and keeps documents apart.
# Instead: Tagged values are null without a word, keys of later documents are added to the first,
#   the first of two equal keys wins (others: the last), plain text over two lines keeps the
#   break, and lists in brackets over several lines are refused.
# Version: yamljs 0.3.0, yaml 2.9.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/jeremyfa/yaml.js (README; its last release is of 2017).
# Meaning: peers that read Compose files or templates by it see other values than we do; their
#   JSON is no oracle. In a comparison of readers leave it out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  yamljs@0.3.0 yaml@2.9.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import yamljs from 'yamljs';
import { parseAllDocuments } from 'yaml';
const texts = ['a: !Ref Db\n', 'a: !Sub "x-${Y}"\n', 'a: 1\n---\nb: 2\n', 'a: 1\na: 2\n', 'a: 0o17\nb: 0440\n', 'a: one\n  two\n', 'a: [\n  1,\n  2\n]\n'];
const attempt = (read) => {
  try {
    return JSON.stringify(read());
  } catch {
    return 'refused';
  }
};
for (const text of texts)
  console.log(JSON.stringify(text), '| yamljs', attempt(() => yamljs.parse(text)), '| yaml', attempt(() => parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' }).map((d) => d.toJS())));
PROBE

cat >expected.txt <<'SEEN'
"a: !Ref Db\n" | yamljs {"a":null} | yaml [{"a":"Db"}]
"a: !Sub \"x-${Y}\"\n" | yamljs {"a":null} | yaml [{"a":"x-${Y}"}]
"a: 1\n---\nb: 2\n" | yamljs {"a":1,"b":2} | yaml [{"a":1},{"b":2}]
"a: 1\na: 2\n" | yamljs {"a":1} | yaml [{"a":2}]
"a: 0o17\nb: 0440\n" | yamljs {"a":0,"b":288} | yaml [{"a":15,"b":440}]
"a: one\n  two\n" | yamljs {"a":"one\ntwo"} | yaml [{"a":"one two"}]
"a: [\n  1,\n  2\n]\n" | yamljs refused | yaml [{"a":[1,2]}]
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
