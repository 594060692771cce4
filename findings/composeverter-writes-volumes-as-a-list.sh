#!/usr/bin/env bash
# Expected: migrateToCommonSpec() turns a valid v1 file into a valid Compose file.
# Instead: Named volumes come out as a list under volumes (the specification wants a mapping),
#   each marked external, so that a start would fail for want of the volume. Comments of the file
#   are lost as well.
# Version: composeverter 1.7.5; Node 20.20.2; checked on 2026-11-29.
# Source: https://docs.docker.com/reference/compose-file/volumes/
# Meaning: such files exist: top-level volumes may be a list of one-key mappings. Read that as
#   named volumes with a notice, instead of refusing the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  composeverter@1.7.5
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import composeverter from 'composeverter';
const v1 = 'db:\n  image: postgres\n  volumes: ["data:/var/lib/postgresql/data"] # kept\n';
const converted = composeverter.migrateToCommonSpec(v1, { indent: 2, expandPorts: false, expandVolumes: false });
console.log(converted);
const faults = composeverter.validateDockerComposeToCommonSpec(converted);
console.log('own validator on volumes:', faults.map((f) => f.message).filter((m) => m.includes('/volumes')).join(' ').slice(0, 80));
PROBE

cat >expected.txt <<'SEEN'
# Named volumes ({"data":{"external":true,"name":"data"}}) must be explicitly declared. Creating a 'volumes' section with declarations.
# #
# #For backwards-compatibility, they've been declared as external. If you don't mind the volume names being prefixed with the project name, you can remove the 'external' option from each one.
name: <your project name>
services:
  db:
    image: postgres
    volumes:
      - data:/var/lib/postgresql/data
volumes:
  - data:
      external: true
      name: data
own validator on volumes: Line 11(/volumes): must be object (type: {"type":"object"})
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
