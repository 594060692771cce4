import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAhead } from '@/lib/engine';
import { answerUntil } from '@/tests/support/asked';
import { rules } from '@/tests/support/catalogue';
import { EMPTY_SHEET, withAnswer, withVisit, type Draft } from '../parts/sheet';
import { listAhead, listSections, listUnanswered, measureProgress, nextQuestion, orderQuestions, orderSeen, type Walk } from './order';
import {
  CHECK_STEP,
  firstQuestion,
  furthestStep,
  listSteps,
  nextPlace,
  nextStep,
  PRIORITIES_STEP,
  previousStep,
  readPlace,
  resumeStep,
  stepHash,
} from './steps';

const steps = listSteps(rules);
const declared = orderQuestions(rules);

function walkOf(sheet: Partial<Draft>, isGoingOn = false): Walk {
  const draft = { ...EMPTY_SHEET, ...sheet };
  return { rules, sheet: draft, outlook: lookAhead(rules, draft.answers, draft.priorities), isGoingOn };
}

const at = (step: string) => ({ step, trip: null });

/** Answered in the opening, each with its first choice. */
const { opening } = listSections(rules);
const opened = Object.fromEntries(opening.map((id) => [id, rules.questions.find((question) => question.id === id)?.choices[0]?.id ?? '']));

/** Nothing can change the recommendation any more, and questions are left. */
function settledWalk(): Walk {
  const answers = { purpose: 'cost', ...answerUntil(rules, ({ settled }) => settled) };
  return walkOf({ answers, visited: Object.keys(answers) });
}

describe('the order without script', () => {
  it('asks every question once: the opening, core questions, the others in declared order', () => {
    expect([...declared].sort()).toEqual(rules.questions.map(({ id }) => id).sort());
    expect(declared.slice(0, 3)).toEqual(['workload', 'location', 'assets']);
    const rest = rules.questions.filter(({ id }) => !opening.includes(id));
    const group = (core: boolean) => rest.filter((question) => question.core === core).map(({ id }) => id);
    expect(declared).toEqual([...opening, ...group(true), ...group(false)]);
  });

  it('asks in the opening what the rules have of it', () => {
    const without = { ...rules, questions: rules.questions.filter(({ id }) => id !== 'operators') };
    expect(listSections(without).opening).toEqual(opening.filter((id) => id !== 'operators'));
  });
});

describe('the next question', () => {
  it('is the opening for everybody, also for who brings other answers along', () => {
    expect(nextQuestion(walkOf({}))).toBe(opening[0]);
    expect(nextQuestion(walkOf({ answers: { traffic: 'bursty' }, visited: ['traffic'] }))).toBe(opening[0]);
    expect(nextQuestion(walkOf({ visited: opening.slice(0, 2) }))).toBe(opening[2]);
  });

  it('is then the one that tells most', () => {
    const walk = walkOf({ answers: opened, visited: opening });
    expect(nextQuestion(walk)).toBe(walk.outlook.questions[0]?.question);
  });

  it('is not one that was skipped, nor one that the reader cannot answer', () => {
    const skipped = nextQuestion(walkOf({ answers: opened, visited: opening })) ?? '';
    const unknown = nextQuestion(walkOf({ answers: opened, visited: [...opening, skipped] })) ?? '';
    const visited = [...opening, skipped, unknown];
    expect(visited).not.toContain(nextQuestion(walkOf({ answers: { ...opened, [unknown]: 'unknown' }, visited })));
  });

  it('is never one that other answers make pointless, in the opening or after it', () => {
    const answers = { assets: 'greenfield' };
    expect(listAhead(walkOf({ answers, visited: ['assets'] }, true))).not.toContain('rewrite');
    const moot = {
      ...rules,
      questions: rules.questions.map((one) => (one.id === 'location' ? { ...one, moot: [{ when: { assets: ['greenfield'] } }] } : one)),
    };
    const walk = { ...walkOf({ answers, visited: ['assets', 'workload'] }), rules: moot };
    expect(nextQuestion(walk)).toBe('operators');
  });

  it('is none where none is worth asking, unless the reader goes on', () => {
    const walk = settledWalk();
    expect(nextQuestion(walk)).toBeNull();
    expect(nextQuestion({ ...walk, isGoingOn: true })).not.toBeNull();
  });
});

describe('the list of all steps', () => {
  it('begins with what was on screen, in that order, and names every question once', () => {
    const visited = ['traffic', 'workload'];
    expect(orderSeen(rules, visited).slice(0, 3)).toEqual(['traffic', 'workload', 'location']);
    expect([...orderSeen(rules, visited)].sort()).toEqual([...declared].sort());
  });
});

describe('the progress', () => {
  it('begins at nothing and is whole where nothing is left to ask', () => {
    expect(measureProgress(walkOf({}))).toBe(0);
    expect(measureProgress(settledWalk())).toBe(1);
  });

  it('counts the questions that were seen against those still to come', () => {
    const walk = walkOf({ visited: ['workload'] });
    expect(measureProgress(walk)).toBeCloseTo(1 / (1 + listAhead(walk).length), 10);
  });
});

describe('a trip through all that is open', () => {
  it('goes to each question without an answer once, unknown ones too, and ends', () => {
    const answers = { workload: 'web', assets: 'greenfield', traffic: 'unknown' };
    const open = listUnanswered(rules, answers);
    expect(open).toContain('traffic');
    expect(open).not.toContain('rewrite');
    const seen: string[] = [];
    for (let step: string | undefined = open[0]; step !== undefined; step = nextPlace({ step, trip: 'open' }, walkOf({ answers }))?.step)
      seen.push(step);
    expect(seen).toEqual(open);
  });
});

describe('the way back to where one was', () => {
  const sheet = { ...EMPTY_SHEET, visited: ['workload', 'location', 'assets', 'operators'] };

  it('is one press from any earlier question, and none from the last but one', () => {
    expect(furthestStep(at('workload'), sheet)).toBe('operators');
    expect(['assets', 'operators', CHECK_STEP, 'state'].map((step) => furthestStep(at(step), sheet))).toEqual([null, null, null, null]);
    expect(furthestStep({ step: 'workload', trip: 'check' }, sheet)).toBeNull();
  });
});

describe('where a reader comes back to', () => {
  it('is the question that was shown last, while it has no reply', () => {
    expect(resumeStep(walkOf({ answers: { purpose: 'cost' }, visited: ['purpose', 'traffic'] }))).toBe('traffic');
  });

  it('is the next question once the last one is answered; not knowing is a reply', () => {
    expect(resumeStep(walkOf({ answers: { traffic: 'unknown' }, visited: ['purpose', 'traffic'] }))).not.toBe('traffic');
    expect(resumeStep(walkOf({}))).toBe('workload');
  });

  it('is the check page once everything is answered', () => {
    const answers = Object.fromEntries(declared.map((id) => [id, 'unknown']));
    expect(resumeStep(walkOf({ answers, visited: declared }))).toBe(CHECK_STEP);
  });
});

describe('a place in the address', () => {
  it.each(steps)('%s survives the address, on the way and off it', (step) => {
    for (const trip of ['check', 'open', null] as const) expect(readPlace(stepHash(step, trip), steps)).toEqual({ step, trip });
  });

  it.each(['', '#', '#content', '#nothing:check', '#traffic:', '#traffic:away', '#Traffic'])('is none: %s', (hash) => {
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
    expect(previousStep(at(firstQuestion(rules)), { ...EMPTY_SHEET, visited })).toBeNull();
  });

  it('ends at the check page by proof, and goes on for who wants to', () => {
    const walk = settledWalk();
    const last = at(walk.sheet.visited.at(-1) ?? '');
    expect(nextStep(last, walk)).toBe(CHECK_STEP);
    expect(declared).toContain(nextStep(last, { ...walk, isGoingOn: true }));
  });

  it('leads straight back to the check page from a change', () => {
    const place = { step: 'traffic', trip: 'check' } as const;
    expect(nextStep(place, walkOf({}))).toBe(CHECK_STEP);
    expect(previousStep(place, EMPTY_SHEET)).toBe(CHECK_STEP);
  });

  it('passes a question that has become pointless since it was skipped', () => {
    const sheet = { answers: { assets: 'greenfield' }, visited: ['assets', 'rewrite', 'traffic'] };
    expect(nextStep(at('assets'), walkOf(sheet))).toBe('traffic');
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

  function perform(sheet: Draft, step: string, [act, number]: readonly [Act, number]): { sheet: Draft; step: string } {
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
          ({ sheet, step } = perform(sheet, step, act));
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

  it('the progress never passes the whole, and each question is offered at most once until the priorities', () => {
    let sheet: Draft = EMPTY_SHEET;
    let step = firstQuestion(rules);
    while (declared.includes(step)) {
      expect(sheet.visited).not.toContain(step);
      sheet = withVisit(sheet, step);
      const walk = walkOf(sheet, true);
      expect(measureProgress(walk)).toBeLessThanOrEqual(1);
      step = nextStep(at(step), walk);
    }
    expect(step).toBe(PRIORITIES_STEP);
    expect(sheet.visited).toHaveLength(declared.length);
  });
});
