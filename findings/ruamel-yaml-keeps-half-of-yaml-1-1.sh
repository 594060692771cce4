#!/usr/bin/env bash
# Expected: ruamel.yaml, which reads YAML 1.2 unless told otherwise, takes for numbers what 1.2 does:
#   1_000 and 0b11 are texts there, and so is a bare equals sign.
# Instead: It drops yes, no and 1:30 of YAML 1.1 and keeps the rest of it: 1_000 is 1000, 0b11 is 3
#   and 2026-11-30 is a day. A bare = or << as a value is refused by the safe reader and by PyYAML,
#   and is no str in the other.
# Version: ruamel.yaml 0.19.1, PyYAML 6.0.3, yaml 2.9.1 (npm); Node 20.20.2; checked on 2026-11-30.
# Source: https://yaml.org/spec/1.2.2/#103-core-schema; https://yaml.dev/doc/ruamel.yaml/ (“a YAML 1.2
#   loader/dumper”).
# Meaning: Neither version’s rules foresee every reader. Quote each text that people typed in a YAML
#   file that is handed out; the compat option of yaml sees to all of these but = and <<.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact yaml@2.9.1
npm pkg get dependencies
python3 -m venv venv
venv/bin/pip install --quiet ruamel.yaml==0.19.1 PyYAML==6.0.3 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i -E '^(ruamel.yaml|pyyaml) '

cat >probe.mjs <<'PROBE'
import { parse, stringify } from 'yaml';
const texts = ['no', '1:30', '1_000', '0b11', '2026-11-30', '=', '<<'];
console.log('yaml', ...texts.map((text) => typeof parse(text)));
console.log('written with compat', ...texts.map((text) => stringify(text, { compat: 'yaml-1.1' }).trim()));
PROBE
cat >probe.py <<'PROBE'
import yaml
from ruamel.yaml import YAML

def kind(load, text):
    try:
        return type(load(f'a: {text}')['a']).__name__
    except Exception as error:
        return type(error).__name__

texts = ['no', '1:30', '1_000', '0b11', '2026-11-30', '=', '<<']
for name, load in {'ruamel.yaml': YAML().load, 'ruamel.yaml safe': YAML(typ='safe', pure=True).load, 'PyYAML': yaml.safe_load}.items():
    print(name, *[kind(load, text) for text in texts])
PROBE

cat >expected.txt <<'SEEN'
yaml string string string string string string string
written with compat "no" "1:30" "1_000" "0b11" "2026-11-30" = "<<"
ruamel.yaml str str ScalarInt BinaryInt date TaggedScalar TaggedScalar
ruamel.yaml safe str str int int date ConstructorError ConstructorError
PyYAML bool int int int date ConstructorError ConstructorError
SEEN

{ node probe.mjs; venv/bin/python probe.py; } | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
