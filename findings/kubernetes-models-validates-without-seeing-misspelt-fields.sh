#!/usr/bin/env bash
# Expected: validate() of a generated model refuses what the cluster's strict validation refuses, first
#   of all a field that does not exist.
# Instead: A misspelt readinesProbe passes, and so do port 70000 and a name in capitals. Quantities,
#   enumerations and missing fields are refused. The TypeScript type of the same package names the
#   misspelt field.
# Version: kubernetes-models 4.5.1, typescript 6.0.3; Node 20.20.2; checked on 2026-11-30.
# Source: none found; seen by running it.
# Meaning: a manifest whose probe is misspelt has no probe, and this check is green. Check fields
#   as a literal of the type, values by validate().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact kubernetes-models@4.5.1 typescript@6.0.3
npm pkg get dependencies
cat >probe.mjs <<'PROBE'
import { Pod } from 'kubernetes-models/v1';
const look = (what, { name = 'a', ...container }) => {
  try {
    new Pod({ metadata: { name }, spec: { containers: [{ name: 'a', image: 'nginx', ...container }] } }).validate();
    console.log(`${what}: accepted`);
  } catch {
    console.log(`${what}: refused`);
  }
};
look('readinesProbe', { readinesProbe: {} });
look('port 70000', { ports: [{ containerPort: 70000 }] });
look('name A_B', { name: 'A_B' });
look('memory 1g', { resources: { limits: { memory: '1g' } } });
look('pull policy Sometimes', { imagePullPolicy: 'Sometimes' });
PROBE
cat >probe.ts <<'PROBE'
import type { IPod } from 'kubernetes-models/v1';
export const pod: IPod = { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', readinesProbe: {} }] } };
PROBE

cat >expected.txt <<'SEEN'
readinesProbe: accepted
port 70000: accepted
name A_B: accepted
memory 1g: refused
pull policy Sometimes: refused
type: 'readinesProbe' does not exist
SEEN

{
  node probe.mjs
  echo "type: $(npx tsc --noEmit --strict --skipLibCheck --module nodenext probe.ts | grep -oE "'readinesProbe' does not exist" | head -1)"
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
