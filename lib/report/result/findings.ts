import type { Inquiry } from '../../engine';

/** What an embed, a picture or a line of a portfolio is written from: what is recommended, how firmly and why, or what stands in the way. */
export type Outcome = Pick<Inquiry, 'assessment' | 'robustness' | 'rationale' | 'nearest' | 'lift'>;

/** What would change the recommendation, and what is still worth asking. */
export type Prospects = Pick<Inquiry, 'flips' | 'weightFlips' | 'outlook'>;

/** How far away the other alternatives are, and which answers decide. */
export type Distances = Pick<Inquiry, 'reaches' | 'hopeless' | 'sufficient'>;

/** All that the engine has to say of one workload, as plain data. */
export type Findings = Outcome & Prospects & Distances;
