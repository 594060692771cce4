#!/usr/bin/env bash
# Expected: The docker run line that decomposerize writes starts what the Compose file describes, or
#   the converter names what it leaves out.
# Instead: test: ["CMD", "curl", "-f", …] becomes one shell word CMD,curl,-f,…, a check that always
#   fails; $$HOME, Compose’s escape, stays doubled and is the process number in a shell; the second
#   part of an entrypoint replaces the first; read_only of a mount is called read_only=true, an
#   option that docker run does not have; 1m30s is given to --stop-timeout, which takes seconds; env
#   files in the long form are gone, and a service with build: alone gets a line without an image.
# Version: decomposerize 1.4.4; Node 20.20.2; checked on 2026-11-30.
# Source: https://docs.docker.com/reference/compose-file/services/#healthcheck (CMD is the exec form),
#   https://docs.docker.com/reference/cli/docker/container/run/ (--health-cmd is one shell command,
#   --entrypoint one text, readonly for --mount); nothing found on the project’s page.
# Meaning: A converted line is no proof of what a service needs. Read the Compose file itself, and
#   leave running to Compose.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact decomposerize@1.4.4
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import decomposerize from 'decomposerize';
const convert = decomposerize.default ?? decomposerize;
const service = {
  'health check': 'image: a\n    healthcheck: { test: ["CMD", "curl", "-f", "http://localhost/"] }',
  escape: `image: a\n    command: sh -c 'echo "$$HOME"'`,
  entrypoint: 'image: a\n    entrypoint: ["/bin/sh", "/start.sh"]',
  mount: 'image: a\n    volumes: [{ type: bind, source: ./a, target: /a, read_only: true }]',
  'stop time': 'image: a\n    stop_grace_period: 1m30s',
  'two env files': 'image: a\n    env_file: [a.env, b.env]',
  'two env files in the long form': 'image: a\n    env_file: [{ path: a.env }, { path: b.env }]',
  build: 'build: ./a\n    restart: always',
};
for (const [name, text] of Object.entries(service)) {
  const lines = convert(`services:\n  web:\n    ${text}\n`, { 'arg-value-separator': ' ' });
  console.log(`${name}: ${lines.trim()}`);
}
PROBE

cat >expected.txt <<'SEEN'
health check: docker run --health-cmd CMD,curl,-f,http://localhost/ a
escape: docker run a sh -c 'echo "$$HOME"'
entrypoint: docker run --entrypoint /bin/sh --entrypoint /start.sh a
mount: docker run --mount type=bind,source=./a,target=/a,read_only=true a
stop time: docker run --stop-timeout 1m30s a
two env files: docker run --env-file a.env --env-file b.env a
two env files in the long form: docker run a
build: docker run --restart always
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
