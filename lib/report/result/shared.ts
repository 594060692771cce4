import type { ReportDecisions } from './decisions';
import type { BriefReport, Report } from './report';
import type { Notes } from '../../model/note';
import type { PlatformMoves } from '../reader';

/** A result as other sites show it: in embeds, pictures and previews. */
export interface Shared {
  readonly report: BriefReport;
  readonly code: string;
  /** The title beside the link, cleaned; empty where there is none. */
  readonly title: string;
  /** The stamp of the house rules here; absent where there are none. */
  readonly house?: string | undefined;
  /** Where readers reach this deployment, without a slash at the end. */
  readonly origin: string;
}

/** A result with all that its page says: what a file is written from. */
export interface WholeShared extends Shared {
  readonly report: Report;
  /** Null where no published decision has an answer in common with it. */
  readonly decisions: ReportDecisions | null;
  /** Notes beside answers, made safe to show; a result itself has none. */
  readonly notes?: Notes;
  /** How the parts of the files that its answers come from move to the first platform and the runner-up; absent where there are none. */
  readonly moves?: readonly PlatformMoves[];
}
