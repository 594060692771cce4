import { publicOrigin as readOrigin } from '@/lib/share';

/** Where readers reach this deployment, without a slash at the end. */
export function publicOrigin(): string {
  return readOrigin(process.env);
}
