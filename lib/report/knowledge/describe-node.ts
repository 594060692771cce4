import { Reader } from '../reader';
import { describeEffect, type EffectText } from './describe-criterion';
import { type ContradictionText, describeContradictions, describeGraph, type GraphText } from './describe-graph';
import { type CaveatText, describeCaveats, describeExclusions, type ExclusionText } from './describe-limits';
import { pickEnd, pickQuestion, type RuleGraph } from './rule-graph';
import type { Catalogue } from '@/lib/model/catalogue';
import type { Question } from '@/lib/model/question';

/** One question with every rule that reads its answer. */
export interface QuestionRules {
  readonly graph: GraphText;
  readonly name: string;
  /** As it is asked. */
  readonly title: string;
  readonly rules: number;
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly effects: readonly EffectText[] }[];
  readonly exclusions: readonly ExclusionText[];
  readonly caveats: readonly CaveatText[];
  readonly contradictions: readonly ContradictionText[];
  readonly setsWeights: boolean;
}

/** `reader`: of the rules of that question alone (`pickRules`), so that it numbers what they cite and nothing else. */
export function describeQuestionRules(reader: Reader, graph: RuleGraph, question: Question): QuestionRules {
  const own = pickQuestion(graph, question.id);
  const criteria = reader.catalogue.criteria
    .filter(({ effects }) => effects.length > 0)
    .map(({ id, title, effects }) => ({
      id,
      title: reader.text(title),
      effects: effects.map((effect) => describeEffect(reader, effect)),
    }));
  return {
    graph: describeGraph(reader, own),
    name: reader.question(question.id),
    title: reader.text(question.title),
    rules: own.lines.reduce((sum, { rules }) => sum + rules, 0),
    criteria,
    exclusions: describeExclusions(reader),
    // They are named here and told on the pages of the platforms, so they number no source.
    caveats: describeCaveats(new Reader(reader.catalogue, reader.locale)),
    contradictions: describeContradictions(reader),
    setsWeights: own.ends.some(({ kind }) => kind === 'weights'),
  };
}

/** The catalogue with only those effects, exclusions, warnings and contradictions that read the answer to a question. */
export function pickRules(catalogue: Catalogue, question: string): Catalogue {
  const reads = ({ when }: { readonly when?: object | undefined }): boolean => when !== undefined && question in when;
  const { criteria, exclusions, caveats, contradictions = [] } = catalogue;
  return {
    ...catalogue,
    criteria: criteria.map((criterion) => ({ ...criterion, effects: criterion.effects.filter(reads) })),
    exclusions: exclusions.filter(reads),
    caveats: caveats.filter(reads),
    contradictions: contradictions.filter(reads),
  };
}

/** A question that moves a criterion: how many rules do, and the answers that they read. */
export interface MovingQuestion {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly rules: number;
  readonly answers: readonly string[];
}

export interface CriterionQuestions {
  readonly graph: GraphText;
  readonly questions: readonly MovingQuestion[];
}

/** The questions that move a criterion. */
export function describeCriterionQuestions(reader: Reader, graph: RuleGraph, criterion: string): CriterionQuestions {
  const own = describeGraph(reader, pickEnd(graph, { kind: 'criteria', id: criterion }));
  const effects = reader.catalogue.criteria.find(({ id }) => id === criterion)?.effects ?? [];
  const questions = own.questions.map((question) => {
    const read = new Set(effects.flatMap(({ when }) => when[question.key] ?? []));
    const choices = reader.catalogue.questions.find(({ id }) => id === question.key)?.choices ?? [];
    return { ...question, answers: choices.filter(({ id }) => read.has(id)).map(({ title }) => reader.text(title)) };
  });
  return { graph: own, questions };
}
