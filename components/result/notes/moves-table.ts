import type { FileParts } from '@/lib/model/file-parts';
import type { MovesContent } from '@/lib/report/reader';
import { movesPath } from '@/lib/share';

let asked: Promise<MovesContent> | null = null;

/** What is known of moving parts, asked once a page, whole: nothing is sent of what was read. Rejects where there is no line. */
export function loadMoves(): Promise<MovesContent> {
  asked ??= fetch(movesPath()).then(async (response) => {
    if (!response.ok) throw new Error(`The table of moves came with status ${response.status}`);
    return (await response.json()) as MovesContent;
  });
  asked.catch(() => {
    asked = null;
  });
  return asked;
}

/** As an export takes it. A kind of part that is known no longer stays behind. */
export async function writeFileParts({ writtenFor, parts }: FileParts): Promise<object> {
  const { parts: known } = await loadMoves();
  const kept = parts.filter(({ part }) => known.some(({ id }) => id === part));
  return { writtenFor, parts: Object.fromEntries(kept.map(({ part, places }) => [part, places])) };
}
