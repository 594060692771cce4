#!/usr/bin/env bash
# Expected: An AWS tool reads its YAML as CloudFormation does, and knows all of CloudFormation’s
#   short tags.
# Instead: js-yaml 4 stands behind it: YAML 1.2 booleans and octals, but a date becomes
#   2010-09-09T00:00:00.000Z. Two tags that CloudFormation added in 2022 are "unknown tag" errors
#   for the whole file; duplicate keys are errors too.
# Version: serverless 3.40.0; Node 20.20.2; checked on 2026-11-29.
# Source:
#   https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ToJsonString.html
# Meaning: "enabled: no" is off in a SAM template read by YAML 1.1 and on (a text) here. A reader
#   needs the dialect of the format, and must not refuse a file for a tag.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  serverless@3.40.0
npm pkg get dependencies
cat >serverless.yml <<'YAML'
service: shop
provider: { name: aws }
custom: { enabled: no, mode: 0440, since: 2010-09-09, limit: 1_000, ports: 22:22 }
YAML
printf '%s\n' 'service: shop' 'provider: aws' 'resources: { Outputs: { A: { Value: !ToJsonString { a: 1 } } } }' >tagged.yml

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
const read = createRequire(import.meta.url)('serverless/lib/configuration/read');
const { custom } = await read(`${process.cwd()}/serverless.yml`);
for (const [key, value] of Object.entries(custom)) console.log(key, JSON.stringify(value));
await read(`${process.cwd()}/tagged.yml`).catch((error) => console.log(/unknown tag \S+/.exec(error.message)[0]));
PROBE

cat >expected.txt <<'SEEN'
enabled "no"
mode 440
since "2010-09-09T00:00:00.000Z"
limit "1_000"
ports "22:22"
unknown tag !<!ToJsonString>
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
