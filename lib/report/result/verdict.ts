import type { DrawnAnswer, OpenChances, RankedAlternative, Verdict } from '../../engine';
import { fill } from '../../locale';
import type { Outcome } from './findings';
import { formatPoints, joinSentences, type NameReader, roundPoints } from '../reader';
import type { ReportVerdict } from './report';
import { listByChance } from './short-list';

/** What the engine measured of a ranking. */
export type Firmness = Pick<Outcome, 'assessment' | 'robustness'>;

/** From the least firm verdict to the firmest: a scale has one step for each. */
export const VERDICT_STEPS: readonly Verdict[] = ['open', 'leaning', 'robust', 'certain'];

/** Chances below this are not worth a sentence. */
const TOLD = 0.02;

/** Others are named from this chance on, and no more than so many. */
const RUNNING = 0.1;
const NAMED = 2;

/** How firm the recommendation is, in plain words. */
export function wordVerdict(reader: NameReader, findings: Firmness, first: RankedAlternative): ReportVerdict {
  const { verdict, open } = findings.robustness;
  const parts = open && verdict !== 'certain' ? wordChances(reader, open, first) : wordShares(reader, findings, first);
  if (first.status === 'open') parts.push(fill(reader.words.verdictSentences.possible, { first: reader.platform(first.alternative).name }));
  return { id: verdict, label: reader.words.verdicts[verdict], sentence: joinSentences(reader.locale, parts) };
}

/** What open answers leave of it, and what weightings do: two doubts, two sentences. */
function wordChances(reader: NameReader, open: OpenChances, first: RankedAlternative): string[] {
  const { verdictSentences: words } = reader.words;
  const others = listByChance(reader, open)
    .filter(({ alternative, chance }) => alternative !== first.alternative && chance >= RUNNING)
    .slice(0, NAMED);
  const list = others.map(({ alternative, chance }) =>
    fill(reader.words.chanceOf, { platform: reader.platform(alternative).name, share: reader.share(chance) }),
  );
  const { none, noneBy } = open;
  return [
    fill(words.chance, { share: reader.share(shareOf(reader, open.chances, first.alternative)) }),
    fill(words.weightings, { share: reader.share(open.weightings) }),
    ...(list.length > 0 ? [fill(words.others, { list: list.join(reader.words.listComma) })] : []),
    ...(none >= TOLD && noneBy ? [fill(words.none, { share: reader.share(none), ...nameAnswer(reader, noneBy) })] : []),
  ];
}

function nameAnswer(reader: NameReader, { question, answer }: DrawnAnswer): { question: string; answer: string } {
  return { question: reader.question(question), answer: reader.answer(question, answer) };
}

/** By rules that know no chances: weightings and open answers in one number. */
function wordShares(reader: NameReader, findings: Firmness, first: RankedAlternative): string[] {
  const { verdict } = findings.robustness;
  return [firmness(reader, findings, first), ...(verdict === 'leaning' || verdict === 'open' ? rivalry(reader, findings, first) : [])];
}

function firmness(reader: NameReader, { robustness, assessment }: Firmness, first: RankedAlternative): string {
  const { verdictSentences: words } = reader.words;
  const isOpen = assessment.openQuestions.length > 0;
  if (robustness.verdict === 'certain') return isOpen ? words.certainOpen : words.certain;
  const share = shareOf(reader, robustness.acceptability, first.alternative);
  const sentence = fill(isOpen ? words.shareOpen : words.share, { share: reader.share(share) });
  const regret = roundPoints(first.regret / assessment.weightTotal);
  if (robustness.verdict !== 'robust' || regret <= 0) return sentence;
  return joinSentences(reader.locale, [sentence, fill(words.regret, { points: formatPoints(regret) })]);
}

function rivalry(reader: NameReader, { robustness, assessment }: Firmness, first: RankedAlternative): string[] {
  const { verdictSentences: words } = reader.words;
  const shares = assessment.ranking
    .filter((ranked) => ranked !== first && ranked.status !== 'out')
    .map(({ alternative }) => ({ alternative, share: shareOf(reader, robustness.acceptability, alternative) }))
    .sort((a, b) => b.share - a.share);
  const rival = shares[0];
  if (!rival || rival.share === 0) return [];
  const sentence = fill(words.rival, { rival: reader.platform(rival.alternative).name, share: reader.share(rival.share) });
  return robustness.verdict === 'open' ? [sentence, words.bothCandidates] : [sentence];
}

/** The acceptability of one alternative; it is listed in declared order. */
export function shareOf(reader: NameReader, acceptability: readonly number[], alternative: string): number {
  return acceptability[reader.names.alternatives.findIndex(({ id }) => id === alternative)] ?? 0;
}
