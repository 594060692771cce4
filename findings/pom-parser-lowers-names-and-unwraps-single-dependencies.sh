#!/usr/bin/env bash
# Expected: A parser of pom.xml keeps Maven’s names, gives dependencies as a list and fills in
#   properties of the same file.
# Instead: It is XML in lower case: project.dependencies.dependency is an object or a list by
#   number, names lose their capitals, ${v} stays.
# Version: pom-parser 1.2.0; Node 20.20.2; checked on 2026-11-29.
# Source: https://maven.apache.org/guides/introduction/introduction-to-the-pom.html
# Meaning: code tried on a pom with two dependencies fails on one with a single driver, and the
#   other way round. Ask for both shapes, and take no version from it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  pom-parser@1.2.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { parse } from 'pom-parser';
const dependency = (name) => `<dependency><groupId>g</groupId><artifactId>${name}</artifactId><version>\${v}</version></dependency>`;
for (const names of [['postgresql'], ['postgresql', 'jedis']]) {
  const xmlContent = `<project><properties><v>1</v></properties><dependencies>${names.map(dependency).join('')}</dependencies></project>`;
  parse({ xmlContent }, (error, { pomObject }) => console.log(names.length, JSON.stringify(pomObject.project.dependencies)));
}
PROBE

cat >expected.txt <<'SEEN'
1 {"dependency":{"groupid":"g","artifactid":"postgresql","version":"${v}"}}
2 {"dependency":[{"groupid":"g","artifactid":"postgresql","version":"${v}"},{"groupid":"g","artifactid":"jedis","version":"${v}"}]}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
