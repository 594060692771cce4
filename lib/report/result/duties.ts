import type { Catalogue } from '../../model/catalogue';
import { CAPABILITIES, type Capability } from '../../model/capability';
import type { Actor, Noops } from '../../model/noops';
import type { Responsibility } from '../../model/responsibility';
import { type Claim, type PlatformName, Reader, type ReportEvidence } from '../reader';
import type { Report } from './report';

/** Who does what on the recommended platform and on the runner-up. */
export interface Duties {
  /** Empty where nothing is recommended. */
  readonly platforms: readonly PlatformDuty[];
  /** The report's evidence, and what is cited here after it: the numbers go on. */
  readonly evidence: readonly ReportEvidence[];
}

/** Who runs which layer on a platform, with what a table of them leaves out. */
export interface LayerDuties extends PlatformName {
  readonly layers: Responsibility['layers'];
  readonly note: Claim;
}

export interface PlatformDuty extends LayerDuties {
  /** How many layers exist there, and how many of them the team runs alone. */
  readonly existing: number;
  readonly own: number;
  readonly capabilities: readonly CapabilityDuty[];
}

export interface CapabilityDuty {
  readonly capability: Capability;
  readonly actor: Actor;
  readonly mechanism: Claim;
  /** What is left to people. */
  readonly left: string;
}

interface DutiesInput {
  /** The report's catalogue, with the evidence of the two lists below. */
  readonly catalogue: Catalogue;
  readonly responsibilities: readonly Responsibility[];
  readonly noops: readonly Noops[];
  readonly report: Report;
}

/** Words the duties of the platforms whose hidden costs the report tells. A platform without an entry is left out. */
export function describeDuties({ catalogue, responsibilities, noops, report }: DutiesInput): Duties {
  const cited = report.evidence.map(({ id }) => id);
  const reader = new Reader(catalogue, report.locale, cited);
  const platforms = report.hiddenCosts.flatMap(({ alternative }) => {
    const responsibility = responsibilities.find(({ id }) => id === alternative);
    const capabilities = noops.find(({ id }) => id === alternative);
    return responsibility && capabilities ? [wordDuty(reader, responsibility, capabilities)] : [];
  });
  return { platforms, evidence: [...report.evidence, ...reader.evidence().slice(cited.length)] };
}

/** Who runs what on one platform. */
export function wordLayers(reader: Reader, { id, layers, note, evidence }: Responsibility): LayerDuties {
  return { ...reader.platform(id), layers, note: reader.claim(note, evidence) };
}

function wordDuty(reader: Reader, responsibility: Responsibility, { capabilities }: Noops): PlatformDuty {
  const carriers = Object.values(responsibility.layers).filter((carrier) => carrier !== 'none');
  return {
    ...wordLayers(reader, responsibility),
    existing: carriers.length,
    own: carriers.filter((carrier) => carrier === 'team').length,
    capabilities: CAPABILITIES.map((capability) => {
      const { actor, mechanism, left, evidence: sources } = capabilities[capability];
      return { capability, actor, mechanism: reader.claim(mechanism, sources), left: reader.text(left) };
    }),
  };
}
