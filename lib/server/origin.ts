import { isSet, settings } from './settings/read';
import { SETTINGS } from './settings/table';

/** The header in which the door says by which origin the reader came. What a stranger sends under this name is taken off. */
export const ORIGIN_HEADER = 'x-dokoni-origin';

/**
 * Where readers reach this deployment, without a slash at the end: what DOKONI_ORIGIN says; where it is not set, the origin by which the
 * reader came, as the door found it; and without a request that of this machine.
 */
export function publicOrigin(headers?: Headers): string {
  const own = settings().origin;
  return isSet(process.env, SETTINGS.origin) ? own : (headers?.get(ORIGIN_HEADER) ?? own);
}

/** Where the source of what runs here can be had; empty where nobody says so. */
export function sourceAddress(): string {
  return settings().source;
}
