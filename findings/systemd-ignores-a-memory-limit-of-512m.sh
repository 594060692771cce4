#!/usr/bin/env bash
# Expected: A service moved from Compose to a systemd unit or a Quadlet file keeps its limits when the
#   values are carried over: 512m, 0.5g, 1Gi, 1.5 processors, 1M for a minute and a bit.
# Instead: Sizes have upper-case suffixes without i or B: 512m, 0.5g and 1Gi are ignored, so the
#   service has no limit; 1.5G is taken. CPUQuota=1.5 is ignored, 150% is meant. Times tell
#   M from m: 1M is a month, and TimeoutStopSec=1M lets a service hang for it.
# Version: systemd 252 (252.38-1~deb12u1), as on the machine; checked on 2026-11-30. Another systemd may differ.
# Source: https://www.freedesktop.org/software/systemd/man/latest/systemd.resource-control.html
#   (suffix K, M, G or T) and systemd.time.html beside it (“M” is a month); neither tells of other
#   spellings.
# Meaning: Each limit is translated, never copied. Look for the lines that say “ignoring”, since the
#   service starts all the same.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
systemd-analyze --version | head -1 | tee version.txt
grep -q '^systemd 252 ' version.txt || { echo 'This was seen with systemd 252.' >&2; exit 1; }

cat >moved.service <<'UNIT'
[Service]
ExecStart=/bin/true
MemoryMax=512m
MemoryHigh=0.5g
MemoryLow=1Gi
MemorySwapMax=1.5G
CPUQuota=1.5
UNIT
see() {
  systemd-analyze verify ./moved.service 2>&1 | sed 's/^[^:]*moved.service:/line /'
  for time in 1M 1m 5m 1h30m 1.5h; do
    echo "$time is $(systemd-analyze timespan "$time" | sed -n 's/^ *Human: //p')"
  done
}

cat >expected.txt <<'SEEN'
line 3: Invalid memory limit '512m', ignoring: Invalid argument
line 4: Invalid memory limit '0.5g', ignoring: Invalid argument
line 5: Invalid memory limit '1Gi', ignoring: Invalid argument
line 7: Invalid CPU quota '1.5', ignoring.
1M is 1month
1m is 1min
5m is 5min
1h30m is 1h 30min
1.5h is 1h 30min
SEEN

see | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
