import fc from 'fast-check';
import type { Answers, Priorities } from '@/lib/model/answers';
import type { Prior } from '@/lib/model/prior';
import type { Rules } from '@/lib/engine';
import type { Several } from '@/lib/model/question';
import { listAnswers, listOpenAnswers } from './answers';

/** How large the drawn rules may be; small enough to try every completion. */
export interface RulesShape {
  /** The most literals of an exclusion. With one, a proof is exact in both directions. */
  readonly literals?: 1 | 2;
  /** Whether some answers contradict each other. Default: no rule says so. */
  readonly contradictions?: boolean;
}

const ALTERNATIVES = ['a', 'b', 'c', 'd'];
const CRITERIA = ['k', 'l', 'm', 'n'];
const QUESTIONS = ['purpose', 'p', 'q', 'r'];
const CHOICES = ['x', 'y', 'z'];

const points = fc.integer({ min: -6, max: 6 });

/** A condition on some of the questions: any choices but never none. */
function arbitraryCondition(questions: readonly string[], literals: { readonly min: number; readonly max: number }) {
  return fc
    .subarray([...questions], { minLength: literals.min, maxLength: Math.min(literals.max, questions.length) })
    .chain((read) => fc.record(Object.fromEntries(read.map((id) => [id, fc.subarray(CHOICES, { minLength: 1, maxLength: 2 })]))));
}

/** Effects of one question for each of them, and some that read two. */
function arbitraryEffects(alternatives: readonly string[], questions: readonly string[]) {
  const change = fc.record(Object.fromEntries(alternatives.map((id) => [id, points])));
  const single = fc.record({ when: arbitraryCondition(questions, { min: 1, max: 1 }), change });
  const joint = fc.record({ when: arbitraryCondition(questions, { min: 2, max: 2 }), change });
  return fc
    .tuple(fc.array(single, { maxLength: 4 }), fc.array(joint, { maxLength: 1 }))
    .map(([singles, joints]) => (questions.length > 1 ? [...singles, ...joints] : singles));
}

function arbitraryMarks(criteria: readonly string[]): fc.Arbitrary<Priorities> {
  return fc.record({ order: fc.shuffledSubarray([...criteria]), most: fc.nat(2), least: fc.nat(1) }).map(({ order, most, least }) => ({
    most: order.slice(0, most),
    least: order.slice(most, most + least),
  }));
}

/** Half of the questions take several answers: then which go together, and how they count. */
function arbitrarySeveral(isPurpose: boolean): fc.Arbitrary<Several | undefined> {
  const several: fc.Arbitrary<Several> = fc.record({
    most: fc.constantFrom(2, 3),
    alone: fc.constantFrom<string[]>([], ['x']),
    counts: fc.constantFrom('hardest' as const, 'best' as const),
  });
  const ordered = fc.constant<Several>({ most: 2, alone: [], counts: 'hardest', ordered: true });
  return fc.oneof(fc.constant(undefined), isPurpose ? ordered : several);
}

/** Two of three choices together may be drawn too, where a question allows it; what it does not is never asked for. */
function arbitraryPrior(questions: readonly string[]): fc.Arbitrary<Prior> {
  const shares = fc.record(Object.fromEntries([...CHOICES, 'y+z'].map((answer) => [answer, fc.integer({ min: 1, max: 9 })])));
  return fc.record(Object.fromEntries(questions.map((id) => [id, shares])));
}

function arbitraryContradictions(questions: readonly string[]) {
  return fc
    .array(fc.record({ when: arbitraryCondition(questions, { min: 2, max: 2 }) }), { minLength: 1, maxLength: 3 })
    .map((contradictions) => contradictions.map((contradiction, index) => ({ id: `contradiction-${index}`, ...contradiction })));
}

/** Small rule sets with joint effects, exclusions and, in half of them, purposes or a prior. */
export function arbitraryRules({ literals = 2, contradictions = false }: RulesShape = {}): fc.Arbitrary<Rules> {
  return fc
    .record({
      m: fc.integer({ min: 2, max: 4 }),
      n: fc.integer({ min: 1, max: 4 }),
      q: fc.integer({ min: 2, max: 4 }),
      purposes: fc.boolean(),
    })
    .chain(({ m, n, q, purposes }) => {
      const alternatives = ALTERNATIVES.slice(0, m);
      const criteria = CRITERIA.slice(0, n);
      const questions = QUESTIONS.slice(0, q);
      return fc.record({
        version: fc.constant(1),
        alternatives: fc.constant(alternatives.map((id, index) => ({ id, family: index < 2 ? 'first' : 'second' }))),
        criteria: fc.tuple(
          ...criteria.map((id) =>
            fc.record({
              id: fc.constant(id),
              base: fc.record(
                Object.fromEntries(alternatives.map((name) => [name, fc.record({ performance: fc.integer({ min: 40, max: 60 }) })])),
              ),
              effects: arbitraryEffects(alternatives, questions),
            }),
          ),
        ),
        questions: fc.tuple(
          ...questions.map((id) =>
            fc.record({
              id: fc.constant(id),
              core: fc.boolean(),
              changeable: fc.boolean(),
              choices: fc.constant(CHOICES.map((choice) => ({ id: choice }))),
              several: arbitrarySeveral(purposes && id === 'purpose'),
            }),
          ),
        ),
        exclusions: fc
          .array(
            fc.record({
              alternatives: fc.subarray([...alternatives], { minLength: 1, maxLength: 2 }),
              when: arbitraryCondition(questions, { min: 1, max: literals }),
            }),
            { maxLength: 3 },
          )
          .map((exclusions) => exclusions.map((exclusion, index) => ({ id: `exclusion-${index}`, ...exclusion }))),
        purposes: purposes
          ? fc.tuple(...CHOICES.map((id) => arbitraryMarks(criteria).map(({ most, least }) => ({ id, most, least }))))
          : fc.constant([]),
        prior: fc.option(arbitraryPrior(questions), { nil: undefined }),
        demand: fc.option(
          fc.record({
            question: fc.constantFrom(...questions),
            choice: fc.constantFrom(...CHOICES),
            criterion: fc.constantFrom(...criteria),
          }),
          { nil: undefined },
        ),
        presumed: fc.option(arbitraryPresumption(questions), { nil: undefined }),
        ...(contradictions && { contradictions: arbitraryContradictions(questions) }),
      });
    })
    .map(({ demand, presumed, ...rules }) => {
      const demanding = demand ? makeDemand(rules, demand) : rules;
      return presumed ? makePresumption(demanding, presumed) : demanding;
    });
}

interface DrawnPresumption {
  readonly question: string;
  readonly cases: readonly { readonly when: Readonly<Record<string, string[]>>; readonly choice: string }[];
  readonly moot: Readonly<Record<string, string[]>> | undefined;
}

function arbitraryPresumption(questions: readonly string[]): fc.Arbitrary<DrawnPresumption> {
  return fc.constantFrom(...questions.slice(1)).chain((question) => {
    const others = questions.filter((id) => id !== question);
    const enders = others.filter((id) => id !== 'purpose');
    const cases = fc.record({ when: arbitraryCondition(others, { min: 1, max: 2 }), choice: fc.constantFrom(...CHOICES) });
    return fc.record({
      question: fc.constant(question),
      cases: fc.array(cases, { minLength: 1, maxLength: 2 }),
      moot: enders.length > 0 ? fc.option(arbitraryCondition(enders, { min: 1, max: 1 }), { nil: undefined }) : fc.constant(undefined),
    });
  });
}

/** A presumption reads the purpose and what effects tie to its question, so of the others its cases keep those alone. */
function makePresumption(rules: Rules, { question, cases, moot }: DrawnPresumption): Rules {
  const pairs = rules.criteria.flatMap(({ effects }) => effects.map(({ when }) => Object.keys(when)));
  const isReadable = (id: string): boolean =>
    (id === 'purpose' && rules.purposes.length > 0) || pairs.some((pair) => pair.includes(id) && pair.includes(question));
  const readable = cases.filter(({ when }) => Object.keys(when).every(isReadable));
  if (readable.length === 0) return rules;
  const presumption = { presumed: readable, ...(moot && { moot: [{ when: moot }] }) };
  return { ...rules, questions: rules.questions.map((asked) => (asked.id === question ? { ...asked, ...presumption } : asked)) };
}

interface DrawnDemand {
  readonly question: string;
  readonly choice: string;
  readonly criterion: string;
}

/** A demand lifts by a fifth, in whole points: effects of its question on its criterion become fivefold. */
function makeDemand(rules: Rules, { question, choice, criterion }: DrawnDemand): Rules {
  const isLifted = (when: object): boolean => Object.keys(when).join() === question;
  return {
    ...rules,
    criteria: rules.criteria.map((axis) =>
      axis.id !== criterion
        ? axis
        : {
            ...axis,
            effects: axis.effects.map((effect) =>
              isLifted(effect.when)
                ? { ...effect, change: Object.fromEntries(Object.entries(effect.change).map(([id, points]) => [id, points * 5])) }
                : effect,
            ),
          },
    ),
    questions: rules.questions.map((asked) =>
      asked.id !== question
        ? asked
        : { ...asked, choices: asked.choices.map((reply) => (reply.id === choice ? { ...reply, demands: criterion } : reply)) },
    ),
  };
}

/** The same rules with the purpose as a question like others: then nothing can be presumed by it. */
export function withoutPurposes(rules: Rules): Rules {
  return { ...rules, questions: rules.questions.map((question) => ({ ...question, presumed: undefined })), purposes: [] };
}

/** Rules with answers to some of their questions, and priorities. */
export interface Occasion {
  readonly rules: Rules;
  readonly answers: Answers;
  readonly priorities: Priorities;
}

export function arbitraryOccasion(shape: RulesShape = {}): fc.Arbitrary<Occasion> {
  return arbitraryRules(shape).chain((rules) =>
    fc.record({
      rules: fc.constant(rules),
      answers: arbitraryAnswers(rules),
      priorities: arbitraryMarks(rules.criteria.map(({ id }) => id)),
    }),
  );
}

/** Answers to some questions; others are absent or `unknown`. */
export function arbitraryAnswers(rules: Rules): fc.Arbitrary<Answers> {
  return fc
    .tuple(...rules.questions.map((question) => fc.constantFrom(...listAnswers(question), 'unknown', undefined)))
    .map((drawn) =>
      Object.fromEntries(rules.questions.flatMap(({ id }, index) => (drawn[index] === undefined ? [] : [[id, drawn[index]]]))),
    );
}

/** Every way to answer what is open. */
export function listCompletions(rules: Rules, answers: Answers): Answers[] {
  return rules.questions.reduce<Answers[]>(
    (found, question) =>
      answers[question.id] !== undefined && answers[question.id] !== 'unknown'
        ? found
        : found.flatMap((before) => listOpenAnswers(question).map((answer) => ({ ...before, [question.id]: answer }))),
    [answers],
  );
}
