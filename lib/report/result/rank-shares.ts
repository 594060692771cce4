import { fill } from '../../locale';
import { type NameReader, type PlatformName, roundPoints } from '../reader';
import { type Firmness, shareOf } from './verdict';

/** How many ranks are told one by one. */
const TOLD = 3;

/** A share of the weightings, and of the ways to answer what is open. */
export interface ShownShare {
  /** 0..100 with one decimal: the length of its bar. */
  readonly percent: number;
  /** In whole percent, as everywhere on the page. */
  readonly text: string;
}

/** How often a platform has each rank. */
export interface RankShares extends PlatformName {
  /** First, second, third. */
  readonly ranks: readonly ShownShare[];
  /** Fourth or lower. */
  readonly lower: ShownShare;
  /** Excluded by an answer to an open question. */
  readonly excluded: ShownShare;
  /** How often it scores at least as much as the first platform; null for that one itself. */
  readonly level: ShownShare | null;
}

/** By platform that no answer excludes, in the order of the ranking. */
export function wordRanks(reader: NameReader, { assessment, robustness }: Firmness): RankShares[] {
  const indexOf = (alternative: string): number => reader.names.alternatives.findIndex(({ id }) => id === alternative);
  const show = (share: number): ShownShare => ({ percent: roundPoints(share * 100), text: reader.share(share) });
  const possible = assessment.ranking.filter(({ status }) => status !== 'out');
  const first = indexOf(possible[0]?.alternative ?? '');
  return possible.map(({ alternative }) => {
    const index = indexOf(alternative);
    const shares = robustness.ranks[index] ?? [];
    const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
    return {
      ...reader.platform(alternative),
      ranks: shares.slice(0, TOLD).map(show),
      lower: show(sum(shares.slice(TOLD))),
      excluded: show(Math.max(0, 1 - sum(shares))),
      level: index === first ? null : show(robustness.pairwise[index]?.[first] ?? 0),
    };
  });
}

/** The chart's conclusion: who is first how often, and who comes next; the same two numbers as the verdict while questions are open. */
export function concludeRanks(reader: NameReader, { assessment, robustness: { open } }: Firmness, ranks: readonly RankShares[]): string {
  const [first, ...others] = ranks;
  if (!first) return '';
  if (open) {
    const chance = reader.share(shareOf(reader, open.chances, first.alternative));
    return fill(reader.words.firstByChance, { first: first.name, chance, share: reader.share(open.weightings) });
  }
  const rivals = others.filter(({ ranks: [share] }) => (share?.percent ?? 0) > 0);
  const best = rivals.sort((a, b) => (b.ranks[0]?.percent ?? 0) - (a.ranks[0]?.percent ?? 0))[0];
  const pattern = best ? reader.words.firstAndRival : reader.words.firstAlone;
  return fill(pattern, {
    of: assessment.openQuestions.length > 0 ? reader.words.ofAllOpen : reader.words.ofAll,
    first: first.name,
    share: first.ranks[0]?.text ?? '',
    rival: best?.name ?? '',
    rivalShare: best?.ranks[0]?.text ?? '',
  });
}
