#!/usr/bin/env bash
# Expected: quartiles(), quantiles() and percentile() of one library agree.
# Instead: Three definitions stand side by side in jstat: quartiles 1, quantiles 1.4375,
#   percentile 1.75. Only the last agrees with simple-statistics.
# Version: jstat 1.9.6, simple-statistics 7.12.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://jstat.github.io/vector.html
# Meaning: a spread shown as a range (half of all answers lie between …) must name its definition
#   and have one function for it, or two figures on a page differ.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  jstat@1.9.6 simple-statistics@7.12.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
import { quantile } from 'simple-statistics';
const jStat = createRequire(import.meta.url)('jstat');
const values = [1, 2, 3, 4];
console.log('jstat quartiles', jStat.quartiles(values)[0], 'quantiles', jStat.quantiles(values, [0.25])[0], 'percentile', jStat.percentile(values, 0.25));
console.log('simple-statistics quantile', quantile(values, 0.25));
PROBE

cat >expected.txt <<'SEEN'
jstat quartiles 1 quantiles 1.4375 percentile 1.75
simple-statistics quantile 1.75
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
