/** A platform as the reader meets it. */
export interface PlatformName {
  readonly alternative: string;
  readonly family: string;
  readonly name: string;
  /** For charts and table heads. */
  readonly short: string;
  readonly familyName: string;
}

/** A sentence with its sources: numbers of `Report.evidence`. */
export interface Claim {
  readonly text: string;
  readonly sources: readonly number[];
}

/** A source, as a list of evidence tells it. */
export interface ReportEvidence {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
  /** Null for judgement, and for notes, which stand in this product. */
  readonly address: string | null;
  /** Where it stands in this product; null where it stands elsewhere. */
  readonly page: string | null;
  readonly path: string | null;
  readonly sourceDate: string;
  readonly readDate: string;
  /** Both dates in words. */
  readonly dates: string;
  readonly supports: string;
  /** Set where only part of the claim could be checked. */
  readonly reserve: string | null;
  /** What a list of sources says of their age and of whose interest they serve; absent in other lists. */
  readonly marks?: readonly string[];
}
