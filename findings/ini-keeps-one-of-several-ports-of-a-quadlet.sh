#!/usr/bin/env bash
# Expected: a Quadlet (.container) or another unit of systemd looks like an INI file, and the usual INI
#   packages of npm and Python read it.
# Instead: Of PublishPort=, Volume= and Environment= only the last line of each is left in two npm
#   packages, without a word; `bracketedArray: false` makes lists of them in one. In ini values end at
#   ; and #: “Web; front” is “Web”, and Exec loses its end and its closing quote, in what is written
#   back too. Python’s configparser refuses the file for a key that comes twice; with strict=False it
#   keeps the last, and names are in lower case.
# Version: ini 6.0.0, js-ini 1.6.0; Node 20.20.2, Python 3.11.7; checked on 2026-11-30.
# Source: https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html (keys that can be listed
#   multiple times); systemd.syntax(7): comments only at the beginning of a line;
#   https://github.com/npm/ini/issues/52 and https://github.com/npm/ini/issues/42.
# Meaning: A unit read so shows one port and one volume of many. Read units by lines in own code, and
#   keep every value of a key.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ini@6.0.0 js-ini@1.6.0
npm pkg get dependencies
cat >web.container <<'UNIT'
[Unit]
Description=Web; front

[Container]
Image=docker.io/library/nginx:1.29
PublishPort=8080:80
PublishPort=8443:443
Volume=data.volume:/data
Volume=./conf:/etc/app:ro
Exec=sh -c 'echo a # b'
UNIT

cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
import * as ini from 'ini';
import * as js from 'js-ini';
const text = readFileSync('web.container', 'utf8');
const show = (name, { Unit, Container }) =>
  console.log(`${name}: ${JSON.stringify([Unit.Description, Container.PublishPort, Container.Volume, Container.Exec])}`);
show('ini', ini.parse(text));
show('ini, lists', ini.parse(text, { bracketedArray: false }));
show('js-ini', js.parse(text));
console.log(`written by ini: ${/^Exec.*/m.exec(ini.stringify(ini.parse(text)))[0]}`);
PROBE
cat >probe.py <<'PROBE'
import configparser
for strict in (True, False):
    reader = configparser.ConfigParser(strict=strict, interpolation=None)
    try:
        reader.read('web.container')
        print(f'configparser, strict={strict}:', dict(reader['Container'])['publishport'], list(reader['Container'])[0])
    except configparser.Error as error:
        print(f'configparser, strict={strict}:', type(error).__name__)
PROBE

cat >expected.txt <<'SEEN'
ini: ["Web","8443:443","./conf:/etc/app:ro","sh -c 'echo a"]
ini, lists: ["Web",["8080:80","8443:443"],["data.volume:/data","./conf:/etc/app:ro"],"sh -c 'echo a"]
js-ini: ["Web; front","8443:443","./conf:/etc/app:ro","sh -c 'echo a # b'"]
written by ini: Exec=sh -c 'echo a
configparser, strict=True: DuplicateOptionError
configparser, strict=False: 8443:443 image
SEEN

{ node probe.mjs; python3 probe.py; } | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
