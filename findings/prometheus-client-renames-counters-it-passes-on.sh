#!/usr/bin/env bash
# Expected: What prometheus_client’s own parser read from a /metrics page and its own
#   generate_latest writes again has the same names.
# Instead: The parser takes every counter for an OpenMetrics one: `requests` becomes
#   `requests_total`, and the family of `jobs_total` is called `jobs`, so that a lookup by the name
#   in the TYPE line finds nothing. Gauges, histograms and untyped series keep their names. No
#   _total is asked for by the text format.
# Version: prometheus_client 0.26.0; checked on 2026-11-30.
# Source: https://github.com/prometheus/client_python/releases/tag/v0.4.0 tells of it for the counters that
#   a program declares; for what is parsed there is a comment in parser.py, and a user whose
#   rename rules never matched: https://github.com/volcano-sh/kthena/issues/1652.
# Meaning: A sidecar, a proxy or a test in Python shows other series than Prometheus scrapes. Name
#   every counter with _total from the start, and compare sample names, not family names.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet prometheus-client==0.26.0 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -i prometheus

cat >probe.py <<'PROBE'
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families as parse

PAGE = '''# TYPE requests counter
requests{code="200"} 5
# TYPE jobs_total counter
jobs_total 3
# TYPE open_links gauge
open_links 2
'''

class Passed:
    def collect(self):
        return parse(PAGE)

for family in parse(PAGE):
    print('family', family.name, 'samples', *[sample.name for sample in family.samples])
registry = CollectorRegistry()
registry.register(Passed())
print(generate_latest(registry).decode().strip())
PROBE

cat >expected.txt <<'SEEN'
family requests samples requests_total
family jobs samples jobs_total
family open_links samples open_links
# HELP requests_total 
# TYPE requests_total counter
requests_total{code="200"} 5.0
# HELP jobs_total 
# TYPE jobs_total counter
jobs_total 3.0
# HELP open_links 
# TYPE open_links gauge
open_links 2.0
SEEN

venv/bin/python probe.py | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
