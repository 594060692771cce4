import type { Reader } from '../reader';
import { wordCondition } from '../reader';
import { graphPath } from './addresses';
import { isSame, type GraphEnd, type RuleGraph } from './rule-graph';
import { graphWords } from '@/lib/locale/words/graph';
import { BASE } from '@/lib/model/base-path';

/** A name at one side of the picture. */
export interface GraphName {
  readonly key: string;
  readonly title: string;
  /** Where it leads. */
  readonly href: string;
  /** Its rules, each once. */
  readonly rules: number;
}

/** A line between the places of two names. */
export interface GraphLineText {
  readonly from: number;
  readonly to: number;
  readonly rules: number;
  readonly kind: GraphEnd['kind'];
}

/** A graph of rules in one language. */
export interface GraphText {
  readonly questions: readonly GraphName[];
  readonly ends: readonly GraphName[];
  readonly lines: readonly GraphLineText[];
}

/** Two answers that cannot both be true. */
export interface ContradictionText {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly reason: string;
  readonly ask: string;
}

export function describeGraph(reader: Reader, { questions, ends, lines }: RuleGraph): GraphText {
  const rulesOf = (id: string): number => lines.reduce((sum, { question, rules }) => (question === id ? sum + rules : sum), 0);
  return {
    questions: questions.map((id) => ({
      key: id,
      title: reader.question(id),
      href: graphPath(reader.locale, { kind: 'questions', id }),
      rules: rulesOf(id),
    })),
    ends: ends.map((end) => ({
      key: `${end.kind}-${end.id}`,
      title: nameEnd(reader, end),
      href: pathOf(reader, end),
      rules: end.rules,
    })),
    lines: lines.map(({ question, end, rules }) => ({
      from: questions.indexOf(question),
      to: ends.findIndex((other) => isSame(other, end)),
      rules,
      kind: end.kind,
    })),
  };
}

/** Every contradiction, or those of one question. */
export function describeContradictions(reader: Reader, question?: string): readonly ContradictionText[] {
  const { contradictions = [] } = reader.catalogue;
  return contradictions
    .filter(({ when }) => question === undefined || question in when)
    .map(({ id, title, when, reason, ask }) => ({
      id,
      title: reader.text(title),
      when: wordCondition(reader, when),
      reason: reader.text(reason),
      ask: reader.text(ask),
    }));
}

function nameEnd(reader: Reader, { kind, id }: GraphEnd): string {
  return kind === 'criteria' ? reader.criterion(id) : graphWords(reader.locale).kinds[kind];
}

function pathOf({ locale }: Reader, { kind, id }: GraphEnd): string {
  if (kind === 'criteria') return graphPath(locale, { kind, id });
  if (kind === 'contradictions') return `${graphPath(locale)}#contradictions`;
  return kind === 'weights' ? `${BASE}/${locale}/method#weights` : `${BASE}/${locale}/method/${kind}`;
}
