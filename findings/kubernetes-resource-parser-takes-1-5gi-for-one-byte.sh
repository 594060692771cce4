#!/usr/bin/env bash
# Expected: A package made for Kubernetes resources reads the quantities of the documentation:
#   1.5Gi, 128e6, and the nanocores that kubectl top works with.
# Instead: memoryParser takes “1.5Gi”, “0.5Gi” and “128e6” for 1, 0 and 128 bytes; cpuParser takes
#   100u for 100 cores and 250000000n for 250 million. The newer k8s-resource-parser reads
#   fractions, and refuses u and n.
# Version: kubernetes-resource-parser 0.1.0, k8s-resource-parser 0.2.2; Node 20.20.2; checked on
#   2026-11-30.
# Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
#   (suffixes n, u, m and decimal exponents).
# Meaning: Whole numbers pass every test, the first fraction makes a workload vanish. A reader of
#   manifests needs the whole grammar of quantities in own code, with a refusal for the rest.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  kubernetes-resource-parser@0.1.0 k8s-resource-parser@0.2.2
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import older from 'kubernetes-resource-parser';
import newer from 'k8s-resource-parser';
const read = (parse, text) => {
  try { return parse(text); } catch { return 'refused'; }
};
for (const text of ['1Gi', '1.5Gi', '0.5Gi', '128e6', '500m', '100u', '250000000n']) {
  console.log(`${text}: memory ${read(older.memoryParser, text)}, cpu ${read(older.cpuParser, text)}, newer ${read(newer.parseQuantity, text)}`);
}
PROBE

cat >expected.txt <<'SEEN'
1Gi: memory 1073741824, cpu 1, newer 1073741824
1.5Gi: memory 1, cpu 1.5, newer 1610612736
0.5Gi: memory 0, cpu 0.5, newer 536870912
128e6: memory 128, cpu 128000000, newer 128000000
500m: memory NaN, cpu 0.5, newer 0.5
100u: memory NaN, cpu 100, newer refused
250000000n: memory NaN, cpu 250000000, newer refused
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
