#!/usr/bin/env bash
# Expected: 5/15 means from 5 on in steps of 15, as Kubernetes and EventBridge read it; 1/2 in the
#   weekday field is Monday, Wednesday, Friday.
# Instead: cron-parser and cronosjs take the steps, cron-schedule runs once at 5, croner refuses.
#   With 1/2 cron-parser counts up to 7 and adds Sunday, cron-schedule runs on Mondays only.
# Version: cron-parser 5.10.6, croner 11.0.1, cron-schedule 6.0.0, cronosjs 1.7.1; Node 20.20.2;
#   checked on 2026-11-29.
# Source: https://github.com/robfig/cron (the parser of Kubernetes: N/ means N-MAX/).
# Meaning: how often a job runs decides whether it idles (functions) or not. Expand such fields by
#   the rules of the platform that runs the file, not by any npm parser.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  cron-parser@5.10.6 croner@11.0.1 cron-schedule@6.0.0 cronosjs@1.7.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import { parseCronExpression } from 'cron-schedule';
import { CronosExpression } from 'cronosjs';
const start = new Date('2026-11-01T00:00:00Z');
process.env.TZ = 'UTC';
const next = {
  'cron-parser': (e) => CronExpressionParser.parse(e, { currentDate: start, tz: 'UTC' }).take(5).map((d) => d.toDate()),
  croner: (e) => new Cron(e, { timezone: 'UTC', paused: true }).nextRuns(5, start),
  'cron-schedule': (e) => parseCronExpression(e).getNextDates(5, start),
  cronosjs: (e) => CronosExpression.parse(e, { timezone: 'UTC' }).nextNDates(start, 5),
};
const show = (text, cut) => {
  for (const [name, dates] of Object.entries(next)) {
    let answer;
    try {
      answer = dates(text).map((date) => date.toUTCString().slice(...cut)).join(' ');
    } catch {
      answer = 'refused';
    }
    console.log(text, name.padEnd(13), answer);
  }
};
show('5/15 * * * *', [17, 22]);
show('0 0 * * 1/2', [0, 3]);
PROBE

cat >expected.txt <<'SEEN'
5/15 * * * * cron-parser   00:05 00:20 00:35 00:50 01:05
5/15 * * * * croner        refused
5/15 * * * * cron-schedule 00:05 01:05 02:05 03:05 04:05
5/15 * * * * cronosjs      00:05 00:20 00:35 00:50 01:05
0 0 * * 1/2 cron-parser   Mon Wed Fri Sun Mon
0 0 * * 1/2 croner        refused
0 0 * * 1/2 cron-schedule Mon Mon Mon Mon Mon
0 0 * * 1/2 cronosjs      Mon Wed Fri Mon Wed
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
