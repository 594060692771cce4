import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlanContent } from '@/lib/content';
import { prepareEffort, type EffortRules, type Situation } from '.';

const content = loadPlanContent();
const rules: EffortRules = { ...content, inPlace: content.settings.inPlace.times };
const nothing: Situation = { counts: {}, inPlace: [], barred: [] };
const ids = content.platforms.map(({ id }) => id);
const daysOf = (platforms: readonly string[], situation: Situation = nothing): number =>
  prepareEffort(rules, situation).measure(platforms).days;

/** Any answers that could count, anything in place, anything barred. */
const situations: fc.Arbitrary<Situation> = fc.record({
  counts: fc
    .tuple(...content.settings.situation.map(({ question, counts }) => fc.tuple(fc.constant(question), fc.constantFrom(...counts, ''))))
    .map((pairs) => Object.fromEntries(pairs.filter(([, choice]) => choice !== ''))),
  inPlace: fc.subarray(ids),
  barred: fc.subarray(ids),
});

describe('the work of running platforms', () => {
  it('is the sum of the parts where nothing is shared', () => {
    const partsOf = (...parts: string[]): number =>
      content.parts.filter(({ id }) => parts.includes(id)).reduce((sum, p) => sum + p.days, 0);
    expect(daysOf(['compose'])).toBe(partsOf('machines', 'compose-files'));
    expect(daysOf(['k8s-self'])).toBe(partsOf('machines', 'control-plane', 'cluster'));
    expect(daysOf([])).toBe(0);
  });

  it('of what three platforms share on one cluster is done once', () => {
    const apart = daysOf(['k8s-self']) + daysOf(['faas-oss']) + daysOf(['paas-oss']);
    const { days, on } = prepareEffort(rules, { ...nothing, barred: ['k8s-managed'] }).measure(['k8s-self', 'paas-oss', 'faas-oss']);
    expect(on).toEqual({ 'k8s-self': 'own-cluster', 'paas-oss': 'hosts', 'faas-oss': 'own-cluster' });
    expect(days).toBeLessThan(apart);
    const layers = content.parts.filter(({ id }) => ['paas-layer', 'serving-layer'].includes(id)).reduce((sum, p) => sum + p.days, 0);
    expect(days).toBe(daysOf(['k8s-self']) + layers);
  });

  it('of a vendor’s services counts their account once', () => {
    const account = content.parts.find(({ id }) => id === 'account')!.days;
    expect(daysOf(['paas-proprietary', 'faas-public'])).toBe(daysOf(['paas-proprietary']) + daysOf(['faas-public']) - account);
  });

  it('of functions on a cluster is that of the lighter cluster, and of one’s own where no managed one can be had', () => {
    expect(prepareEffort(rules, nothing).measure(['faas-oss']).on).toEqual({ 'faas-oss': 'managed-cluster' });
    expect(prepareEffort(rules, { ...nothing, barred: ['k8s-managed'] }).measure(['faas-oss']).on).toEqual({ 'faas-oss': 'own-cluster' });
    expect(daysOf(['k8s-managed', 'faas-oss'])).toBe(daysOf(['faas-oss']));
  });

  it('is less where the platform is in place, and where people know it; more where it is nobody’s work', () => {
    for (const id of ['k8s-managed', 'k8s-self']) {
      expect(daysOf([id], { ...nothing, inPlace: [id] })).toBeLessThan(daysOf([id]));
      expect(daysOf([id], { ...nothing, counts: { operators: 'platform-team' } })).toBeLessThan(daysOf([id]));
      expect(daysOf([id], { ...nothing, counts: { operators: 'none' } })).toBeGreaterThan(daysOf([id]));
      expect(daysOf([id], { ...nothing, counts: { 'container-skill': 'none' } })).toBeGreaterThan(daysOf([id]));
    }
    expect(daysOf(['faas-public'], { ...nothing, counts: { 'serverless-skill': 'none' } })).toBeGreaterThan(daysOf(['faas-public']));
    expect(daysOf(['paas-proprietary'], { ...nothing, counts: { operators: 'none' } })).toBe(daysOf(['paas-proprietary']));
  });

  it('never falls when a platform is added, whatever the situation, and is never more than the platforms take apart', () => {
    fc.assert(
      fc.property(situations, fc.subarray(ids), fc.constantFrom(...ids), (situation, platforms, added) => {
        const { measure } = prepareEffort(rules, situation);
        const { days } = measure(platforms);
        const more = measure(ids.filter((id) => platforms.includes(id) || id === added)).days;
        expect(more).toBeGreaterThanOrEqual(days);
        expect(more).toBeLessThanOrEqual(days + measure([added]).days + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('of a platform that nothing is known of is refused', () => {
    expect(() => daysOf(['mainframe'])).toThrow('Nothing is known of the effort of mainframe');
  });
});
