import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadCatalogue } from '@/lib/content';
import { createMcpServer } from './mcp/server';
import { readSettings } from '@/lib/server/settings/read';

export async function main(): Promise<void> {
  const reading = readSettings(process.env);
  if (!reading.ok) {
    console.error(reading.faults.join('\n'));
    process.exit(2);
  }
  // Standard output carries the protocol: nothing else may be written there.
  await createMcpServer(loadCatalogue()).connect(new StdioServerTransport());
}
