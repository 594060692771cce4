import type { Locale } from '@/lib/model/locale';
import type { WrittenNote } from '@/lib/model/note';
import { BASE } from '@/lib/model/base-path';

interface AskedFile {
  readonly code: string;
  readonly title: string;
  readonly locale: Locale;
  readonly format: string;
  readonly notes: Readonly<Record<string, WrittenNote>>;
  readonly files?: object;
}

/** How long a browser may take to begin with a file that it was handed, in ms. */
const HANDED = 60_000;

/** Asks the server for a file with notes, and hands it to the browser to save. Rejects where the server writes none. */
export async function saveFile(asked: AskedFile): Promise<void> {
  const response = await fetch(`${BASE}/api/v1/exports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(asked),
  });
  if (!response.ok) throw new Error(`The file came with status ${response.status}`);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `dokoni-${asked.code}.${asked.format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, HANDED);
}
