#!/usr/bin/env bash
# Expected: Validators of cron expressions accept what crontab(5) accepts: MON-FRI, 7 for Sunday,
#   @daily, fields parted by several spaces or a tab.
# Instead: With their defaults cron-validate refuses MON-FRI, a second space and a tab;
#   cron-validator refuses MON-FRI and 7, and takes */90 for minutes, which runs once an hour.
#   @daily is invalid for both.
# Version: cron-validate 1.5.3, cron-validator 1.4.0; Node 20.20.2; checked on 2026-11-30.
# Source: crontab(5); the packages have options for names and for 7. Kubernetes takes @daily too:
#   https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax.
# Meaning: A schedule from a manifest is valid if its platform takes it. Never refuse a file for a
#   package’s opinion; split fields at any white space.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cron-validate@1.5.3 cron-validator@1.4.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const validate = require('cron-validate').default;
const { isValidCron } = require('cron-validator');
for (const text of ['0 0 * * 1', '0 0 * * MON-FRI', '0 0 * * 7', '@daily', '0  0 * * *', '0\t0 * * *', '*/90 * * * *']) {
  console.log(JSON.stringify(text), validate(text).isValid(), isValidCron(text));
}
PROBE

cat >expected.txt <<'SEEN'
"0 0 * * 1" true true
"0 0 * * MON-FRI" false false
"0 0 * * 7" true false
"@daily" false false
"0  0 * * *" false true
"0\t0 * * *" false true
"*/90 * * * *" false true
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
