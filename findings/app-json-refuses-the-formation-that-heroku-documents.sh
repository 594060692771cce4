#!/usr/bin/env bash
# Expected: the package app.json, “create, validate and render Heroku app.json manifests”, accepts the
#   example of Heroku’s own reference and refuses what is wrong there.
# Instead: The mapping under `formation` that the reference shows is refused (“must be of array type”),
#   and so are a description of more than 140 and a name of more than 30 characters. An environment
#   with a misspelt key, a stack that does not exist and an add-on that is a number pass.
# Version: app.json 1.3.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://devcenter.heroku.com/articles/app-json-schema (formation: an object, by process type;
#   no longest description).
# Meaning: Its verdict says nothing about a file of today. app.json files are read by the reference, and
#   by the keys that are there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  app.json@1.3.0
npm pkg get dependencies

cat >probe.js <<'PROBE'
const App = require('app.json');
const FILES = {
  'formation of the reference': { name: 'Small Sharp Tool', formation: { web: { quantity: 1, size: 'standard-1x' } } },
  'formation as a list': { name: 'Small Sharp Tool', formation: [{ process: 'web', quantity: 1 }] },
  'long description': { name: 'Small Sharp Tool', description: 'x'.repeat(141) },
  'long name': { name: 'A tool for platform architects at work' },
  'misspelt environment': { name: 'Small Sharp Tool', enviroments: { review: { addons: [] } } },
  'stack of nobody': { name: 'Small Sharp Tool', stack: 'heroku-99' },
  'add-on that is a number': { name: 'Small Sharp Tool', addons: [42] },
};
for (const [name, file] of Object.entries(FILES)) {
  const { valid, errors = [] } = App.new(JSON.stringify(file));
  console.log(`${name}: ${valid ? 'valid' : errors.map(({ property, message }) => `${property} ${message}`).join(', ')}`);
}
PROBE

cat >expected.txt <<'SEEN'
formation of the reference: formation must be of array type
formation as a list: valid
long description: description is too long (maximum is 140 characters)
long name: name is too long (maximum is 30 characters)
misspelt environment: valid
stack of nobody: valid
add-on that is a number: valid
SEEN

node probe.js | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
