import type { Assessment, RankedAlternative } from './assessment';
import { findTerms, type ReasonTerm, type TermContext } from './reason-terms';

/** The answer that gains the recommended alternative most on its rival, in the units of the score. */
export interface DecisiveAnswer {
  readonly question: string;
  readonly lead: number;
  /** The strongest of its effects that pull this way; null where only several together do. */
  readonly support: { readonly criterion: string; readonly term: ReasonTerm } | null;
}

/** An alternative that would be ahead of the recommended one but is excluded. */
export interface Withheld {
  readonly alternative: string;
  readonly score: number;
  readonly exclusions: readonly string[];
  /** The questions whose answers exclude it. */
  readonly questions: readonly string[];
}

interface Sides {
  readonly subject: RankedAlternative;
  readonly rival: RankedAlternative;
}

/** The question whose answer has the greatest part in the lead over the rival; the first of those alike. */
export function findDecisive(context: TermContext, { subject, rival }: Sides): DecisiveAnswer | null {
  const leads = subject.questionContributions.map((part, question) => part - (rival.questionContributions[question] ?? 0));
  const lead = Math.max(0, ...leads);
  const question = context.rules.questions[leads.indexOf(lead)]?.id;
  if (lead === 0 || question === undefined) return null;
  return { question, lead, support: findSupport(context, question) };
}

/** An effect counts for the question that its condition names first, as in the contributions of questions. */
function findSupport(context: TermContext, question: string): DecisiveAnswer['support'] {
  const supports = context.rules.criteria.flatMap(({ id, effects }, criterion) =>
    findTerms(context, criterion).flatMap((term) => {
      const isOfQuestion = term.kind === 'effect' && Object.keys(effects[term.effect]?.when ?? {})[0] === question;
      return isOfQuestion && term.lead > 0 ? [{ criterion: id, term }] : [];
    }),
  );
  return supports.sort((a, b) => b.term.lead - a.term.lead)[0] ?? null;
}

/** Best first, as the ranking has them. */
export function findWithheld({ ranking }: Assessment, subject: RankedAlternative): Withheld[] {
  return ranking
    .filter(({ status, score }) => status === 'out' && score > subject.score)
    .map(({ alternative, score, exclusions }) => {
      const active = exclusions.filter(({ state }) => state === 'active');
      return {
        alternative,
        score,
        exclusions: active.map(({ exclusion }) => exclusion),
        questions: [...new Set(active.flatMap(({ questions }) => questions))],
      };
    });
}
