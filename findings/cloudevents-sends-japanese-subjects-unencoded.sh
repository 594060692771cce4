#!/usr/bin/env bash
# Expected: The official SDK percent-encodes attributes in binary mode, as the HTTP binding of
#   CloudEvents 1.0.2 says they must be, and decodes them when reading.
# Instead: It does neither. ce-subject is どこに as it stands, on which fetch and node:http throw;
#   “100%” and spaces go out raw, so a receiver by the rules fails or reads something else; a
#   subject that C# encoded is read as %E3%81%A9…. A body of application/vnd.x+json stays a text.
# Version: cloudevents 10.0.0; Node 20.20.2; checked on 2026-11-30.
# Source: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md#3132-http-header-values;
#   https://github.com/cloudevents/spec/issues/1397 measures Go and Java (no) and C# (yes), not this one.
# Meaning: File names and titles are subjects in Knative and Cloud Storage events. Use structured
#   mode, in which the event is one JSON body, or keep attributes to ASCII without spaces.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cloudevents@10.0.0
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { CloudEvent, HTTP } from 'cloudevents';
const event = (subject) => new CloudEvent({ type: 't', source: '/a', subject, data: { a: 1 } });
for (const subject of ['どこに', 'a b 100%']) {
  const { headers } = HTTP.binary(event(subject));
  let sent = 'accepted';
  try {
    new Headers(headers);
  } catch (error) {
    sent = error.name;
  }
  console.log(`written ${headers['ce-subject']}, due ${encodeURIComponent(subject)}, headers of fetch: ${sent}`);
}
const head = { 'ce-id': '1', 'ce-specversion': '1.0', 'ce-type': 't', 'ce-source': '/a' };
const read = (headers) => HTTP.toEvent({ headers: { ...head, ...headers }, body: '{"a":1}' });
console.log('read', read({ 'ce-subject': '%E3%81%A9', 'content-type': 'application/json' }).subject, 'due ど');
for (const type of ['application/json', 'application/vnd.x+json']) {
  console.log('body of', type, 'is a', typeof read({ 'content-type': type }).data);
}
const whole = HTTP.structured(event('どこに'));
console.log('structured and back', HTTP.toEvent(whole).subject);
PROBE

cat >expected.txt <<'SEEN'
written どこに, due %E3%81%A9%E3%81%93%E3%81%AB, headers of fetch: TypeError
written a b 100%, due a%20b%20100%25, headers of fetch: accepted
read %E3%81%A9 due ど
body of application/json is a object
body of application/vnd.x+json is a string
structured and back どこに
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
