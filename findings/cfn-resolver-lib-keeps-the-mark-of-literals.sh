#!/usr/bin/env bash
# Expected: A resolver of CloudFormation templates gives what CloudFormation would: ${!HOME} in
#   Fn::Sub becomes ${HOME}, AWS::NoValue takes an entry out, and the default of a
#   CommaDelimitedList is a list.
# Instead: ${!HOME} keeps its exclamation mark; AWS::NoValue stays as the text “AWS::NoValue”, in
#   a list and in a mapping; the default of a list parameter stays one text, so Fn::Join over it
#   fails with “items.join is not a function”.
# Version: cfn-resolver-lib 1.1.8; Node 20.20.2; checked on 2026-11-30.
# Source:
#   https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html
#   and pseudo-parameter-reference.html.
# Meaning: Resolved templates are no oracle. Read Sub, NoValue and list parameters in own code,
#   and call the rest unknown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cfn-resolver-lib@1.1.8
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const Resolver = require('cfn-resolver-lib');
const resolve = (value) => {
  const template = {
    Parameters: { Stage: { Type: 'String', Default: 'test' }, Zones: { Type: 'CommaDelimitedList', Default: 'a,b' } },
    Conditions: { Live: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] } },
    Resources: { A: { Type: 'AWS::S3::Bucket', Properties: { value } } },
  };
  return new Resolver(template, { RefResolvers: {} }).evaluateNodes().Resources.A.Properties;
};
const look = (value) => {
  let seen;
  try { seen = JSON.stringify(resolve(value)); } catch (error) { seen = error.message; }
  console.log(`${JSON.stringify(value)}: ${seen}`);
};
const liveOnly = { 'Fn::If': ['Live', 'x', { Ref: 'AWS::NoValue' }] };
look({ 'Fn::Sub': '${Stage}-${!HOME}' });
look(liveOnly);
look([liveOnly, 'y']);
look({ Ref: 'Zones' });
look({ 'Fn::Join': ['-', { Ref: 'Zones' }] });
PROBE

cat >expected.txt <<'SEEN'
{"Fn::Sub":"${Stage}-${!HOME}"}: {"value":"test-${!HOME}"}
{"Fn::If":["Live","x",{"Ref":"AWS::NoValue"}]}: {"value":"AWS::NoValue"}
[{"Fn::If":["Live","x",{"Ref":"AWS::NoValue"}]},"y"]: ["AWS::NoValue","y"]
{"Ref":"Zones"}: {"value":"a,b"}
{"Fn::Join":["-",{"Ref":"Zones"}]}: items.join is not a function
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
