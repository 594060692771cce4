#!/usr/bin/env bash
# Expected: 512m and 1.5Gi, the sizes of Compose and Kubernetes, are read by the usual Python
#   readers of sizes as 512 MiB and 1.5 GiB, or refused.
# Instead: humanfriendly cuts “1.5Gi” at the first letter and gives 1,500,000,000, though “1.5GiB”
#   is 1,610,612,736; with binary=True both are binary, and so is GB. pydantic’s ByteSize takes
#   512m and 512M for 512,000,000 and refuses Gi. Docker’s own Python client says 536,870,912.
# Version: humanfriendly 10.0, pydantic 2.13.5, docker 7.2.0; checked on 2026-11-30.
# Source: https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values (b, k, m,
#   g or kb, mb, gb); https://humanfriendly.readthedocs.io/en/latest/api.html#humanfriendly.parse_size
#   (symbols by their first letters; nothing on Gi).
# Meaning: A limit from a deployment file, carried into a Python setting, is 5 or 7 percent smaller,
#   and no test with round numbers of megabytes shows it. One size parser for each format.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet humanfriendly==10.0 pydantic==2.13.5 docker==7.2.0 2>/dev/null
venv/bin/pip list 2>/dev/null | grep -iE '^(humanfriendly|pydantic|docker) '

cat >probe.py <<'PROBE'
from docker.utils import parse_bytes
from humanfriendly import parse_size
from pydantic import ByteSize, TypeAdapter

def say(read, text):
    try:
        return f'{int(read(text)):,}'
    except Exception:
        return 'refused'

readers = {
    'humanfriendly': parse_size,
    'with binary=True': lambda text: parse_size(text, binary=True),
    'pydantic': TypeAdapter(ByteSize).validate_python,
    'docker': parse_bytes,
}
for text in ['512m', '512M', '512MB', '512Mi', '512MiB', '1.5g', '1.5Gi', '1.5GiB']:
    print(text, '|', ' | '.join(f'{name} {say(read, text)}' for name, read in readers.items()))
PROBE

cat >expected.txt <<'SEEN'
512m | humanfriendly 512,000,000 | with binary=True 536,870,912 | pydantic 512,000,000 | docker 536,870,912
512M | humanfriendly 512,000,000 | with binary=True 536,870,912 | pydantic 512,000,000 | docker 536,870,912
512MB | humanfriendly 512,000,000 | with binary=True 536,870,912 | pydantic 512,000,000 | docker 536,870,912
512Mi | humanfriendly 512,000,000 | with binary=True 536,870,912 | pydantic refused | docker refused
512MiB | humanfriendly 536,870,912 | with binary=True 536,870,912 | pydantic 536,870,912 | docker refused
1.5g | humanfriendly 1,500,000,000 | with binary=True 1,610,612,736 | pydantic 1,500,000,000 | docker 1,610,612,736
1.5Gi | humanfriendly 1,500,000,000 | with binary=True 1,610,612,736 | pydantic refused | docker refused
1.5GiB | humanfriendly 1,610,612,736 | with binary=True 1,610,612,736 | pydantic 1,610,612,736 | docker refused
SEEN

venv/bin/python probe.py | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
