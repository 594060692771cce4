#!/usr/bin/env bash
# Expected: A reader of Terraform or Nomad files that gives expressions as "${…}" keeps the escape
#   $${…} of plain text, so that both can be told apart.
# Instead: The text "$${HOME}" (a literal ${HOME}) and the reference "${var.home}" come out in the
#   same form, and so does home = var.home without quotes. A number beyond 2^53 is rounded without
#   a word.
# Version: hcl2-parser 1.0.3; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/tmccombs/hcl2json/issues/96, mended there in 2024; the package
#   carries an older build. Escapes:
#   https://developer.hashicorp.com/terraform/language/expressions/strings
# Meaning: A "${" in such a result proves no reference. Read literals only, and count the rest as
#   unknown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact hcl2-parser@1.0.3
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import hcl2 from 'hcl2-parser';
const look = (text) => console.log(`${text}: ${JSON.stringify(hcl2.parseToObject(text)[0])}`);
look('a = "$${HOME}"');
look('a = "${HOME}"');
look('a = var.home');
look('a = 12345678901234567890');
look('a = upper("x")');
look('a = <<-EOT\n  $${HOME}\n  EOT\n');
PROBE

cat >expected.txt <<'SEEN'
a = "$${HOME}": {"a":"${HOME}"}
a = "${HOME}": {"a":"${HOME}"}
a = var.home: {"a":"${var.home}"}
a = 12345678901234567890: {"a":12345678901234567000}
a = upper("x"): {"a":"${upper(\"x\")}"}
a = <<-EOT
  $${HOME}
  EOT
: {"a":"${HOME}\n"}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
