import { predictAnswer, type Rules } from '@/lib/engine';
import { splitAnswer, UNKNOWN } from '@/lib/model/answers';
import type { Case } from '@/lib/model/case';
import type { Catalogue } from '@/lib/model/catalogue';
import type { ClassPrior } from '@/lib/model/class-prior';
import { countPrior } from '@/lib/weigh';
import { toCounted, type PriorSources } from './sources';

/** Bits that an answer surprises by, in the mean. */
export interface Surprise {
  readonly name: string;
  readonly bits: number;
}

/**
 * How much the given answers of cases surprise in the mean, in bits an answer, each predicted from the others of its case by what
 * the cases of other groups count: by classes, by each question itself, and with even chances.
 */
export function measureSurprise(catalogue: Catalogue, sources: PriorSources, folds: number): readonly Surprise[] {
  const groups = [...new Set(sources.cases.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const found = Array.from({ length: folds }, (_, fold) => {
    const cases = sources.cases.filter(({ group }) => foldOf.get(group) !== fold);
    const left = sources.cases.filter(({ group }) => foldOf.get(group) === fold);
    const rules = (classes: number): Rules => {
      const settings = { ...sources.settings, classes };
      return { ...catalogue, classPrior: countPrior(toCounted(catalogue, { ...sources, cases }), settings) };
    };
    const mixed = rules(sources.settings.classes);
    return [even(mixed), rules(1), mixed].map((own) => left.flatMap((entry) => surprises(own, entry)));
  });
  return ['even chances', 'each question by itself', 'classes'].map((name, model) => {
    const all = found.flatMap((models) => models[model] ?? []);
    return { name, bits: all.reduce((sum, bits) => sum + bits, 0) / all.length };
  });
}

export function printSurprise(catalogue: Catalogue, sources: PriorSources, folds: number): void {
  for (const { name, bits } of measureSurprise(catalogue, sources, folds)) console.log(`${bits.toFixed(3)}  ${name}`);
}

function even(rules: Rules): Rules {
  const prior = rules.classPrior;
  const answers = prior?.answers ?? {};
  const shares = Object.fromEntries(Object.entries(answers).map(([id, own]) => [id, own.map(() => 1)]));
  const level: ClassPrior = { answers, neutral: {}, classes: [{ weight: 1, shares }] };
  return { ...rules, classPrior: level };
}

/** An answer that is never drawn surprises like its choices together. */
function surprises(rules: Rules, { answers }: Case): number[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    if (answer === UNKNOWN) return [];
    const shares = predictAnswer(rules, answers, question);
    const known = shares.get(answer);
    const choices = known === undefined ? splitAnswer(answer).map((choice) => shares.get(choice) ?? 0) : [known];
    return [-Math.log2(choices.reduce((sum, share) => sum + share, 0))];
  });
}
