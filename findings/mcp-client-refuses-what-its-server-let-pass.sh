#!/usr/bin/env bash
# Expected: What the server checks against outputSchema is what it sends, so that the client finds
#   no fault.
# Instead: The server parses by zod (strips extras, fills defaults) and sends the unparsed object.
#   The listed JSON Schema forbids extras and requires the defaulted field, so the client throws
#   -32602.
# Version: @modelcontextprotocol/sdk 1.32.2 with zod 4.6.7; Node 20.20.2; checked on 2026-11-29.
# Source: https://modelcontextprotocol.io/specification/2025-06-18/server/tools#output-schema
# Meaning: a test of the handler alone, or of the server’s reply, is green while every client of
#   the SDK fails. Send schema.parse(result), and test through a client.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @modelcontextprotocol/sdk@1.32.2 zod@4.6.7
npm pkg get dependencies

cat >probe.mjs <<'PROBE'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { z } from 'zod';
const outputSchema = { name: z.string(), lang: z.string().default('en') };
const server = new McpServer({ name: 'a', version: '1' });
const tool = (name, structuredContent) => server.registerTool(name, { inputSchema: {}, outputSchema }, async () => ({ content: [], structuredContent }));
tool('extra', { name: 'a', lang: 'en', more: 1 });
tool('defaulted', { name: 'a' });
tool('parsed', z.object(outputSchema).parse({ name: 'a', more: 1 }));
const [left, right] = InMemoryTransport.createLinkedPair();
const client = new Client({ name: 'b', version: '1' });
await Promise.all([server.connect(left), client.connect(right)]);
const { tools } = await client.listTools();
console.log('listed', JSON.stringify(tools[0].outputSchema.required), JSON.stringify(tools[0].outputSchema.additionalProperties));
for (const { name } of tools) {
  const bare = await client.request({ method: 'tools/call', params: { name, arguments: {} } }, z.looseObject({}));
  const checked = await client.callTool({ name, arguments: {} }).then(() => 'accepted', (error) => error.message.slice(0, 110));
  console.log(name, '| server sends', JSON.stringify(bare.structuredContent), '| client:', checked);
}
await client.close();
PROBE

cat >expected.txt <<'SEEN'
listed ["name","lang"] false
extra | server sends {"name":"a","lang":"en","more":1} | client: MCP error -32602: Structured content does not match the tool's output schema: data must NOT have additional pr
defaulted | server sends {"name":"a"} | client: MCP error -32602: Structured content does not match the tool's output schema: data must have required property
parsed | server sends {"name":"a","lang":"en"} | client: accepted
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-29.' >&2; exit 1; }
echo 'Still as seen on 2026-11-29.'
