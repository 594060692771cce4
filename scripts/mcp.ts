import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadCatalogue } from '@/lib/content';
import { createMcpServer } from './mcp/server';

export async function main(): Promise<void> {
  // Standard output carries the protocol: nothing else may be written there.
  await createMcpServer(loadCatalogue()).connect(new StdioServerTransport());
}
