import type { PartId } from './parts';
import type { Part, Place } from './result';
import type { RuleId } from './rules';

/** A fact that a rule reads. */
export interface Fact extends Place {
  readonly rule: RuleId;
  /** One of the rule's choices; its first where absent. */
  readonly choice?: string;
  readonly excerpt: string;
}

export interface FoundPart extends Part {
  readonly part: PartId;
}
