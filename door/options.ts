import type { Settings } from '@/lib/server/settings/read';
import type { Handle } from './render';
import type { Watch } from './watch';

/** The settings that the door looks at. */
export type DoorSettings = Pick<
  Settings,
  | 'followsReader'
  | 'frameAncestors'
  | 'hsts'
  | 'trustedProxies'
  | 'compress'
  | 'keepAliveSeconds'
  | 'headersSeconds'
  | 'threads'
  | 'cacheMegabytes'
>;

export interface DoorOptions {
  /** What answers an admitted request. */
  readonly handle: Handle;
  /** Address -> CSP sources of the pages that the build rendered beforehand. */
  readonly prerendered: ReadonlyMap<string, readonly string[]>;
  /** Addresses of the files that browsers load; any other is none. */
  readonly files: ReadonlySet<string>;
  readonly settings: DoorSettings;
  /** Gets whole lines. */
  readonly log?: (line: string) => void;
  readonly watch?: Watch;
}
