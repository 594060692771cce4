import type { Assessment, ReasonTerm } from '../../engine';
import { fill } from '../../locale';
import { type Claim, type NameReader, need, type Reader } from '../reader';
import type { ReportReason } from './report';

/** How many sentences support one reason: the strongest. */
export const CLAIMS = 2;

export interface TermOf {
  readonly criterion: string;
  readonly term: ReasonTerm;
}

export interface TermSubject {
  /** The alternative that the term speaks for or against. */
  readonly alternative: string;
  readonly given: Given;
}

/** The answers given, and what others let presume (`presumed.ts` of the engine). */
export type Given = Pick<Assessment, 'answers' | 'presumed'>;

/** What one term rests on. A sentence that is about another platform says so first. */
export function wordTerm(
  reader: Reader,
  { criterion: id, term }: TermOf,
  { alternative, given }: TermSubject,
): ReportReason['claims'][number] {
  const criterion = need(reader.catalogue.criteria, id);
  const { bearer } = term;
  const effect = term.kind === 'effect' ? criterion.effects[term.effect] : undefined;
  const support = effect ?? criterion.base[bearer.kind === 'own' ? alternative : bearer.alternative];
  if (!support) throw new Error(`Criterion ${criterion.id} has no reason for ${alternative}`);
  const because = effect ? wordAnswers(reader, Object.keys(effect.when), given) : null;
  const claim = reader.claim(support.reason, support.evidence);
  return {
    ...claim,
    text: attribute(reader, { claim, term, given: because }),
    because: because === null ? null : fill(reader.words.because, { answers: because }),
  };
}

interface Attribution {
  readonly claim: Claim;
  readonly term: ReasonTerm;
  readonly given: string | null;
}

function attribute(reader: Reader, { claim, term, given }: Attribution): string {
  const { bearer } = term;
  if (bearer.kind === 'own') return claim.text;
  const { words } = reader;
  const rival = reader.platform(bearer.alternative).name;
  if (given === null) return fill(words.ofRival, { rival, sentence: claim.text });
  if (bearer.kind === 'more') return fill(term.lead > 0 ? words.rivalLosesMore : words.rivalGainsMore, { rival, answers: given });
  return fill(term.lead > 0 ? words.rivalLoses : words.rivalGains, { rival, sentence: claim.text });
}

/** The answers given to some questions: “Load over time: Unpredictable bursts” and “Load volume: Low”. What is presumed says so. */
export function wordAnswers(reader: NameReader, questions: readonly string[], { answers, presumed }: Given): string {
  const { words } = reader;
  return reader.list(
    questions.map((question) => {
      const taken = presumed[question];
      const answer = reader.answer(question, taken ?? answers[question] ?? '');
      return reader.quote(fill(taken === undefined ? words.answered : words.presumed, { question: reader.question(question), answer }));
    }),
  );
}
