// The high-level class checks arguments by itself, in other words than every other input of ours.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js';
import { formatInputFault } from '@/lib/export';
import type { Catalogue } from '@/lib/model/catalogue';
import { nearestId } from '@/lib/model/nearest-id';
import { ANSWERS } from './answers';
import { describeTools } from './tools';

const INSTRUCTIONS =
  'Advises where a workload should run: Compose on a VM, CaaS, PaaS or FaaS. Call list_questions once, ask the user only what you do not know, then call recommend. Quote the url: it opens the whole result with its evidence.';

/** The engine as a server of the Model Context Protocol. Nothing is kept between calls. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
export function createMcpServer(catalogue: Catalogue): Server {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const server = new Server(
    { name: 'dokoni', version: String(catalogue.version) },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  const tools = describeTools(catalogue);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => callTool(catalogue, params.name, params.arguments ?? {}));
  return server;
}

function callTool(catalogue: Catalogue, name: string, args: Readonly<Record<string, unknown>>): CallToolResult {
  const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  if (!answer) {
    const nearest = nearestId(name.slice(0, 60), Object.keys(ANSWERS));
    const allowed = Object.keys(ANSWERS).join(', ');
    throw new McpError(
      ErrorCode.InvalidParams,
      `There is no such tool.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} Allowed: ${allowed}.`,
    );
  }
  const given = answer(catalogue, args);
  if (given.ok) return { content: [{ type: 'text', text: JSON.stringify(given.content) }], structuredContent: given.content };
  const text = given.faults.map((fault) => formatInputFault(fault, given.locale)).join('\n');
  return { isError: true, content: [{ type: 'text', text }] };
}
