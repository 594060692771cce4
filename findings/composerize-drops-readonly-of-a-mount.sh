#!/usr/bin/env bash
# Expected: composerize carries readonly of a --mount over as read_only: true, or lists it among
#   the options it ignored.
# Instead: It is lost silently, while -v a:b:ro keeps its ro. Ports are written as - 22:22, which
#   the YAML 1.1 readers of docker-compose 1.29 and podman-compose take for the number 1342.
# Version: composerize 1.7.6; Node 20.20.2; checked on 2026-11-29.
# Source: https://docs.docker.com/engine/storage/bind-mounts/ (readonly),
#   https://docs.docker.com/reference/compose-file/services/#ports (quoting).
# Meaning: compose files made from docker run lines may say less than the run line did. A writable
#   bind mount is weak evidence of state.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  composerize@1.7.6
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import composerize from 'composerize';
const command =
  'docker run -p 22:22 -v /a:/b:ro --mount type=bind,source=/etc/app,target=/cfg,readonly --mount type=volume,source=data,target=/d,volume-nocopy nginx';
console.log((composerize.default ?? composerize)(command, null, 'latest', 2));
PROBE

cat >expected.txt <<'SEEN'
# named volume 'data' is marked as "external" (used by service 'nginx'), so either remove "external" from volume definition or it needs to be created using: docker volume create data
name: <your project name>
services:
  nginx:
    ports:
      - 22:22
    volumes:
      - /a:/b:ro
      - type: bind
        source: /etc/app
        target: /cfg
      - type: volume
        source: data
        target: /d
    image: nginx
volumes:
  data:
    external: true
    name: data
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
