import { describeHouse } from '@/lib/export';
import type { House } from '@/lib/model/house';
import { readHouse } from '@/lib/server/house';
import { isSet, readSettings, type Settings } from '@/lib/server/settings/read';
import { describeDefault, SETTINGS } from '@/lib/server/settings/table';

/** Ends the process with status 2 where it was given something else than `--check`. */
export function checkArguments(argv: readonly string[]): { readonly onlyCheck: boolean } {
  const others = argv.filter((argument) => argument !== '--check');
  if (others.length > 0)
    end([`start takes no ${others.map((other) => JSON.stringify(other)).join(', ')}: allowed is --check, which prints the settings.`]);
  return { onlyCheck: argv.length > 0 };
}

/** The house rules; null where there are none. Ends the process with status 2 where their file has faults, and names all of them. */
export function checkHouse({ house: path }: Settings): House | null {
  if (path === null) return null;
  const reading = readHouse(path);
  return reading.ok ? reading.house : end(reading.faults.map((fault) => `${SETTINGS.house.name}: ${fault}`));
}

/** The settings. Ends the process with status 2 where any is wrong, and names all of them. */
export function checkSettings(): Settings {
  const reading = readSettings(process.env);
  return reading.ok ? reading.settings : end(reading.faults);
}

function end(faults: readonly string[]): never {
  for (const fault of faults) console.error(fault);
  process.exit(2);
}

/** Whether links name what each reader's browser asked for. */
export function isOriginMissing(): boolean {
  return !isSet(process.env, SETTINGS.origin);
}

/** Every setting as it holds, and whether somebody set it; then the house rules. */
export function printSettings(settings: Settings, house: House | null): void {
  const lines = Object.entries(SETTINGS).map(([key, setting]) => {
    const value =
      (key === 'origin' && settings.followsReader) || settings[key as keyof Settings] === ''
        ? describeDefault(setting)
        : show(settings[key as keyof Settings]);
    return `${setting.name.padEnd(26)} ${value}${isSet(process.env, setting) ? '' : ' (not set)'}`;
  });
  console.log(lines.join('\n'));
  if (house) console.log(`\n${describeHouse(house)}`);
}

function show(value: Settings[keyof Settings]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return value.length > 0 ? value.join(' ') : 'none';
  return value === null ? 'off' : String(value);
}
