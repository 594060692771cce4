#!/usr/bin/env bash
# Expected: An application moved behind a load balancer by one of the two adapters for Lambda keeps
#   what the form of the answer has room for: one cookie, and lists such as Vary joined by commas.
# Instead: With multi-value headers off, which is how a target group begins, serverless-http sends
#   none of two cookies, while a single one is sent; @vendia/serverless-express sends the first
#   cookie, and of Vary: accept, cookie only accept. With the setting on, or behind API Gateway, both
#   send all cookies; serverless-http then doubles Vary. No one warns.
# Version: serverless-http 4.0.0, @vendia/serverless-express 4.12.6; Node 20.20.2; checked on
#   2026-11-30, on events in the documented shape, not on AWS.
# Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#multi-value-headers;
#   https://github.com/dougmoscrop/serverless-http/issues/276 and
#   https://github.com/CodeGenieApp/serverless-express/issues/609 (both open).
# Meaning: “The adapter makes it portable” holds for the entrance it was tried behind. A login that
#   sets a session and a CSRF cookie at once, and a cache that goes by Vary: Cookie, are what to try
#   first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact serverless-http@4.0.0 \
  @vendia/serverless-express@4.12.6
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import vendia from '@vendia/serverless-express';
import serverless from 'serverless-http';
const app = (cookies) => (request, response) => {
  response.setHeader('set-cookie', cookies.length === 1 ? cookies[0] : cookies);
  response.setHeader('vary', ['accept', 'cookie']);
  response.end('ok');
};
const common = { httpMethod: 'GET', path: '/', body: '', isBase64Encoded: false };
const balancer = { ...common, requestContext: { elb: { targetGroupArn: 'a' } } };
const single = { queryStringParameters: {}, headers: { host: 'h' } };
const multi = { multiValueQueryStringParameters: {}, multiValueHeaders: { host: ['h'] } };
const events = {
  'load balancer, single values': { ...balancer, ...single },
  'load balancer, multi-value headers': { ...balancer, ...multi },
  'API Gateway, version 1': { ...common, ...single, ...multi, resource: '/', requestContext: { stage: 'a', path: '/' } },
};
for (const [name, event] of Object.entries(events)) {
  for (const cookies of [['a=1'], ['a=1', 'b=2']]) {
    for (const [adapter, answer] of [['serverless-http', serverless(app(cookies))], ['vendia', vendia({ app: app(cookies) })]]) {
      const { headers, multiValueHeaders } = await answer(structuredClone(event), {});
      const kept = (which) => JSON.stringify(which?.['set-cookie'] ?? null) + ' ' + JSON.stringify(which?.vary ?? null);
      console.log(`${name}, ${cookies.length} set: ${adapter} headers ${kept(headers)} multiValueHeaders ${kept(multiValueHeaders)}`);
    }
  }
}
process.exit(0);
PROBE

cat >expected.txt <<'SEEN'
load balancer, single values, 1 set: serverless-http headers "a=1" "accept, cookie" multiValueHeaders null null
load balancer, single values, 1 set: vendia headers "a=1" "accept" multiValueHeaders null null
load balancer, single values, 2 set: serverless-http headers null "accept, cookie" multiValueHeaders null null
load balancer, single values, 2 set: vendia headers "a=1" "accept" multiValueHeaders null null
load balancer, multi-value headers, 1 set: serverless-http headers null null multiValueHeaders ["a=1"] ["accept","cookie","accept, cookie"]
load balancer, multi-value headers, 1 set: vendia headers null null multiValueHeaders ["a=1"] ["accept","cookie"]
load balancer, multi-value headers, 2 set: serverless-http headers null null multiValueHeaders ["a=1","b=2"] ["accept","cookie","accept, cookie"]
load balancer, multi-value headers, 2 set: vendia headers null null multiValueHeaders ["a=1","b=2"] ["accept","cookie"]
API Gateway, version 1, 1 set: serverless-http headers "a=1" "accept, cookie" multiValueHeaders null ["accept","cookie"]
API Gateway, version 1, 1 set: vendia headers null null multiValueHeaders ["a=1"] ["accept","cookie"]
API Gateway, version 1, 2 set: serverless-http headers null "accept, cookie" multiValueHeaders ["a=1","b=2"] ["accept","cookie"]
API Gateway, version 1, 2 set: vendia headers null null multiValueHeaders ["a=1","b=2"] ["accept","cookie"]
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
