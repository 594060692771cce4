#!/usr/bin/env bash
# Expected: npm sbom --omit dev lists what npm ls --omit dev lists: all that is installed in production.
# Instead: A package that a development tool needs too is left out, though production needs it: of
#   react (dependency) and use-sync-external-store (tool) nothing is left.
# Version: npm 11.19.1; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/npm/cli/issues/7909, open since 2024-11-14.
# Meaning: a bill of materials made this way lacked react, zod and yaml here, and nobody would have
#   been told of their faults. Make it of a copy of the project that has no tools.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >package.json <<'JSON'
{
  "name": "a",
  "version": "1.0.0",
  "dependencies": { "react": "19.2.0", "debug": "4.4.3" },
  "devDependencies": { "use-sync-external-store": "1.6.0", "ms": "2.1.3" }
}
JSON
npm install --silent --no-audit --no-fund --ignore-scripts
npm --version
list() { node -e 'let text = ""; process.stdin.on("data", (part) => (text += part)).on("end", () => console.log(JSON.parse(text).components.map((c) => c.name).join(" ")));'; }

cat >expected.txt <<'SEEN'
npm ls: debug ms react
npm sbom: debug
SEEN

{
  echo "npm ls: $(npm ls --omit dev --all --parseable | tail -n +2 | xargs -n 1 basename | sort | xargs)"
  echo "npm sbom: $(npm sbom --omit dev --sbom-format cyclonedx | list)"
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
