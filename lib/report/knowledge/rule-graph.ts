import type { Catalogue } from '@/lib/model/catalogue';

/** Rules that are of no criterion, in the order in which they are told: what excludes, warns, cannot be, and weighs. */
export const RULE_KINDS = ['exclusions', 'caveats', 'contradictions', 'weights'] as const;
type RuleKind = (typeof RULE_KINDS)[number];

/** What a rule acts on: a criterion by its id, or a kind by its name. */
export interface GraphEnd {
  readonly kind: 'criteria' | RuleKind;
  readonly id: string;
}

/** How many rules read the answer to a question and act on an end. A rule that reads two questions is in the lines of both. */
export interface GraphLine {
  readonly question: string;
  readonly end: GraphEnd;
  readonly rules: number;
}

/** Questions and ends in declared order, those without a line left out. */
export interface RuleGraph {
  readonly questions: readonly string[];
  /** Each with its rules, which count once however many questions they read. */
  readonly ends: readonly (GraphEnd & { readonly rules: number })[];
  readonly lines: readonly GraphLine[];
}

/** The question whose answer sets the weights. */
const PURPOSE = 'purpose';

interface Link {
  readonly end: GraphEnd;
  /** The questions that one rule reads. */
  readonly questions: readonly string[];
}

/** The content's questions, criteria and rules as a graph. */
export function drawRuleGraph(catalogue: Catalogue): RuleGraph {
  const links = listLinks(catalogue);
  const ends: readonly GraphEnd[] = [
    ...catalogue.criteria.map(({ id }) => ({ kind: 'criteria' as const, id })),
    ...RULE_KINDS.map((kind) => ({ kind, id: kind })),
  ];
  const lines = catalogue.questions.flatMap(({ id: question }) =>
    ends.flatMap((end) => {
      const rules = links.filter((link) => isSame(link.end, end) && link.questions.includes(question)).length;
      return rules > 0 ? [{ question, end, rules }] : [];
    }),
  );
  const reading = links.filter(({ questions }) => questions.length > 0);
  return {
    questions: catalogue.questions.map(({ id }) => id).filter((id) => lines.some(({ question }) => question === id)),
    ends: ends.map((end) => ({ ...end, rules: reading.filter((link) => isSame(link.end, end)).length })).filter(({ rules }) => rules > 0),
    lines,
  };
}

/** How much the graph holds; each rule counts once. */
export function countGraph(catalogue: Catalogue): { readonly questions: number; readonly criteria: number; readonly rules: number } {
  const { questions } = drawRuleGraph(catalogue);
  const rules = listLinks(catalogue).filter(({ questions: read }) => read.length > 0).length;
  return { questions: questions.length, criteria: catalogue.criteria.length, rules };
}

/** The lines of one question alone. */
export function pickQuestion({ ends, lines }: RuleGraph, question: string): RuleGraph {
  const own = lines.filter((line) => line.question === question);
  const rulesOf = (end: GraphEnd): number => own.find((line) => isSame(line.end, end))?.rules ?? 0;
  return {
    questions: own.length > 0 ? [question] : [],
    ends: ends.map((end) => ({ ...end, rules: rulesOf(end) })).filter(({ rules }) => rules > 0),
    lines: own,
  };
}

/** The lines of one criterion or kind of rules alone. */
export function pickEnd({ questions, ends, lines }: RuleGraph, end: GraphEnd): RuleGraph {
  const own = lines.filter((line) => isSame(line.end, end));
  return {
    questions: questions.filter((id) => own.some(({ question }) => question === id)),
    ends: ends.filter((other) => isSame(other, end)),
    lines: own,
  };
}

export function isSame(a: GraphEnd, b: GraphEnd): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function listLinks({ criteria, exclusions, caveats, contradictions = [], purposes }: Catalogue): readonly Link[] {
  const link = (kind: GraphEnd['kind'], id: string, when: object | undefined): Link => ({
    end: { kind, id },
    questions: Object.keys(when ?? {}),
  });
  return [
    ...criteria.flatMap(({ id, effects }) => effects.map(({ when }) => link('criteria', id, when))),
    ...exclusions.map(({ when }) => link('exclusions', 'exclusions', when)),
    ...caveats.map(({ when }) => link('caveats', 'caveats', when)),
    ...contradictions.map(({ when }) => link('contradictions', 'contradictions', when)),
    ...purposes.map(() => link('weights', 'weights', { [PURPOSE]: true })),
  ];
}
