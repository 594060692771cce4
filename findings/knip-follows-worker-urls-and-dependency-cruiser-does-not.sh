#!/usr/bin/env bash
# Expected: Both tools see the same files behind a module, since both parse TypeScript.
# Instead: dependency-cruiser sees imports, typeof import() and literal dynamic imports, and none
#   of the URL forms. knip counts them all as used, and reports only the file that nothing names.
# Version: dependency-cruiser 17.3.9, knip 6.44.2, TypeScript 6.0.3; Node 20.20.2; checked on
#   2026-11-29.
# Source: https://github.com/sverweij/dependency-cruiser/blob/main/doc/options-reference.md,
#   https://knip.dev/reference/known-issues
# Meaning: a wall "the client never imports lib/server" is open to a worker started by URL, and no
#   unused-file report tells. Walls need a rule of their own for new URL(…, import.meta.url).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dependency-cruiser@17.3.9 knip@6.44.2 typescript@6.0.3 @types/node@20.19.43
npm pkg get dependencies
mkdir src
for name in plain type worker url resolved doc orphan; do echo "export const $name = 1; export type Kind = 1; export default 1;" >"src/$name.ts"; done
cat >src/main.ts <<'TS'
import { plain } from './plain.ts';
let kind: typeof import('./type.ts');
const worker = new Worker(new URL('./worker.ts', import.meta.url));
const url = new URL('./url.ts', import.meta.url);
const resolved = import.meta.resolve('./resolved.ts');
/** @type {import('./doc.ts').Kind} */
const doc = 1;
console.log(plain, kind, worker, url, resolved, doc);
TS
npm pkg set type=module >/dev/null
echo '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "noEmit": true } }' >tsconfig.json
echo '{ "entry": ["src/main.ts"], "project": ["src/**"] }' >knip.json
echo 'module.exports = { options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" } } };' >walls.cjs

cat >expected.txt <<'SEEN'
walls see: ./plain.ts ./type.ts
unused for knip: src/orphan.ts
SEEN

{
  npx depcruise --config walls.cjs --output-type json src/main.ts |
    node -e 'const { modules } = JSON.parse(require("fs").readFileSync(0)); console.log("walls see:", modules.find((m) => m.source === "src/main.ts").dependencies.map((d) => d.module).sort().join(" "))'
  { npx knip --no-progress --include files --reporter compact || true; } | grep src/ | sed 's/:.*//; s/^/unused for knip: /'
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
