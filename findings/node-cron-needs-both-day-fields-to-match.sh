#!/usr/bin/env bash
# Expected: Where both day fields are restricted, either suffices, as POSIX says of crontab.
# Instead: node-cron demands both. The next five runs of 0 0 13 * 5 span a year and a half instead
#   of four weeks.
# Version: node-cron 4.6.0; cron-parser 5.10.6 and croner 11.0.1 beside it; Node 20.20.2; checked
#   on 2026-11-29.
# Source: https://github.com/node-cron/node-cron/issues/40,
#   https://pubs.opengroup.org/onlinepubs/9699919799/utilities/crontab.html
# Meaning: the same five fields in a CronJob, a render.yaml and a Node worker are different
#   schedules. A move between them needs a notice whenever both day fields are set.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  node-cron@4.6.0 cron-parser@5.10.6 croner@11.0.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import nodeCron from 'node-cron';
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
const text = '0 0 13 * 5';
const friday13 = (date) => date.getUTCDay() === 5 && date.getUTCDate() === 13;
const timezone = 'UTC';
const start = new Date('2026-11-01T00:00:00Z');
const runs = nodeCron.createTask(text, () => {}, { timezone }).getNextRuns(5);
console.log('node-cron: all on a Friday 13th', runs.every(friday13));
const other = CronExpressionParser.parse(text, { currentDate: start, tz: timezone }).take(5).map((d) => d.toDate());
console.log('cron-parser', other.map((date) => date.toISOString().slice(0, 10)).join(' '));
const third = new Cron(text, { timezone, paused: true }).nextRuns(5, start);
console.log('croner', third.map((date) => date.toISOString().slice(0, 10)).join(' '));
PROBE

cat >expected.txt <<'SEEN'
node-cron: all on a Friday 13th true
cron-parser 2026-11-06 2026-11-13 2026-11-20 2026-11-27 2026-12-04
croner 2026-11-06 2026-11-13 2026-11-20 2026-11-27 2026-12-04
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
