import type { Report } from '@/lib/report/result';

/** A typical workload with what today's rules say of it. */
export interface StartExample {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The address of its recommendation. */
  readonly href: string;
  readonly report: Report;
}
