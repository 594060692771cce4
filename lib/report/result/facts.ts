import type { Assessment, Rationale, Withheld } from '../../engine';
import { fill } from '../../locale';
import { formatPoints, need, type Reader, roundPoints } from '../reader';
import { CLAIMS, type TermOf, wordAnswers, wordTerm } from './reason-terms';
import type { ReportFact } from './report';

/** How many excluded platforms that would be ahead are told: the best. */
const WITHHELD = 2;
/** How many exclusions of such a platform are named. */
const NAMED = 2;

/** What decides besides the criteria, for a rationale that compares with a rival. */
export function wordFacts(reader: Reader, rationale: Rationale, assessment: Assessment): ReportFact[] {
  const withheld = rationale.withheld
    .slice(0, WITHHELD)
    .map((held, index) => wordWithheld(reader, held, { assessment, isFirst: index === 0 }));
  return [...withheld, ...wordDecisive(reader, rationale, assessment)];
}

/** The answer that gains most on the rival, with its sentence where no reason tells it; none under a tenth of a point. */
function wordDecisive(reader: Reader, rationale: Rationale, assessment: Assessment): ReportFact[] {
  const { decisive, rival, alternative } = rationale;
  if (!decisive || rival === null) return [];
  const { question, lead, support } = decisive;
  const points = roundPoints(lead / assessment.weightTotal);
  if (points <= 0) return [];
  const given = wordAnswers(reader, [question], assessment);
  const sentence = fill(reader.words.decisive, { answers: given, rival: reader.platform(rival).name, points: formatPoints(points) });
  // What is worded is cited.
  const claims = support && !isTold(rationale, support) ? [wordTerm(reader, support, { alternative, given: assessment })] : [];
  return [{ kind: 'answer', sentence, claims }];
}

function isTold({ strongest }: Rationale, { criterion, term }: TermOf): boolean {
  const reason = strongest.find((candidate) => candidate.criterion === criterion);
  const told = reason?.terms.slice(0, CLAIMS) ?? [];
  return told.some((other) => other.kind === 'effect' && term.kind === 'effect' && other.effect === term.effect);
}

interface Holding {
  readonly assessment: Assessment;
  /** Whether it is the best of what is excluded. */
  readonly isFirst: boolean;
}

/** What would be ahead without its exclusions, and why they hold. */
function wordWithheld(reader: Reader, held: Withheld, { assessment, isFirst }: Holding): ReportFact {
  const exclusions = held.exclusions.map((id) => need(reader.catalogue.exclusions, id));
  const titles = exclusions.map(({ title }) => reader.quote(reader.text(title)));
  const sentence = fill(isFirst ? reader.words.withheldFirst : reader.words.withheldAlso, {
    exclusions: nameExclusions(reader, titles, wordAnswers(reader, held.questions, assessment)),
    platform: reader.platform(held.alternative).name,
    score: formatPoints(roundPoints(held.score / assessment.weightTotal)),
  });
  return { kind: 'exclusion', sentence, claims: exclusions.map(({ reason, evidence }) => reader.claim(reason, evidence)) };
}

/** With the answers behind them, or the first by name and how many more there are: a sentence that lists six is not read. */
function nameExclusions(reader: Reader, titles: readonly string[], answers: string): string {
  const { words } = reader;
  if (titles.length <= NAMED) return fill(words.withheldBy, { exclusions: reader.list(titles), answers });
  const exclusions = titles.slice(0, NAMED).join(words.listComma);
  return fill(words.withheldByMore, { exclusions, n: titles.length - NAMED });
}
