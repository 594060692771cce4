#!/usr/bin/env bash
# Expected: The parts of an image reference follow the rules of Docker’s own reference grammar.
# Instead: docker-parse-image splits at the first colon when four parts follow, takes
#   team/group/app for a registry team, localhost/x for a namespace, and name:tag@digest for one
#   long tag. @swimlane/docker-reference follows the grammar, but refuses ${REG}/app.
# Version: docker-parse-image 3.0.1, @swimlane/docker-reference 2.0.1; Node 20.20.2; checked on
#   2026-11-29.
# Source: https://github.com/distribution/reference
# Meaning: which images are databases is read from their names. A dozen lines of own code by the
#   grammar (registry only if it has a dot, a colon or is localhost) are safer, after variables
#   are set aside.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  docker-parse-image@3.0.1 @swimlane/docker-reference@2.0.1
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import parse from 'docker-parse-image';
import reference from '@swimlane/docker-reference';
const digest = `sha256:${'a'.repeat(64)}`;
for (const name of ['registry:5000/a/b/app:1', 'team/group/app', 'localhost/app', `ghcr.io/team/app:1@${digest}`, '${REG}/app']) {
  const { registry, repository, tag } = parse(name);
  let domain;
  try {
    domain = reference.parseAll(name).domain;
  } catch (error) {
    domain = `refused (${error.message})`;
  }
  console.log(name.slice(0, 34), '| registry', registry, 'repository', repository, 'tag', tag?.slice(0, 20), '| grammar: registry', domain);
}
PROBE

cat >expected.txt <<'SEEN'
registry:5000/a/b/app:1 | registry null repository registry tag 5000/a/b/app:1 | grammar: registry registry:5000
team/group/app | registry team repository app tag undefined | grammar: registry docker.io
localhost/app | registry null repository app tag undefined | grammar: registry localhost
ghcr.io/team/app:1@sha256:aaaaaaaa | registry ghcr.io repository app tag 1@sha256:aaaaaaaaaaa | grammar: registry ghcr.io
${REG}/app | registry null repository app tag undefined | grammar: registry refused (invalid reference format: repository name must be lowercase)
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
