import type { DoorSettings } from '@/door/options';
import { readSettings } from '@/lib/server/settings/read';

/** What a server runs with where nobody sets anything, but for what is given. */
export function doorSettings(changed: Partial<DoorSettings> = {}): DoorSettings {
  const reading = readSettings({});
  if (!reading.ok) throw new Error(reading.faults.join('\n'));
  return { ...reading.settings, ...changed };
}
