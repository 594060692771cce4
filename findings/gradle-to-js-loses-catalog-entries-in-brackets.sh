#!/usr/bin/env bash
# Expected: The most used Gradle reader on npm reads a dependency of a version catalog with and
#   without brackets, as it does a quoted one.
# Instead: implementation libs.postgres is kept by that name; implementation(libs.postgres) above
#   other dependencies is gone. The version of kotlin("jvm") is given to the plugin above it, a
#   comment becomes part of the version, and a one-line exclude swallows its brace. Nothing is
#   reported.
# Version: gradle-to-js 2.0.1; Node 20.20.2; checked on 2026-11-30.
# Source: https://docs.gradle.org/current/userguide/version_catalogs.html;
#   https://github.com/ninetwozero/gradle-to-js/issues/40 (Kotlin scripts are not supported; the
#   notations here are valid in Groovy scripts too, but for the plugin).
# Meaning: An empty answer does not mean that a build has no database driver. Look for the names
#   in the text, and read gradle/libs.versions.toml as well.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact gradle-to-js@2.0.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import gradle from 'gradle-to-js/lib/parser.js';
const look = async (label, text) => console.log(`${label}:`, JSON.stringify(await gradle.parseText(text)));
const names = async (label, lines) => {
  const { dependencies = [] } = await gradle.parseText(`dependencies {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`);
  console.log(`${label}:`, dependencies.map(({ name }) => name).join(', '));
};
await names('plain', ['implementation libs.postgres', 'implementation project(":core")', "implementation 'a:quoted:1'"]);
await names('brackets', ['implementation(libs.postgres)', 'implementation(project(":core"))', "implementation('a:quoted:1')"]);
await look('plugins', 'plugins {\n  id("java")\n  kotlin("jvm") version "1.9.0"\n}\n');
await look('comment', "version = '1.0' // next\n");
await look('exclude', "dependencies {\n  implementation('a:b:1') { exclude group: 'c' }\n}\n");
PROBE

cat >expected.txt <<'SEEN'
plain: libs.postgres, project(":core"), quoted
brackets: project(":core"), quoted
plugins: {"plugins":[{"id":"java","version":"1.9.0"}]}
comment: {"version":"'1.0' // next"}
exclude: {"dependencies":[{"group":"a","name":"b","version":"1","type":"implementation","excludes":[{"group":"c }"}]}]}
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
