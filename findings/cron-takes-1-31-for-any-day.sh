#!/usr/bin/env bash
# Expected: 1-31 in the day field is a restriction by the letter, so with a weekday set the job
#   runs every day, as crontab(5) has it for fields that do not start with *.
# Instead: cron and cron-schedule look at the expanded set, see all days and treat it as *, so
#   only Mondays remain. cron-parser and croner run daily.
# Version: cron 4.4.0, cron-schedule 6.0.0, cron-parser 5.10.6, croner 11.0.1; Node 20.20.2;
#   checked on 2026-11-29.
# Source: https://man7.org/linux/man-pages/man5/crontab.5.html (note on both day fields).
# Meaning: normalising a schedule (1-31 to *) before it is compared or written to another platform
#   can change it from daily to weekly.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  cron@4.4.0 cron-schedule@6.0.0 cron-parser@5.10.6 croner@11.0.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
process.env.TZ = 'UTC';
import { CronTime } from 'cron';
import { parseCronExpression } from 'cron-schedule';
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
const text = '0 0 1-31 * 1';
const start = new Date('2026-11-01T12:00:00Z');
const show = (name, dates) => console.log(name.padEnd(13), dates.map((d) => d.toUTCString().slice(0, 7)).join(' '));
const first = new CronTime(text, 'UTC').getNextDateFrom(start, 'UTC').toJSDate();
show('cron', [first, new CronTime(text, 'UTC').getNextDateFrom(first, 'UTC').toJSDate()]);
show('cron-schedule', parseCronExpression(text).getNextDates(2, start));
show('cron-parser', CronExpressionParser.parse(text, { currentDate: start, tz: 'UTC' }).take(2).map((d) => d.toDate()));
show('croner', new Cron(text, { timezone: 'UTC', paused: true }).nextRuns(2, start));
PROBE

cat >expected.txt <<'SEEN'
cron          Mon, 02 Mon, 09
cron-schedule Mon, 02 Mon, 09
cron-parser   Mon, 02 Tue, 03
croner        Mon, 02 Tue, 03
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
