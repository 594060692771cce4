#!/usr/bin/env bash
# Expected: A previewer that runs inside a company reads pages on the company’s host names.
# Instead: metascraper refuses names without a public suffix (wiki, .internal, .corp, .local and
#   .example), and takes localhost and 10.0.0.1. open-graph-scraper refuses localhost before any
#   request, and takes 127.0.0.1.
# Version: metascraper 5.49.24 with metascraper-title 5.49.24, open-graph-scraper 6.12.0; Node
#   20.20.2; checked on 2026-11-29.
# Source: https://github.com/jshemas/openGraphScraper (urlValidatorSettings).
# Meaning: a self-hosted server that lives on such a name gets no previews in chats built on
#   these, whatever its tags say. Say so where embedding is documented, and offer the picture
#   itself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact --legacy-peer-deps \
  metascraper@5.49.24 metascraper-title@5.49.24 open-graph-scraper@6.12.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import metascraper from 'metascraper';
import title from 'metascraper-title';
import scrape from 'open-graph-scraper';
const html = '<html><head><title>Shop</title></head></html>';
const read = metascraper([title()]);
for (const url of ['https://host.example.com/r', 'http://10.0.0.1/r', 'http://localhost:3270/r', 'http://wiki/r', 'http://host.internal/r', 'http://host.local/r'])
  console.log('metascraper', url, await read({ url, html }).then((found) => found.title, (error) => error.message));
for (const url of ['http://127.0.0.1:9/r', 'http://localhost:9/r', 'http://wiki:9/r'])
  console.log('open-graph-scraper', url, await scrape({ url, timeout: 2 }).then(() => 'read', ({ result }) => (result.error === 'Invalid URL' ? 'refused as invalid' : 'tried')));
PROBE

cat >expected.txt <<'SEEN'
metascraper https://host.example.com/r Shop
metascraper http://10.0.0.1/r Shop
metascraper http://localhost:3270/r Shop
metascraper http://wiki/r INVALID_URL, Need to provide a valid URL.
metascraper http://host.internal/r INVALID_URL, Need to provide a valid URL.
metascraper http://host.local/r INVALID_URL, Need to provide a valid URL.
open-graph-scraper http://127.0.0.1:9/r tried
open-graph-scraper http://localhost:9/r refused as invalid
open-graph-scraper http://wiki:9/r refused as invalid
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
