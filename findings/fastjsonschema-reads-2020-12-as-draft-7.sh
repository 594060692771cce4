#!/usr/bin/env bash
# Expected: A validator that does not know the dialect that a schema names says so.
# Instead: fastjsonschema takes $schema of 2020-12, the dialect of OpenAPI 3.1, and reads it as
#   draft 7 without a word: dependentRequired, minContains, unevaluatedProperties and what stands
#   beside a $ref are passed over, and a tuple (prefixItems with items: false) refuses its own
#   valid value.
# Version: fastjsonschema 2.22.2, jsonschema-rs 0.58.3; checked on 2026-11-30.
# Source: https://github.com/horejsek/python-fastjsonschema/issues/81 (open since 2019);
#   https://horejsek.github.io/python-fastjsonschema/ (“Draft 04, 06 and 07”).
# Meaning: Published schemas keep to what draft 7 knows as well, no tuples and nothing beside a $ref,
#   or clients check less than they think.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet fastjsonschema==2.22.2 jsonschema-rs==0.58.3 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i -E '^(fastjsonschema|jsonschema[-_]rs) '

cat >probe.py <<'PROBE'
import json
import fastjsonschema, jsonschema_rs

def takes(schema, value):
    try:
        fastjsonschema.compile(schema)(value)
        return True
    except fastjsonschema.JsonSchemaValueException:
        return False

for schema, value in [
    ({'dependentRequired': {'from': ['to']}}, {'from': 1}),
    ({'contains': {'const': 1}, 'minContains': 2}, [1]),
    ({'properties': {'a': True}, 'unevaluatedProperties': False}, {'b': 1}),
    ({'$ref': '#/$defs/text', 'maxLength': 1, '$defs': {'text': {'type': 'string'}}}, 'ab'),
    ({'prefixItems': [{'type': 'string'}], 'items': False}, ['a']),
    ({'type': 'array', 'uniqueItems': True}, [1, 1]),
]:
    whole = {'$schema': 'https://json-schema.org/draft/2020-12/schema', **schema}
    print(json.dumps(schema), json.dumps(value), 'fastjsonschema', takes(whole, value), 'jsonschema-rs', jsonschema_rs.is_valid(whole, value))
PROBE

cat >expected.txt <<'SEEN'
{"dependentRequired": {"from": ["to"]}} {"from": 1} fastjsonschema True jsonschema-rs False
{"contains": {"const": 1}, "minContains": 2} [1] fastjsonschema True jsonschema-rs False
{"properties": {"a": true}, "unevaluatedProperties": false} {"b": 1} fastjsonschema True jsonschema-rs False
{"$ref": "#/$defs/text", "maxLength": 1, "$defs": {"text": {"type": "string"}}} "ab" fastjsonschema True jsonschema-rs False
{"prefixItems": [{"type": "string"}], "items": false} ["a"] fastjsonschema False jsonschema-rs True
{"type": "array", "uniqueItems": true} [1, 1] fastjsonschema False jsonschema-rs False
SEEN

venv/bin/python probe.py | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
