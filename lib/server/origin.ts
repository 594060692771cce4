import { settings } from './settings/read';

/**
 * Where readers reach this deployment, without a slash at the end. It is never taken from a request, whose host header anybody can set.
 */
export function publicOrigin(): string {
  return settings().origin;
}

/** Where the source of what runs here can be had; empty where nobody says so. */
export function sourceAddress(): string {
  return settings().source;
}
