#!/usr/bin/env bash
# Expected: 7 is Sunday alone and in a range, or is refused in both.
# Instead: Alone it is Sunday; as the end of a range it is dropped without a word. cron-parser
#   gives all three days.
# Version: @datasert/cronjs-matcher 1.4.0, cron-parser 5.10.6; Node 20.20.2; checked on
#   2026-11-29.
# Source: none found; seen by running it.
# Meaning: 5-7 is a common weekend schedule in crontabs of hosts; a reader built on this package
#   tells a workload that never runs on Sundays.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @datasert/cronjs-matcher@1.4.0 cron-parser@5.10.6
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import matcher from '@datasert/cronjs-matcher';
import { CronExpressionParser } from 'cron-parser';
const day = (date) => date.toUTCString().slice(0, 3);
const startAt = '2026-11-02T00:00:01Z';
for (const text of ['0 0 * * 7', '0 0 * * 5-7']) {
  const runs = matcher.getFutureMatches(text, { startAt, matchCount: 3, timezone: 'UTC' });
  console.log(text, 'cronjs', runs.map((run) => day(new Date(run))).join(' '));
  const all = CronExpressionParser.parse(text, { currentDate: new Date(startAt), tz: 'UTC' }).take(3);
  console.log(text, 'cron-parser', all.map((run) => day(run.toDate())).join(' '));
}
PROBE

cat >expected.txt <<'SEEN'
0 0 * * 7 cronjs Sun Sun Sun
0 0 * * 7 cron-parser Sun Sun Sun
0 0 * * 5-7 cronjs Fri Sat Fri
0 0 * * 5-7 cron-parser Fri Sat Sun
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
