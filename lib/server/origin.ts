import { settings } from './settings/read';

/**
 * Where readers reach this deployment, without a slash at the end. It is never taken from a request, whose host header anybody can set.
 */
export function publicOrigin(): string {
  return settings().origin;
}
