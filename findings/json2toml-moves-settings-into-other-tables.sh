#!/usr/bin/env bash
# Expected: A TOML writer puts each setting into the table that it came from.
# Instead: A setting after a list of tables is written below the last of them, so internal_port
#   becomes part of a health check; a table inside a listed table becomes a table of its own at
#   the top; an empty table is left out. Both files are valid TOML, so nothing complains.
#   smol-toml gives the same object back.
# Version: json2toml 6.1.2, smol-toml 1.9.1; Node 20.20.2; checked on 2026-11-30.
# Source: https://toml.io/en/v1.0.0#array-of-tables and
#   https://fly.io/docs/reference/configuration/ (checks are listed tables inside http_service).
# Meaning: A generated fly.toml can be valid and mean another thing. Write TOML with smol-toml,
#   and read what was written back in a test.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json2toml@6.1.2 smol-toml@1.9.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import json2toml from 'json2toml';
import { parse, stringify } from 'smol-toml';
const look = (label, settings) => {
  console.log(label);
  console.log('  given    ', JSON.stringify(settings));
  console.log('  json2toml', JSON.stringify(parse(json2toml(settings))));
  console.log('  smol-toml', JSON.stringify(parse(stringify(settings))));
};
look('setting after a list', { http_service: { checks: [{ path: '/health' }], internal_port: 8080 } });
look('table in a list', { services: [{ port: 80, concurrency: { hard: 25 } }] });
look('empty table', { app: 'a', env: {} });
PROBE

cat >expected.txt <<'SEEN'
setting after a list
  given     {"http_service":{"checks":[{"path":"/health"}],"internal_port":8080}}
  json2toml {"http_service":{"checks":[{"path":"/health","internal_port":8080}]}}
  smol-toml {"http_service":{"internal_port":8080,"checks":[{"path":"/health"}]}}
table in a list
  given     {"services":[{"port":80,"concurrency":{"hard":25}}]}
  json2toml {"services":[{"port":80}],"concurrency":{"hard":25}}
  smol-toml {"services":[{"port":80,"concurrency":{"hard":25}}]}
empty table
  given     {"app":"a","env":{}}
  json2toml {"app":"a"}
  smol-toml {"app":"a","env":{}}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
