#!/usr/bin/env bash
# Expected: dockerode-compose, “docker-compose in Node.js”, starts what a Compose file says, or names
#   the keys that it does not know.
# Instead: mem_limit, cpus and deploy are dropped without a word, so a container has no limit. A service
#   of a profile is started like any other, network_mode: none becomes the default network, ${TAG:-1.29}
#   stays in the image’s name, an empty variable is the text “null”, on-failure:3 is a policy of that
#   name, and a port 127.0.0.1:53:53/udp is “53/udp/tcp”; host and container path of a device are one.
# Version: dockerode-compose 1.4.0; Node 20.20.2; checked on 2026-11-30. No engine is needed: what
#   would be sent to it is printed.
# Source: https://github.com/apocas/dockerode-compose (its README says “finish compose spec”);
#   https://docs.docker.com/reference/compose-file/services/ (mem_limit, profiles, network_mode, ports).
# Meaning: One Compose file means two things under two programs that read it. A limit in a file is a
#   limit where Compose itself, or what was checked against it, starts the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dockerode-compose@1.4.0
npm pkg get dependencies
cat >compose.yaml <<'YAML'
services:
  web:
    image: nginx:${TAG:-1.29}
    restart: on-failure:3
    mem_limit: 512m
    cpus: 0.5
    deploy: { replicas: 2, resources: { limits: { memory: 512M, cpus: '0.5' } } }
    network_mode: none
    ports: ['127.0.0.1:53:53/udp']
    devices: ['/dev/ttyUSB0:/dev/tty1:r']
    environment: { A: x=y, B: }
  debug:
    image: busybox
    profiles: [debug]
YAML

cat >probe.js <<'PROBE'
const Compose = require('dockerode-compose');
const engine = {
  createNetwork: async () => ({ id: 'n' }),
  createContainer: async (container) => (console.log(JSON.stringify(container)), { start: async () => {} }),
};
new Compose(engine, 'compose.yaml', 'p').up().then(
  ({ services }) => console.log(`started: ${services.length}`),
  (error) => console.log(`error: ${error.message}`),
);
PROBE

cat >expected.txt <<'SEEN'
{"name":"p_debug_1","Image":"busybox","HostConfig":{"RestartPolicy":{},"NetworkMode":"p_default"},"Env":[],"NetworkingConfig":{"EndpointsConfig":{"p_default":{"IPAMConfig":null,"Links":null,"Aliases":["debug"]}}},"Labels":{"com.docker.compose.project":"p","com.docker.compose.service":"debug"}}
{"name":"p_web_1","Image":"nginx:${TAG:-1.29}","HostConfig":{"RestartPolicy":{"Name":"on-failure:3"},"PortBindings":{"53/udp/tcp":[{"HostPort":"53","HostIp":"127.0.0.1"}]},"Devices":[{"CgroupPermissions":"mrw","PathInContainer":"/dev/ttyUSB0:/dev/tty1:r","PathOnHost":"/dev/ttyUSB0:/dev/tty1:r"}],"NetworkMode":"p_default"},"Env":["A=x=y","B=null"],"NetworkingConfig":{"EndpointsConfig":{"p_default":{"IPAMConfig":null,"Links":null,"Aliases":["web"]}}},"Labels":{"com.docker.compose.project":"p","com.docker.compose.service":"web"}}
started: 2
SEEN

node probe.js | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
