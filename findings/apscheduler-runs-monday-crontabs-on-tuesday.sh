#!/usr/bin/env bash
# Expected: CronTrigger.from_crontab, made for crontab lines, runs `0 9 * * 1-5` on working days and
#   `0 0 13 * 5` on every 13th and every Friday, as cron and Kubernetes do.
# Instead: Numbers count from Monday as 0, so 1-5 is Tuesday to Saturday and 0 is Monday; 7 is
#   refused; both day fields have to match, and on top of that the Friday is a Saturday. Names
#   (mon-fri) are right.
# Version: APScheduler 3.11.3; python3; checked on 2026-11-30.
# Source: https://github.com/agronholm/apscheduler/issues/286 and
#   https://github.com/agronholm/apscheduler/issues/1102 (not to be changed in 3.x, done in 4.0, of
#   which there are previews only); the description of from_crontab says “a standard crontab
#   expression”.
# Meaning: A schedule taken from a CronJob or a crontab into a Python service moves by a day without
#   a word. Write days by name when a schedule is handed on, and note schedules with both fields.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet APScheduler==3.11.3 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i apscheduler

cat >probe.py <<'PROBE'
from datetime import datetime, timedelta, timezone
from apscheduler.triggers.cron import CronTrigger

def times(line, count=5):
    trigger = CronTrigger.from_crontab(line, timezone=timezone.utc)
    at = datetime(2026, 11, 30, tzinfo=timezone.utc)
    for _ in range(count):
        fire = trigger.get_next_fire_time(None, at)
        yield fire.strftime('%a %Y-%m-%d')
        at = fire + timedelta(seconds=1)

for line in ['0 9 * * 1-5', '0 9 * * mon-fri', '0 0 * * 0', '0 0 13 * 5', '0 0 * * 7']:
    try:
        print(line, '|', ', '.join(times(line)))
    except ValueError as error:
        print(line, '| refused:', error)
PROBE

cat >expected.txt <<'SEEN'
0 9 * * 1-5 | Tue 2026-12-01, Wed 2026-12-02, Thu 2026-12-03, Fri 2026-12-04, Sat 2026-12-05
0 9 * * mon-fri | Mon 2026-11-30, Tue 2026-12-01, Wed 2026-12-02, Thu 2026-12-03, Fri 2026-12-04
0 0 * * 0 | Mon 2026-11-30, Mon 2026-12-07, Mon 2026-12-14, Mon 2026-12-21, Mon 2026-12-28
0 0 13 * 5 | Sat 2027-02-13, Sat 2027-03-13, Sat 2027-11-13, Sat 2028-05-13, Sat 2029-01-13
0 0 * * 7 | refused: Error validating expression '7': the last value (7) is higher than the maximum value (6)
SEEN

venv/bin/python probe.py | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
