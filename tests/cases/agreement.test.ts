import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../support/yaml';
import { measureAgreement } from '@/lib/cases';
import { loadCases, loadCatalogue } from '@/lib/content';

/** `recorded.yaml`: what was reached when it was written. A level may rise with a better rule, and never falls unnoticed. */
const counts = z.strictObject({ agreed: z.int(), first: z.int(), firstTwo: z.int() });
const schema = z.strictObject({
  calibration: counts,
  further: counts.extend({ ruledOut: z.int() }),
  disagrees: z.array(z.string()),
  ruledOut: z.array(z.string()),
});

const catalogue = loadCatalogue();
const agreement = measureAgreement(catalogue, loadCases('calibration'));
const further = measureAgreement(catalogue, loadCases('further'));

const recorded = schema.parse(readYaml(join('tests', 'cases', 'recorded.yaml')));
const ofFamily = agreement.results.filter((result) => result.case['family-evidence']);

const idsOf = (results: typeof ofFamily): string[] => results.map((result) => result.case.id);

describe('agreement with the published decisions in content/cases', () => {
  it('loses no case that agreed when the level was recorded', () => {
    const lost = idsOf(ofFamily.filter(({ agreed }) => !agreed)).filter((id) => !recorded.disagrees.includes(id));
    expect(lost, `these cases agreed before and do not any more: ${lost.join(', ')}`).toEqual([]);
  });

  it('recommends nothing that a source rules out, save what is recorded', () => {
    const entered = idsOf(ofFamily.filter(({ ruledOut }) => ruledOut)).filter((id) => !recorded.ruledOut.includes(id));
    expect(entered, `what their sources rule out is now recommended for: ${entered.join(', ')}`).toEqual([]);
  });

  it('does not fall below the recorded counts', () => {
    expect(agreement.family.agreed).toBeGreaterThanOrEqual(recorded.calibration.agreed);
    expect(agreement.alternative.first).toBeGreaterThanOrEqual(recorded.calibration.first);
    expect(agreement.alternative.firstTwo).toBeGreaterThanOrEqual(recorded.calibration.firstTwo);
  });

  it('keeps its record honest: a recorded disagreement that agrees by now is to be taken off', () => {
    const settled = recorded.disagrees.filter((id) => !idsOf(ofFamily.filter(({ agreed }) => !agreed)).includes(id));
    expect(settled, `take these off tests/cases/recorded.yaml: ${settled.join(', ')}`).toEqual([]);
  });
});

describe('agreement with the further decisions', () => {
  it('does not fall below the recorded counts', () => {
    expect(further.family.agreed).toBeGreaterThanOrEqual(recorded.further.agreed);
    expect(further.alternative.first).toBeGreaterThanOrEqual(recorded.further.first);
    expect(further.alternative.firstTwo).toBeGreaterThanOrEqual(recorded.further.firstTwo);
  });

  it('recommends what a source rules out no more often than recorded', () => {
    expect(further.family.ruledOut).toBeLessThanOrEqual(recorded.further.ruledOut);
  });

  it('repeats no decision that the first ones hold', () => {
    const known = new Set(agreement.results.map((result) => result.case.id));
    expect(further.results.filter((result) => known.has(result.case.id))).toEqual([]);
  });
});
