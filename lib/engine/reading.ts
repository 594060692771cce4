import type { Assessment } from './assessment';
import type { BranchView } from './bounds';
import type { Model } from './compile';
import type { Situation } from './situation';

/** One set of answers as the engine reads it: what every further question to the engine starts from. */
export interface Reading {
  readonly model: Model;
  readonly situation: Situation;
  /** One for each purpose that is still possible. */
  readonly views: readonly BranchView[];
  readonly assessment: Assessment;
}
