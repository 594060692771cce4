import { describe, expect, it } from 'vitest';
import { rules } from '@/tests/support/catalogue';
import {
  CHECK_STEP,
  firstOpenStep,
  listSteps,
  nextStep,
  orderQuestions,
  PRIORITIES_STEP,
  previousStep,
  readPlace,
  stepHash,
} from './steps';

const steps = listSteps(rules);

describe('the order of the questions', () => {
  it('asks every question once, core questions first', () => {
    const order = orderQuestions(rules);
    expect([...order].sort()).toEqual(rules.questions.map(({ id }) => id).sort());
    const isCore = order.map((id) => rules.questions.find((question) => question.id === id)?.core);
    expect(isCore.indexOf(false)).toBe(isCore.lastIndexOf(true) + 1);
  });

  it('keeps the declared order inside each group', () => {
    const declared = rules.questions.filter(({ core }) => !core).map(({ id }) => id);
    expect(orderQuestions(rules).slice(-declared.length)).toEqual(declared);
  });

  it('begins at the first question without a reply; not knowing is a reply', () => {
    expect(firstOpenStep(rules, {})).toBe('purpose');
    expect(firstOpenStep(rules, { purpose: 'unknown', location: 'edge' })).toBe('workload');
    expect(firstOpenStep(rules, Object.fromEntries(steps.map((id) => [id, 'unknown'])))).toBe(CHECK_STEP);
  });
});

describe('a place in the address', () => {
  it.each(steps)('%s survives the address, with and without the way back to the check page', (step) => {
    for (const isFromCheck of [true, false]) expect(readPlace(stepHash(step, isFromCheck), steps)).toEqual({ step, isFromCheck });
  });

  it.each(['', '#', '#content', '#nothing:check', '#Traffic'])('is none: %s', (hash) => {
    expect(readPlace(hash, steps)).toBeNull();
  });

  it('leads on through priorities to the check page, and back the same way', () => {
    const walked: string[] = ['purpose'];
    for (let step = 'purpose'; step !== CHECK_STEP;) walked.push((step = nextStep(steps, { step, isFromCheck: false })));
    expect(walked).toEqual(steps);
    expect(previousStep(steps, { step: CHECK_STEP, isFromCheck: false })).toBe(PRIORITIES_STEP);
    expect(previousStep(steps, { step: 'purpose', isFromCheck: false })).toBeNull();
  });

  it('leads straight back to the check page from a change', () => {
    expect(nextStep(steps, { step: 'traffic', isFromCheck: true })).toBe(CHECK_STEP);
    expect(previousStep(steps, { step: 'traffic', isFromCheck: true })).toBe(CHECK_STEP);
  });
});
