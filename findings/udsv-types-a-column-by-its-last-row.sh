#!/usr/bin/env bash
# Expected: A CSV reader that guesses types calls a column a number or a boolean if all of it is, and
#   otherwise keeps its text.
# Instead: inferSchema of uDSV looks at the last of the first ten rows alone. Where that says “true”
#   or “yes”, typedObjs() turns every other value of the column into false, “unknown” and 2 alike;
#   where it is a number, words become null and 0012 is 12. The same rows in another order stay text.
# Version: udsv 0.7.3, papaparse 5.7.1; Node 20.20.2; checked on 2026-11-30.
# Source: guessType in https://github.com/leeoniya/uDSV/blob/main/src/uDSV.mjs; its README names
#   “schema inference and value typing” and no rule.
# Meaning: A column of answers (yes, no, unknown) or codes must not be read by guess. Columns of a CSV
#   file that is handed out keep one kind, numbers or words, to the last row; readers take
#   stringObjs().
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact udsv@0.7.3 papaparse@5.7.1
npm pkg get dependencies

cat >probe.cjs <<'PROBE'
const { inferSchema, initParser } = require('udsv');
const Papa = require('papaparse');
for (const values of [['no', 'unknown', 'yes'], ['yes', 'no', 'unknown'], ['1', '2', 'true'], ['60%', '1'], ['5', 'unknown', '3'], ['0012', '0013']]) {
  const text = `id,v\n${values.map((value, index) => `${index},${value}`).join('\n')}\n`;
  const schema = inferSchema(text);
  const typed = initParser(schema).typedObjs(text).map(({ v }) => v);
  const papa = Papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data.map(({ v }) => v);
  console.log(JSON.stringify(values), schema.cols[1].type, JSON.stringify(typed), 'papaparse', JSON.stringify(papa));
}
PROBE

cat >expected.txt <<'SEEN'
["no","unknown","yes"] b:yes [false,false,true] papaparse ["no","unknown","yes"]
["yes","no","unknown"] s ["yes","no","unknown"] papaparse ["yes","no","unknown"]
["1","2","true"] b:true [false,false,true] papaparse [1,2,true]
["60%","1"] n [null,1] papaparse ["60%",1]
["5","unknown","3"] n [5,null,3] papaparse [5,"unknown",3]
["0012","0013"] n [12,13] papaparse [12,13]
SEEN

node probe.cjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
