#!/usr/bin/env bash
# Expected: The component that a CycloneDX file is about has the name in package.json.
# Instead: It has the name of the folder; bom-ref and purl have the one of package.json, as everything
#   has in the SPDX output of the same command.
# Version: npm 11.19.1; Node 20.20.2; checked on 2026-11-30.
# Source: none found; seen by running it.
# Meaning: the same commit, built in two folders, gives two bills of materials, and a register of
#   them knows the project as "build" or "workspace". Make it in a folder of the project's name.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/checkout"
cd "$dir/checkout"
echo '{ "name": "product", "version": "1.0.0" }' >package.json
npm install --silent --no-audit --no-fund
npm --version
read_json() { node -e 'let text = ""; process.stdin.on("data", (part) => (text += part)).on("end", () => console.log(eval(`(it) => ${process.argv[1]}`)(JSON.parse(text))));' "$1"; }

cat >../expected.txt <<'SEEN'
CycloneDX checkout product@1.0.0 pkg:npm/product@1.0.0
SPDX product@1.0.0 product
SEEN

{
  npm sbom --sbom-format cyclonedx | read_json '["CycloneDX", it.metadata.component.name, it.metadata.component["bom-ref"], it.metadata.component.purl].join(" ")'
  npm sbom --sbom-format spdx | read_json '["SPDX", it.name, it.packages[0].name].join(" ")'
} | tee ../seen.txt
diff ../expected.txt ../seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
