#!/usr/bin/env bash
# Expected: os.cpus() has one entry a processor on every Linux host, also in a service that systemd fences in.
# Instead: Where only processes can be seen in /proc, as systemd's ProcSubset=pid makes it, os.cpus()
#   is an empty list, without an error. os.availableParallelism() still counts.
# Version: Node 20.20.2, Linux with unshare of util-linux 2.38; checked on 2026-11-30.
# Source: https://nodejs.org/api/os.html#oscpus: "The array will be empty if no CPU information is
#   available, such as if the /proc file system is unavailable."
# Meaning: pools of os.cpus().length - 1 get -1 workers in a hardened unit. Use availableParallelism(),
#   and leave ProcSubset out of units for programs that one has not read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
node --version
unshare --map-root-user --mount --pid --fork true 2>/dev/null || { echo 'Needs a kernel that lets this user have name spaces.'; exit 0; }
cat >probe.cjs <<'PROBE'
const os = require('os');
console.log(`${process.argv[2]}: cpus ${os.cpus().length > 0 ? 'some' : 'none'}, parallelism ${os.availableParallelism() > 0 ? 'some' : 'none'}`);
PROBE

cat >expected.txt <<'SEEN'
whole: cpus some, parallelism some
subset=pid: cpus none, parallelism some
SEEN

{
  node probe.cjs whole
  unshare --map-root-user --mount --pid --fork bash -c 'mount -t proc -o subset=pid proc /proc && node probe.cjs subset=pid'
} | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
