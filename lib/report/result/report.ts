import type { Staying, Status, Verdict } from '../../engine';
import type { HiddenCost } from '../../model/hidden-cost';
import type { Locale } from '../../model/locale';
import type { Claim, ExclusionText, PlatformName, ReportEvidence } from '../reader';
import type { CostTone } from './cost-tones';

/**
 * The one document of a result, in one language: sentences, names and rounded numbers in the order they are read. Page,
 * exports, embed and command line show it; none of them words or rounds anything again.
 *
 * Points are of 100 with one decimal; shown parts always add up to the shown whole.
 */
export interface Report {
  readonly locale: Locale;
  readonly content: { readonly version: number; readonly date: string };
  /** What the headline is: a recommendation, what is ahead so far, or none. */
  readonly kicker: string;
  /** The name of the recommended platform, those between which it is open, or that there is none. */
  readonly headline: string;
  /** How many points it has, and how far ahead it is, in one or two sentences. */
  readonly sentence: string;
  /** What is said of the platform that is in place; null where no answer names one, or nothing is recommended. */
  readonly inPlace: ReportInPlace | null;
  /** Null where every platform is excluded; then `obstruction` says what stands in the way. */
  readonly recommendation: RecommendedPlatform | null;
  readonly obstruction: Obstruction | null;
  /** Answers given that cannot both be true. */
  readonly contradictions: readonly ReportContradiction[];
  /** Which stores can be bought instead of run; null where the answers speak of no store. */
  readonly stores: ReportStores | null;
  /** All platforms, best first, the excluded ones last. */
  readonly ranking: readonly RankedPlatform[];
  /** What the house says beside the rules; absent where there are no house rules. */
  readonly house?: ReportHouse;
  /** In declared order: the order of `values` and `contributions` everywhere. */
  readonly criteria: readonly ReportCriterion[];
  readonly exclusions: readonly ReportExclusion[];
  /** What an open question could still exclude. */
  readonly possibleExclusions: readonly ReportExclusion[];
  /** What was asked for and the recommended platform does not give by itself: these are `caveats` too. */
  readonly unmet: readonly ReportUnmet[];
  /** Soft warnings about the recommended platform. */
  readonly caveats: readonly ReportCaveat[];
  /** Every question in declared order. */
  readonly answers: readonly ReportAnswer[];
  readonly priorities: { readonly most: readonly string[]; readonly least: readonly string[] };
  /** What to answer next; null where every question is answered, or nothing is recommended. */
  readonly outlook: ReportOutlook | null;
  /** The notes' ladder: how free one stays on each platform before any answer, the tightest lock-in first. */
  readonly lockIn: readonly ReportRung[];
  /** Of the recommended platform and of the runner-up. */
  readonly hiddenCosts: readonly PlatformCosts[];
  readonly changes: ReportChanges;
  /** Everything cited, in the order of its first citation; a source's number is its place from 1. */
  readonly evidence: readonly ReportEvidence[];
}

export interface RecommendedPlatform extends PlatformName {
  readonly summary: string;
  /** Products by their current names. */
  readonly examples: readonly string[];
  readonly score: number;
  readonly verdict: ReportVerdict;
  /** What the reasons compare it with; null where that is the average of the others. */
  readonly rival: PlatformName | null;
  /** The strongest first, up to three. */
  readonly reasons: readonly ReportReason[];
  /** What would be ahead of it but is excluded, best first; then the answer that gains most on the rival. None without a rival. */
  readonly facts: readonly ReportFact[];
  readonly against: ReportReason | null;
  /** Said where nothing speaks against it. */
  readonly nothingAgainst: string;
  readonly nextSteps: readonly Claim[];
}

/** Staying as advice. */
export interface ReportInPlace {
  /** Of the best placed platform that is in place. */
  readonly kind: Staying['kind'];
  readonly title: string;
  readonly sentence: string;
  /** Where the recommended platform is ahead of it, the widest lead first. */
  readonly gains: readonly ReportReason[];
  /** What it does not meet. */
  readonly unmet: readonly (Claim & { readonly title: string })[];
}

/** A store is first of all bought. */
export interface ReportStores {
  readonly title: string;
  /** That it should be asked first; or, where nothing from outside may be used, what that means. */
  readonly sentence: string;
  /** Whether a service from outside fits the answers. */
  readonly canBuy: boolean;
  /** The names of all kinds. */
  readonly summary: string;
  readonly kinds: readonly ReportStore[];
}

export interface ReportStore {
  readonly store: string;
  readonly title: string;
  readonly when: string;
  readonly providers: readonly { readonly name: string; readonly products: readonly string[] }[];
  readonly buy: Claim;
  readonly run: string;
}

export interface ReportVerdict {
  readonly id: Verdict;
  readonly label: string;
  readonly sentence: string;
}

/** A criterion that carries the recommendation, or speaks against it. */
export interface ReportReason {
  readonly criterion: string;
  readonly title: string;
  /** Points ahead of the rival or above the average of the others (below 0: behind it). */
  readonly lead: number;
  readonly sentence: string;
  readonly claims: readonly (Claim & {
    /** The answers it rests on, or null where it holds before any answer. */
    readonly because: string | null;
  })[];
}

/** What decides besides the criteria: an exclusion that holds back what would be ahead, or the answer that gains most. */
export interface ReportFact {
  readonly kind: 'exclusion' | 'answer';
  readonly sentence: string;
  /** Why; none where a reason says it already. */
  readonly claims: readonly Claim[];
}

export interface Obstruction {
  /** The single change that helps most, or that there is none. */
  readonly lift: string;
  readonly change: { readonly question: string; readonly to: string } | null;
  /** The nearest platforms, each with what would have to be lifted. */
  readonly nearest: readonly string[];
}

/** A platform with its place in the ranking. */
export interface PlacedPlatform extends PlatformName {
  readonly status: Status;
  readonly rank: number | null;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  readonly contributions: readonly number[];
  /** The titles of what excludes it. */
  readonly excludedBy: readonly string[];
}

export interface RankedPlatform extends PlacedPlatform {
  /** Share of the weightings and completions in which it ranks first, as text: `93%`. */
  readonly share: string;
  /** 0..1. */
  readonly acceptability: number;
}

export interface ReportCriterion {
  readonly criterion: string;
  readonly title: string;
  readonly summary: string;
  /** In percent; all weights add up to 100.0. */
  readonly weight: number;
  readonly mark: 'most' | 'least' | null;
}

export interface ReportExclusion extends ExclusionText {
  readonly exclusion: string;
  readonly platforms: readonly string[];
  /** Which answer does it, or would do it. */
  readonly cause: string;
  readonly questions: readonly string[];
}

export interface ReportContradiction {
  readonly contradiction: string;
  readonly title: string;
  /** Both answers, quoted. */
  readonly answers: string;
  /** Why they cannot both be true. */
  readonly reason: Claim;
  /** What to find out, and which answer to change then. */
  readonly ask: string;
  readonly questions: readonly { readonly question: string; readonly short: string }[];
}

export interface ReportCaveat extends Claim {
  readonly caveat: string;
  readonly title: string;
}

/** A warning that tells what would meet a need. */
export interface ReportUnmet extends ReportCaveat {
  /** That the need was answered, quoted. */
  readonly asked: string;
}

export interface ReportAnswer {
  readonly question: string;
  readonly short: string;
  readonly title: string;
  readonly state: 'answered' | 'unknown' | 'absent';
  /** The chosen text; null where open. */
  readonly answer: string | null;
  /** What the open question is taken for and why, by other answers; null where nothing is presumed. */
  readonly presumed: { readonly answer: string; readonly why: string } | null;
  /** What it adds to the score of the first platform; null where open and nothing is presumed. With `base` they add up to its score. */
  readonly points: number | null;
  /** Why no questionnaire asks it with these answers; null where one does. */
  readonly moot: string | null;
  /** That the answer is a demand, and on which criterion; null where it is none. */
  readonly demand: string | null;
  /** What one change makes of it, in declared order. */
  readonly options: readonly ReportOption[];
}

export interface ReportOption {
  /** As it stands on a sheet. */
  readonly answer: string;
  readonly title: string;
}

export interface ReportOutlook {
  /** How settled the recommendation is, or that the rest need not be answered. */
  readonly sentence: string;
  /** The questions worth asking, the most informative first. */
  readonly questions: readonly { readonly question: string; readonly short: string }[];
}

export interface ReportRung extends PlatformName {
  /** 0..100. */
  readonly freedom: number;
}

export interface PlatformCosts extends PlatformName {
  readonly costs: readonly ReportHiddenCost[];
}

export interface ReportHiddenCost extends Claim {
  readonly cost: HiddenCost;
  readonly title: string;
  readonly tone: CostTone;
}

export interface ReportChanges {
  /** For each platform that one to three changed answers would put first. */
  readonly flips: readonly ReportFlip[];
  /** The least changes of one criterion's weight that would do the same, the nearest first. */
  readonly weights: readonly string[];
  /** What no such change achieves; null where every platform can be reached. */
  readonly rest: string | null;
}

export interface ReportFlip extends PlatformName {
  readonly sentence: string;
  /** Whether the team can decide all these answers itself, or the business gives at least one. */
  readonly changeable: boolean;
  readonly changes: readonly { readonly question: string; readonly to: string }[];
}

/** What the house says of a result, beside the rules: it changes nothing of them. */
export interface ReportHouse {
  readonly stamp: string;
  readonly title: string;
  /** That it is the house's, and what it leaves alone. */
  readonly apart: string;
  /** Whether the first platform is on offer, and which is the first that is; null where all are on offer. */
  readonly sentence: string | null;
  /** Whether the first platform of the ranking can be had; true where nothing is recommended. */
  readonly isFirstOffered: boolean;
  /** In the order of the ranking. */
  readonly withheld: readonly (PlatformName & { readonly why: string })[];
  /** What it says of platforms that are on offer or not, in the order of the ranking: notes, and whom to ask. */
  readonly help: readonly (PlatformName & { readonly texts: readonly string[] })[];
  /** The preset answers that this result does not have. */
  readonly presets: readonly ReportPreset[];
}

export interface ReportPreset {
  readonly question: string;
  /** The whole preset answer (`canonicalAnswer`). */
  readonly to: string;
  readonly sentence: string;
}

/** The part of a report that an embed or a picture is made from. */
export type BriefReport = Omit<Report, 'outlook' | 'changes'>;
