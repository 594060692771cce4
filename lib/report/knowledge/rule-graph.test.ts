import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../tests/support/catalogue';
import { Reader } from '../reader';
import { describeCriterionQuestions, describeGraph, describeQuestionRules, drawRuleGraph, pickRules } from '.';
import { countGraph, isSame, pickEnd, pickQuestion } from './rule-graph';
import { LOCALES } from '@/lib/locale';

const graph = drawRuleGraph(catalogue);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const questionsOf = (rules: readonly { readonly when?: object | undefined }[]): number =>
  sum(rules.map(({ when }) => Object.keys(when ?? {}).length));

describe('the graph of the rules', () => {
  it('has every rule once in the line of each question that it reads', () => {
    for (const { id, effects } of catalogue.criteria) {
      const own = graph.lines.filter(({ end }) => isSame(end, { kind: 'criteria', id }));
      expect(sum(own.map(({ rules }) => rules)), id).toBe(questionsOf(effects));
    }
    const { exclusions, caveats, contradictions = [], purposes } = catalogue;
    const of = (kind: string): number => sum(graph.lines.filter(({ end }) => end.kind === kind).map(({ rules }) => rules));
    expect(of('exclusions')).toBe(questionsOf(exclusions));
    expect(of('caveats')).toBe(questionsOf(caveats));
    expect(of('contradictions')).toBe(questionsOf(contradictions));
    expect(of('weights')).toBe(purposes.length);
  });

  it('leaves no question out: each is asked because a rule reads it', () => {
    expect(graph.questions).toEqual(catalogue.questions.map(({ id }) => id));
  });

  it('counts a rule once, whatever it reads', () => {
    const { exclusions, caveats, contradictions = [], purposes, criteria } = catalogue;
    const effects = sum(criteria.map((criterion) => criterion.effects.length));
    const conditional = caveats.filter(({ when }) => when !== undefined).length;
    expect(countGraph(catalogue).rules).toBe(effects + exclusions.length + conditional + contradictions.length + purposes.length);
  });

  it('says of a criterion how many rules it has, and of a question’s share how many read it', () => {
    for (const { id, effects } of catalogue.criteria) {
      const [end] = pickEnd(graph, { kind: 'criteria', id }).ends;
      expect(end?.rules).toBe(effects.length);
    }
    for (const id of graph.questions) {
      const { ends, lines } = pickQuestion(graph, id);
      expect(ends.map(({ rules }) => rules)).toEqual(lines.map(({ rules }) => rules));
    }
  });

  it('is the sum of the lines of its questions, and of its ends', () => {
    const byQuestion = graph.questions.flatMap((id) => pickQuestion(graph, id).lines);
    expect(byQuestion).toEqual(graph.lines);
    const byEnd = graph.ends.flatMap((end) => pickEnd(graph, end).lines);
    expect(byEnd.length).toBe(graph.lines.length);
  });

  it('has nothing where there are no rules', () => {
    const bare = {
      ...catalogue,
      criteria: catalogue.criteria.map((criterion) => ({ ...criterion, effects: [] })),
      exclusions: [],
      caveats: [],
      contradictions: [],
      purposes: [],
    };
    expect(drawRuleGraph(bare)).toEqual({ questions: [], ends: [], lines: [] });
  });
});

describe.each(LOCALES)('the graph in %s', (locale) => {
  it('names both ends of every line, and every name leads somewhere', () => {
    const { questions, ends, lines } = describeGraph(new Reader(catalogue, locale), graph);
    for (const { from, to } of lines) expect([questions[from]?.title, ends[to]?.title]).not.toContain(undefined);
    for (const { title, href } of [...questions, ...ends]) {
      expect(title).not.toBe('');
      expect(href).toMatch(new RegExp(`^/${locale}/method`));
    }
  });

  it('shows of each question every rule that reads it and none other', () => {
    for (const question of catalogue.questions) {
      const reader = new Reader(pickRules(catalogue, question.id), locale);
      const { criteria, exclusions, caveats, contradictions, rules } = describeQuestionRules(reader, graph, question);
      const weights = question.id === 'purpose' ? catalogue.purposes.length : 0;
      const told = sum(criteria.map(({ effects }) => effects.length)) + exclusions.length + caveats.length + contradictions.length;
      expect(told + weights, question.id).toBe(rules);
      for (const { id } of exclusions) expect(catalogue.exclusions.find((rule) => rule.id === id)?.when).toHaveProperty(question.id);
    }
  });

  it('shows of each criterion the questions that move it, with answers that exist', () => {
    for (const { id, effects } of catalogue.criteria) {
      const { questions } = describeCriterionQuestions(new Reader(catalogue, locale), graph, id);
      expect(questions.map(({ key }) => key).toSorted()).toEqual([...new Set(effects.flatMap(({ when }) => Object.keys(when)))].toSorted());
      for (const { answers } of questions) expect(answers.length).toBeGreaterThan(0);
    }
  });
});
