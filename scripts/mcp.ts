import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadCatalogue } from '@/lib/content';
import { createMcpServer } from './mcp/server';
import { readHouse } from '@/lib/server/house';
import { readSettings } from '@/lib/server/settings/read';

export async function main(): Promise<void> {
  const reading = readSettings(process.env);
  if (!reading.ok) {
    console.error(reading.faults.join('\n'));
    process.exit(2);
  }
  const { house } = reading.settings;
  const checked = house === null ? null : readHouse(house);
  if (checked && !checked.ok) {
    console.error(checked.faults.join('\n'));
    process.exit(2);
  }
  // Standard output carries the protocol: nothing else may be written there.
  await createMcpServer(loadCatalogue()).connect(new StdioServerTransport());
}
