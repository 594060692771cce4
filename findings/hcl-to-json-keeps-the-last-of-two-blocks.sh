#!/usr/bin/env bash
# Expected: hcl-to-json turns blocks of one kind into a list, as HCL’s own JSON form does: a security
#   group with two `ingress` blocks has two.
# Instead: The last one replaces the others, without a word. The halves of a conditional become keys of
#   the file, numbers within a list become texts, and “\"” keeps its backslash. cdktf’s hcl2json, which
#   is HashiCorp’s reader as WebAssembly, has both blocks.
# Version: hcl-to-json 0.1.1, @cdktf/hcl2json 0.21.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://developer.hashicorp.com/terraform/language/syntax/json (nested blocks that
#   can be repeated are arrays); https://www.npmjs.com/package/hcl-to-json.
# Meaning: What is missing from such a result may stand in the file: ports, mounts and rules among it.
#   Read HCL with HashiCorp’s grammar or not at all.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hcl-to-json@0.1.1 @cdktf/hcl2json@0.21.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import toJson from 'hcl-to-json';
import { parse } from '@cdktf/hcl2json';
const FILES = {
  blocks: 'ingress {\n  from_port = 80\n}\ningress {\n  from_port = 443\n}\n',
  labelled: 'group "api" {\n  count = 2\n}\ngroup "worker" {\n  count = 1\n}\n',
  conditional: 'count = var.large ? 3 : 1\n',
  numbers: 'ports = [80, 443]\n',
  quotes: 'text = "say \\"hi\\""\n',
};
for (const [name, text] of Object.entries(FILES)) {
  console.log(`${name}: ${JSON.stringify(toJson(text))}`);
  console.log(`  hcl2json: ${JSON.stringify(await parse('main.tf', text))}`);
}
PROBE

cat >expected.txt <<'SEEN'
blocks: {"ingress":{"from_port":443}}
  hcl2json: {"ingress":[{"from_port":80},{"from_port":443}]}
labelled: {"group":{"api":{"count":2},"worker":{"count":1}}}
  hcl2json: {"group":{"api":[{"count":2}],"worker":[{"count":1}]}}
conditional: {"count":"var.large","?":{"3":{"&#x3A":{"1":{}}}}}
  hcl2json: {"count":"${var.large ? 3 : 1}"}
numbers: {"ports":["80","443"]}
  hcl2json: {"ports":[80,443]}
quotes: {"text":"say \\\"hi\\\""}
  hcl2json: {"text":"say \"hi\""}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
