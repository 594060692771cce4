#!/usr/bin/env bash
# Expected: A Gemfile.lock that lists a gem once for each platform, as Bundler writes it, gives
#   that gem once, or once for each platform.
# Instead: The last platform keeps the name; the others become gems called nokogiri0 and
#   nokogiri1, which do not exist under those names. The plain build, with its dependency on
#   mini_portile2, is among them.
# Version: @snyk/gemfile 1.3.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://bundler.io/guides/platforms.html; the README of the package does not mention it.
# Meaning: A list of parts made with it names things that nobody published. Read names of gems
#   from the lines themselves, and cut the platform off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @snyk/gemfile@1.3.0
npm pkg get dependencies

cat >Gemfile.lock <<'LOCK'
GEM
  remote: https://gems.example/
  specs:
    nokogiri (1.15.0)
      mini_portile2 (~> 2.8)
      racc (~> 1.4)
    nokogiri (1.15.0-arm64-darwin)
      racc (~> 1.4)
    nokogiri (1.15.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.0)
    mini_portile2 (2.8.2)

PLATFORMS
  arm64-darwin
  ruby
  x86_64-linux

DEPENDENCIES
  nokogiri
LOCK
cat >probe.mjs <<'PROBE'
import gemfile from '@snyk/gemfile';
const { GEM } = gemfile.parseSync('Gemfile.lock');
for (const [name, { version, ...needs }] of Object.entries(GEM.specs)) {
  console.log(name, version, Object.keys(needs).join(' '));
}
PROBE

cat >expected.txt <<'SEEN'
nokogiri 1.15.0-x86_64-linux racc
nokogiri0 1.15.0 mini_portile2 racc
nokogiri1 1.15.0-arm64-darwin racc
racc 1.7.0 
mini_portile2 2.8.2 
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
