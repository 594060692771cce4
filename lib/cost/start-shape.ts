import { splitAnswer, type Answers } from '../model/answers';
import type { Shape, ShapeRules } from '../model/shape';

/** A shape to start with: what answers let one guess. A rule holds where each of its questions has one of its choices. */
export function startShape({ start, rules }: ShapeRules, answers: Answers): Shape {
  return rules.reduce<Shape>((shape, { when, set }) => {
    const holds = Object.entries(when).every(([question, choices]) => {
      const answer = answers[question];
      return answer !== undefined && splitAnswer(answer).some((choice) => choices.includes(choice));
    });
    return holds ? { ...shape, ...set } : shape;
  }, start);
}
