import type { Report } from './report';

/** A result as it leaves its page: in files, embeds, pictures and previews. */
export interface Shared {
  readonly report: Report;
  readonly code: string;
  /** The title beside the link, cleaned; empty where there is none. */
  readonly title: string;
  /** Where readers reach this deployment, without a slash at the end. */
  readonly origin: string;
}
