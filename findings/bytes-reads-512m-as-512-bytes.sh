#!/usr/bin/env bash
# Expected: bytes.parse() knows 512m and 1g, or gives null for what it does not know, as its
#   documentation says of unparsable text.
# Instead: Units need their b. Without it the leading digits count as bytes: 512m is 512, 1g is 1,
#   0.5g is 0, 1Gi is 1. Its sister bytes-iec gives null for these, but reads 1gb as 10^9 where
#   bytes says 2^30.
# Version: bytes 3.1.2, bytes-iec 3.1.1; Node 20.20.2; checked on 2026-11-29.
# Source: https://github.com/visionmedia/bytes.js (README, parse).
# Meaning: Compose limits (512m, 1.5g) and Kubernetes quantities (1Gi) read by it turn every
#   workload into a tiny one. Use an own function a format and refuse what it does not know.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  bytes@3.1.2 bytes-iec@3.1.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import bytes from 'bytes';
import iec from 'bytes-iec';
for (const size of ['512m', '1g', '0.5g', '1.5G', '1Gi', '1GiB', '1gb', '512mb'])
  console.log(size, 'bytes', bytes.parse(size), 'bytes-iec', iec.parse(size));
PROBE

cat >expected.txt <<'SEEN'
512m bytes 512 bytes-iec null
1g bytes 1 bytes-iec null
0.5g bytes 0 bytes-iec null
1.5G bytes 1 bytes-iec null
1Gi bytes 1 bytes-iec null
1GiB bytes 1 bytes-iec 1073741824
1gb bytes 1073741824 bytes-iec 1000000000
512mb bytes 536870912 bytes-iec 512000000
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
