#!/usr/bin/env bash
# Expected: A histogram with a label, as every HTTP middleware writes it, comes back as one
#   histogram for each label value; an exemplar of OpenMetrics is kept or left out.
# Instead: All series of the histogram become one: the last bucket counts win, the labels, _sum
#   and _count are gone. Without labels the same text is read rightly. A summary with quantiles
#   and a label loses the label, _sum and _count too. An OpenMetrics exemplar becomes the
#   timestamp, as a text.
# Version: parse-prometheus-text-format 1.1.1; Node 20.20.2; checked on 2026-11-30.
# Source: https://prometheus.io/docs/instrumenting/exposition_formats/ on histograms; the README
#   of the package shows a histogram without labels only.
# Meaning: Numbers about load that were read with it belong to the last route alone. Read buckets
#   as plain series (name, labels, value) and group them oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact parse-prometheus-text-format@1.1.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import parse from 'parse-prometheus-text-format';
const read = (label, text) => console.log(`${label}:`, ...parse(text).map(({ metrics }) => JSON.stringify(metrics)));
const series = (labels, below, all) => {
  const end = labels ? `{${labels}}` : '';
  const le = (bound) => `{${labels ? `${labels},` : ''}le="${bound}"}`;
  return `took_bucket${le('1')} ${below}\ntook_bucket${le('+Inf')} ${all}\ntook_sum${end} ${all * 2}\ntook_count${end} ${all}\n`;
};
read('no label', `# TYPE took histogram\n${series('', 4, 5)}`);
read('two routes', `# TYPE took histogram\n${series('route="/a"', 4, 5)}${series('route="/b"', 70, 90)}`);
read('summary', '# TYPE took summary\ntook{route="/a",quantile="0.5"} 1\ntook_sum{route="/a"} 3\ntook_count{route="/a"} 4\n');
read('exemplar', 'took_total{route="/a"} 3 # {trace_id="abc"} 1\n');
PROBE

cat >expected.txt <<'SEEN'
no label: [{"buckets":{"1":"4","+Inf":"5"},"count":"5","sum":"10"}]
two routes: [{"buckets":{"1":"70","+Inf":"90"}}]
summary: [{"quantiles":{"0.5":"1"}}]
exemplar: [{"value":"3","labels":{"route":"/a"},"timestamp_ms":"#{trace_id=\"abc\"}1"}]
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
