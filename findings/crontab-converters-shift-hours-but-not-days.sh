#!/usr/bin/env bash
# Expected: A converter from a local crontab to UTC moves the day with the hour: Mondays at 02:00
#   in Tokyo are Sundays at 17:00 in UTC.
# Instead: local-crontab keeps the Monday, so the job runs a day late, and keeps the first of the
#   month. For zones with summer time it fills the day of month beside the day of week, which cron
#   joins by “or”: Mondays at 09:00 in Berlin become every day of most of March. crontzconvert
#   moves the day, but for all hours alike: of 02:00 and 20:00 on Mondays the second becomes a
#   Sunday.
# Version: local-crontab 0.1.8, crontzconvert 1.1.1, cron-parser 5.10.6; Node 20.20.2; checked on
#   2026-11-30.
# Source: crontab(5) on the two day fields; the README of local-crontab shows daily schedules
#   only.
# Meaning: A schedule that moves to a platform with UTC only cannot be shifted field by field.
#   Keep the text and name the zone (CronJob timeZone, EventBridge Scheduler), or expand and
#   compare the runs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  local-crontab@0.1.8 crontzconvert@1.1.1 cron-parser@5.10.6
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { createRequire } from 'node:module';
import { CronExpressionParser } from 'cron-parser';
const require = createRequire(import.meta.url);
const { localCrontabToUtcCrontabs } = require('local-crontab');
const { convert } = require('crontzconvert');
const runs = (text, tz) => {
  const plan = CronExpressionParser.parse(text, { tz, currentDate: '2027-03-01T00:00:00Z' });
  return plan.take(3).map((run) => run.toDate().toISOString().slice(0, 13)).join(' ');
};
const look = (text, zone) => {
  const [first, second] = localCrontabToUtcCrontabs(text, zone);
  console.log(`${text} in ${zone}: ${runs(text, zone)}`);
  // The start of summer time moves by a day or two each year.
  const shown = (second ?? first).replace(/1-[23]\d/, '1-end');
  console.log(`  local-crontab ${shown}: ${runs(second ?? first, 'UTC')}`);
};
look('0 2 * * 1', 'Asia/Tokyo');
look('0 2 1 * *', 'Asia/Tokyo');
look('0 9 * * 1', 'Europe/Berlin');
const two = '0 2,20 * * 1';
console.log(`${two} in Asia/Tokyo: ${runs(two, 'Asia/Tokyo')}`);
console.log(`  crontzconvert ${convert(`0 ${two}`, 'Asia/Tokyo', 'UTC')}: ${runs(convert(`0 ${two}`, 'Asia/Tokyo', 'UTC'), 'UTC')}`);
PROBE

cat >expected.txt <<'SEEN'
0 2 * * 1 in Asia/Tokyo: 2027-03-07T17 2027-03-14T17 2027-03-21T17
  local-crontab 0 17 * * 1: 2027-03-01T17 2027-03-08T17 2027-03-15T17
0 2 1 * * in Asia/Tokyo: 2027-03-31T17 2027-04-30T17 2027-05-31T17
  local-crontab 0 17 1 * *: 2027-03-01T17 2027-04-01T17 2027-05-01T17
0 9 * * 1 in Europe/Berlin: 2027-03-01T08 2027-03-08T08 2027-03-15T08
  local-crontab 0 8 1-end 3 1: 2027-03-01T08 2027-03-02T08 2027-03-03T08
0 2,20 * * 1 in Asia/Tokyo: 2027-03-01T11 2027-03-07T17 2027-03-08T11
  crontzconvert 0 0 11,17 * * 0: 2027-03-07T11 2027-03-07T17 2027-03-14T11
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
