import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contentRoot, formatFault, loadCatalogue, parseCases } from '@/lib/content';
import { measureAgreement } from '@/lib/report/agreement';
import { readYaml } from '../support/yaml';

/** `recorded.yaml`: what was reached when it was written. A level may rise with a better rule, and never falls unnoticed. */
const schema = z.strictObject({
  agreed: z.int(),
  first: z.int(),
  firstTwo: z.int(),
  disagrees: z.array(z.string()),
  ruledOut: z.array(z.string()),
});

const catalogue = loadCatalogue();
const parsed = parseCases(catalogue, join(contentRoot(), 'cases', 'calibration.yaml'));
if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join('\n'));
const agreement = measureAgreement(catalogue, parsed.cases);
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
    expect(agreement.family.agreed).toBeGreaterThanOrEqual(recorded.agreed);
    expect(agreement.alternative.first).toBeGreaterThanOrEqual(recorded.first);
    expect(agreement.alternative.firstTwo).toBeGreaterThanOrEqual(recorded.firstTwo);
  });

  it('keeps its record honest: a recorded disagreement that agrees by now is to be taken off', () => {
    const settled = recorded.disagrees.filter((id) => !idsOf(ofFamily.filter(({ agreed }) => !agreed)).includes(id));
    expect(settled, `take these off tests/cases/recorded.yaml: ${settled.join(', ')}`).toEqual([]);
  });
});
