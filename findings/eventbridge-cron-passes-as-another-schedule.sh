#!/usr/bin/env bash
# Expected: A parser that knows no EventBridge dialect refuses its six fields, since ? stands
#   where the hour would be.
# Instead: cron-parser and croner take the first field for seconds and ? for any hour, and plan
#   00:18, 01:18 … on 1 February. cronstrue sees the dialect but counts weekdays from 0, so Monday
#   to Friday becomes Tuesday to Saturday. aws-cron-parser is right.
# Version: cron-parser 5.10.6, croner 11.0.1, cronstrue 3.39.0, aws-cron-parser 1.1.12; Node
#   20.20.2; checked on 2026-11-29.
# Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
# Meaning: schedules in serverless.yml and SAM files need the dialect’s own reading; a generic
#   parser answers without an error and wrongly.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  cron-parser@5.10.6 croner@11.0.1 cronstrue@3.39.0 aws-cron-parser@1.1.12
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import cronstrue from 'cronstrue';
import aws from 'aws-cron-parser';
const text = '0 18 ? * 2-6 *';
const start = new Date('2026-11-01T00:00:00Z');
const show = (name, dates) => console.log(name.padEnd(16), dates.map((date) => date.toUTCString().slice(0, 22)).join(' | '));
show('cron-parser', CronExpressionParser.parse(text, { currentDate: start, tz: 'UTC' }).take(2).map((d) => d.toDate()));
show('croner', new Cron(text, { timezone: 'UTC', paused: true }).nextRuns(2, start));
console.log('cronstrue       ', cronstrue.toString(text));
const { parse, next } = aws.default ?? aws;
const first = next(parse(text), start);
show('aws-cron-parser', [first, next(parse(text), first)]);
PROBE

cat >expected.txt <<'SEEN'
cron-parser      Mon, 01 Feb 2027 00:18 | Mon, 01 Feb 2027 01:18
croner           Mon, 01 Feb 2027 00:18 | Mon, 01 Feb 2027 01:18
cronstrue        At 06:00 PM, Tuesday through Saturday
aws-cron-parser  Mon, 02 Nov 2026 18:00 | Tue, 03 Nov 2026 18:00
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
