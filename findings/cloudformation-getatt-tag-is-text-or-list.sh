#!/usr/bin/env bash
# Expected: Every package for CloudFormation’s short tags writes the long form that CloudFormation
#   documents: {"Fn::GetAtt": ["Db", "Endpoint.Port"]} and {"Condition": "C"}.
# Instead: Only yaml-cfn splits the name. js-yaml-cloudformation-schema and @aws-cdk/yaml-cfn
#   leave the dotted text, which is documented for the short tag alone, and the former writes
#   {"Fn::Condition": "C"}, which does not exist.
# Version: js-yaml-cloudformation-schema 1.0.0 with js-yaml 4.3.2, @aws-cdk/yaml-cfn 1.97.0,
#   yaml-cfn 0.3.2; Node 20.20.2; checked on 2026-11-29.
# Source:
#   https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html
# Meaning: rules that look for ["Db", …] to learn which resource a function uses miss it in two of
#   three readers. Take the tag and its text from the YAML node instead.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact --legacy-peer-deps \
  js-yaml@4.3.2 js-yaml-cloudformation-schema@1.0.0 @aws-cdk/yaml-cfn@1.97.0 yaml-cfn@0.3.2
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import jsYaml from 'js-yaml';
import tags from 'js-yaml-cloudformation-schema';
import cdk from '@aws-cdk/yaml-cfn';
import cfn from 'yaml-cfn';
const text = 'port: !GetAtt Db.Endpoint.Port\nonly: !Condition C\n';
console.log('schema ', JSON.stringify(jsYaml.load(text, { schema: tags.CLOUDFORMATION_SCHEMA })));
console.log('cdk    ', JSON.stringify(cdk.deserialize(text)));
console.log('yamlcfn', JSON.stringify(cfn.yamlParse(text)));
PROBE

cat >expected.txt <<'SEEN'
schema  {"port":{"Fn::GetAtt":"Db.Endpoint.Port"},"only":{"Fn::Condition":"C"}}
cdk     {"port":{"Fn::GetAtt":"Db.Endpoint.Port"},"only":{"Condition":"C"}}
yamlcfn {"port":{"Fn::GetAtt":["Db","Endpoint.Port"]},"only":{"Condition":"C"}}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
