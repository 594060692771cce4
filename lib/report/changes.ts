import type { AnswerChange, Flip } from '../engine';
import { fill } from '../locale';
import type { Findings } from './findings';
import type { Reader } from './reader';
import type { ReportChanges, ReportFlip } from './report';

/** What would change the recommendation, and what would not. */
export function wordChanges(reader: Reader, { assessment, flips }: Findings): ReportChanges {
  if (!assessment.recommendation) return { flips: [], rest: null };
  const unreached = assessment.ranking
    .map(({ alternative }) => alternative)
    .filter((id) => id !== assessment.recommendation?.alternative && !flips.some(({ to }) => to === id));
  return { flips: flips.map((flip) => wordFlip(reader, flip)), rest: wordRest(reader, flips.length, unreached) };
}

function wordRest(reader: Reader, reached: number, unreached: readonly string[]): string | null {
  if (reached === 0) return reader.words.noFlips;
  if (unreached.length === 0) return null;
  return fill(reader.words.unreachable, { platforms: reader.list(unreached.map((id) => reader.platform(id).name)) });
}

function wordFlip(reader: Reader, { to, changes }: Flip): ReportFlip {
  const sentences = changes.map((change) => wordChange(reader, change));
  return {
    ...reader.platform(to),
    sentence: fill(reader.words.flipOne, { changes: sentences.join(reader.words.changeAnd), platform: reader.fullName(to) }),
    changes: changes.map((change) => ({ question: change.question, to: change.to })),
  };
}

function wordChange(reader: Reader, { question, from, to }: AnswerChange): string {
  return fill(from === null ? reader.words.changeOpen : reader.words.changeFrom, {
    question: reader.quote(reader.question(question)),
    from: from === null ? '' : reader.quote(reader.choice(question, from)),
    to: reader.quote(reader.choice(question, to)),
  });
}
