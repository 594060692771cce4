import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAhead } from '@/lib/engine';
import { answerUntil } from '@/tests/support/asked';
import { rules } from '@/tests/support/catalogue';
import { EMPTY_SHEET, withAnswer, withVisit, type Draft } from '../parts/sheet';
import {
  CHECK_STEP,
  firstQuestion,
  listSteps,
  nextQuestion,
  nextStep,
  orderQuestions,
  PRIORITIES_STEP,
  previousStep,
  readPlace,
  resumeStep,
  stepHash,
  type Walk,
} from './steps';

const steps = listSteps(rules);
const declared = orderQuestions(rules);

function walkOf(sheet: Partial<Draft>, isGoingOn = false): Walk {
  const draft = { ...EMPTY_SHEET, ...sheet };
  return { rules, sheet: draft, outlook: lookAhead(rules, draft.answers, draft.priorities), isGoingOn };
}

const at = (step: string) => ({ step, isFromCheck: false });

/** Nothing can change the recommendation any more, and questions are left. */
function settledWalk(): Walk {
  const answers = { purpose: 'cost', ...answerUntil(rules, ({ settled }) => settled) };
  return walkOf({ answers, visited: Object.keys(answers) });
}

describe('the order without script', () => {
  it('asks every question once, core questions first', () => {
    expect([...declared].sort()).toEqual(rules.questions.map(({ id }) => id).sort());
    const isCore = declared.map((id) => rules.questions.find((question) => question.id === id)?.core);
    expect(isCore.indexOf(false)).toBe(isCore.lastIndexOf(true) + 1);
  });

  it('keeps the declared order inside each group', () => {
    const further = rules.questions.filter(({ core }) => !core).map(({ id }) => id);
    expect(declared.slice(-further.length)).toEqual(further);
  });
});

describe('the next question', () => {
  it('is the purpose for everybody, also for who brings other answers along', () => {
    expect(nextQuestion(walkOf({}))).toBe('purpose');
    expect(nextQuestion(walkOf({ answers: { traffic: 'bursty' }, visited: ['traffic'] }))).toBe('purpose');
  });

  it('is then the one that tells most', () => {
    const walk = walkOf({ answers: { purpose: 'cost' }, visited: ['purpose'] });
    expect(nextQuestion(walk)).toBe(walk.outlook.questions[0]?.question);
  });

  it('is not one that was skipped, nor one that the reader cannot answer', () => {
    const skipped = nextQuestion(walkOf({ visited: ['purpose'] })) ?? '';
    const unknown = nextQuestion(walkOf({ visited: ['purpose', skipped] })) ?? '';
    const visited = ['purpose', skipped, unknown];
    expect(visited).not.toContain(nextQuestion(walkOf({ answers: { [unknown]: 'unknown' }, visited })));
  });

  it('is none where none can change the recommendation, unless the reader goes on', () => {
    const walk = settledWalk();
    expect(nextQuestion(walk)).toBeNull();
    expect(nextQuestion({ ...walk, isGoingOn: true })).not.toBeNull();
  });
});

describe('where a reader comes back to', () => {
  it('is the question that was shown last, while it has no reply', () => {
    expect(resumeStep(walkOf({ answers: { purpose: 'cost' }, visited: ['purpose', 'traffic'] }))).toBe('traffic');
  });

  it('is the next question once the last one is answered; not knowing is a reply', () => {
    expect(resumeStep(walkOf({ answers: { traffic: 'unknown' }, visited: ['purpose', 'traffic'] }))).not.toBe('traffic');
    expect(resumeStep(walkOf({}))).toBe('purpose');
  });

  it('is the check page once everything is answered', () => {
    const answers = Object.fromEntries(declared.map((id) => [id, 'unknown']));
    expect(resumeStep(walkOf({ answers, visited: declared }))).toBe(CHECK_STEP);
  });
});

describe('a place in the address', () => {
  it.each(steps)('%s survives the address, with and without the way back to the check page', (step) => {
    for (const isFromCheck of [true, false]) expect(readPlace(stepHash(step, isFromCheck), steps)).toEqual({ step, isFromCheck });
  });

  it.each(['', '#', '#content', '#nothing:check', '#Traffic'])('is none: %s', (hash) => {
    expect(readPlace(hash, steps)).toBeNull();
  });
});

describe('the way', () => {
  it('leads from the last question through the priorities to the check page', () => {
    const visited = declared;
    expect(nextStep(at(declared.at(-1) ?? ''), walkOf({ visited }))).toBe(PRIORITIES_STEP);
    expect(nextStep(at(PRIORITIES_STEP), walkOf({ visited }))).toBe(CHECK_STEP);
    expect(previousStep(at(CHECK_STEP), { ...EMPTY_SHEET, visited })).toBe(PRIORITIES_STEP);
    expect(previousStep(at(PRIORITIES_STEP), { ...EMPTY_SHEET, visited })).toBe(declared.at(-1));
    expect(previousStep(at('purpose'), { ...EMPTY_SHEET, visited })).toBeNull();
  });

  it('ends at the check page by proof, and goes on for who wants to', () => {
    const walk = settledWalk();
    const last = at(walk.sheet.visited.at(-1) ?? '');
    expect(nextStep(last, walk)).toBe(CHECK_STEP);
    expect(declared).toContain(nextStep(last, { ...walk, isGoingOn: true }));
  });

  it('leads straight back to the check page from a change', () => {
    const place = { step: 'traffic', isFromCheck: true };
    expect(nextStep(place, walkOf({}))).toBe(CHECK_STEP);
    expect(previousStep(place, EMPTY_SHEET)).toBe(CHECK_STEP);
  });

  it('leads on from a question that nobody visited yet, without offering it again', () => {
    expect(nextStep(at('purpose'), walkOf({}))).not.toBe('purpose');
  });
});

describe('whatever a reader does', () => {
  type Act = (typeof ACTS)[number];
  const ACTS = ['continue', 'skip', 'back', 'jump', 'clear'] as const;

  /** Each act with a number that chooses the answer or the place to jump to. */
  const acts = fc.array(fc.tuple(fc.constantFrom<Act>(...ACTS), fc.nat(200)), { maxLength: 40 });

  function perform(walk: Walk, step: string, [act, number]: readonly [Act, number]): { sheet: Draft; step: string } {
    const { sheet } = walk;
    const choices = rules.questions.find(({ id }) => id === step)?.choices ?? [];
    if (act === 'back') return { sheet, step: previousStep(at(step), sheet) ?? step };
    if (act === 'jump') return { sheet, step: declared[number % declared.length] ?? step };
    if (act === 'clear') return { sheet: withAnswer(sheet, step, null), step };
    const filled = act === 'skip' || choices.length === 0 ? sheet : withAnswer(sheet, step, choices[number % choices.length]?.id ?? null);
    return { sheet: filled, step: nextStep(at(step), walkOf(filled)) };
  }

  it('the questions seen keep their order, and Back undoes Continue', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let sheet: Draft = withVisit(EMPTY_SHEET, 'purpose');
        let step = 'purpose';
        for (const act of list) {
          const before = { sheet, step };
          ({ sheet, step } = perform(walkOf(sheet), step, act));
          if (declared.includes(step)) sheet = withVisit(sheet, step);
          expect(sheet.visited.slice(0, before.sheet.visited.length)).toEqual(before.sheet.visited);
          expect(new Set(sheet.visited).size).toBe(sheet.visited.length);
          if ((act[0] === 'continue' || act[0] === 'skip') && declared.includes(before.step) && step !== CHECK_STEP) {
            expect(previousStep(at(step), sheet)).toBe(before.step);
          }
          if (step === CHECK_STEP) step = sheet.visited.at(-1) ?? 'purpose';
        }
      }),
      { numRuns: 40 },
    );
  });

  it('each question is offered at most once, and skipping all ends at the priorities', () => {
    let sheet: Draft = EMPTY_SHEET;
    let step = firstQuestion(rules);
    while (declared.includes(step)) {
      expect(sheet.visited).not.toContain(step);
      sheet = withVisit(sheet, step);
      step = nextStep(at(step), walkOf(sheet));
    }
    expect(step).toBe(PRIORITIES_STEP);
    expect(sheet.visited).toHaveLength(declared.length);
  });
});
