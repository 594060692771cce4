import type { Hopeless, Reach } from '../../engine';
import { fill } from '../../locale';
import { UNKNOWN } from '../../model/answers';
import { formatPoints, joinSentences, type NameReader, type PlatformName, roundPoints } from '../reader';
import type { Findings } from './findings';

/** More criteria than this are counted, not named. */
const NAMED = 3;

/** How far a rival is from the lead while the answers stand and only weights move. */
export interface RivalDistance extends PlatformName {
  /** `never`: one platform stays ahead of it under every weighting; `priorities`: under every one that fits them. */
  readonly kind: 'reachable' | 'priorities' | 'never';
  /** The least share of all weight to move until it is level, in percent with one decimal; null where none suffices. */
  readonly moved: number | null;
  readonly sentence: string;
}

/** Every rival that no answer excludes, in the order of the ranking. */
export function wordRivals(reader: NameReader, { reaches, hopeless }: Pick<Findings, 'reaches' | 'hopeless'>): RivalDistance[] {
  return reaches.map((reach): RivalDistance => {
    const proof = hopeless.find(({ alternative }) => alternative === reach.alternative);
    const sentences = [proof && wordHopeless(reader, proof), wordReach(reader, reach, proof !== undefined)];
    return {
      ...reader.platform(reach.alternative),
      kind: !proof ? 'reachable' : proof.weightings === 'any' ? 'never' : 'priorities',
      moved: reach.moved === null ? null : roundPoints(reach.moved * 100),
      sentence: joinSentences(
        reader.locale,
        sentences.filter((sentence) => sentence !== undefined),
      ),
    };
  });
}

function nameCriteria(reader: NameReader, criteria: readonly string[]): string {
  if (criteria.length > NAMED) return fill(reader.words.countCriteria, { n: criteria.length });
  return reader.list(criteria.map((id) => reader.quote(reader.criterion(id))));
}

function wordHopeless(reader: NameReader, { ahead, weightings, closest, behind }: Hopeless): string {
  const { words } = reader;
  const stays = fill(weightings === 'any' ? words.neverAny : words.neverPriorities, { ahead: reader.fullName(ahead) });
  const points = roundPoints(behind);
  // While questions are open the closest point by today's answers may lie ahead of it.
  if (points <= 0) return stays;
  return joinSentences(reader.locale, [
    stays,
    closest.length === reader.names.criteria.length
      ? fill(words.closestAll, { points: formatPoints(points) })
      : fill(words.closest, { criteria: nameCriteria(reader, closest), points: formatPoints(points) }),
  ]);
}

/** Where priorities already speak against it, the shift is what it would take beyond them. */
function wordReach(reader: NameReader, { moved, to, from }: Reach, beyond: boolean): string | undefined {
  const { words } = reader;
  if (moved === null || to === null) return beyond ? undefined : words.reachNever;
  if (from.length === 0) return words.reachLevel;
  return fill(beyond ? words.reachBeyond : words.reach, {
    share: reader.percent(moved),
    to: reader.quote(reader.criterion(to)),
    from: nameCriteria(
      reader,
      from.map(({ criterion }) => criterion),
    ),
  });
}

/** The answers that already decide. */
export interface DecidingAnswers {
  readonly sentence: string;
  /** In declared order; empty where the answers given do not decide. */
  readonly answers: readonly { readonly question: string; readonly short: string; readonly answer: string }[];
}

/** A smallest set: none of them can be dropped. */
export function wordEnough(reader: NameReader, { assessment, sufficient }: Pick<Findings, 'assessment' | 'sufficient'>): DecidingAnswers {
  const { answers, recommendation } = assessment;
  const given = Object.values(answers).filter((answer) => answer !== UNKNOWN).length;
  const first = reader.fullName(recommendation?.alternative ?? '');
  if (!sufficient) return { sentence: reader.words.enoughNot, answers: [] };
  const { words } = reader;
  const pattern = sufficient.length === 0 ? words.enoughNone : sufficient.length === given ? words.enoughAll : words.enough;
  return {
    sentence: fill(pattern, { n: sufficient.length, given, platform: first }),
    answers: sufficient.map((question) => ({
      question,
      short: reader.question(question),
      answer: reader.answer(question, answers[question] ?? ''),
    })),
  };
}
