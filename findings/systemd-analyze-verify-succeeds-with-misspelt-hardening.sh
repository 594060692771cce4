#!/usr/bin/env bash
# Expected: systemd-analyze verify ends with an error for a unit whose hardening is misspelt.
# Instead: "ProtectSystm=strict", "ProtectSystem=stricct", "MemoryMax=1500 elephants" and
#   "Restart=sometimes" are warned of on standard error, ignored, and the exit status is 0. A program that does
#   not exist is an error.
# Version: systemd 252 (252.38-1~deb12u1); checked on 2026-11-30.
# Source: systemd-analyze(1), verify; systemd.unit(5): unknown settings are ignored with a warning.
# Meaning: a green check says that the unit starts, not that it is fenced in. A check has to ask for empty
#   output, not for the exit status.
set -euo pipefail
command -v systemd-analyze >/dev/null || { echo 'Needs systemd-analyze.'; exit 0; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
systemd-analyze --version | head -1
look() {
  printf '[Unit]\nDescription=a\n[Service]\nExecStart=%s\n%s\n' "${2:-/bin/true}" "$1" >a.service
  local status=0
  systemd-analyze verify ./a.service 2>warnings.txt || status=$?
  echo "$1${2:+ $2}: exit status $status, $(grep -c . warnings.txt) warnings"
}

cat >expected.txt <<'SEEN'
ProtectSystem=strict: exit status 0, 0 warnings
ProtectSystm=strict: exit status 0, 1 warnings
ProtectSystem=stricct: exit status 0, 1 warnings
MemoryMax=1500 elephants: exit status 0, 1 warnings
Restart=sometimes: exit status 0, 1 warnings
Restart=no /bin/nothing: exit status 1, 1 warnings
SEEN

{
  look ProtectSystem=strict
  look ProtectSystm=strict
  look ProtectSystem=stricct
  look 'MemoryMax=1500 elephants'
  look Restart=sometimes
  look Restart=no /bin/nothing
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
