import { loadImport } from '@/lib/content';
import type { Locale } from '@/lib/locale';

/** Rule -> why a line of a file says what it proposes. */
export function importReasons(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(loadImport().rules.map(({ id, why }) => [id, why[locale]]));
}
