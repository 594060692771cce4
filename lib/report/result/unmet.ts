import { fill } from '../../locale';
import { type Answers, splitAnswer } from '../../model/answers';
import type { Reader } from '../reader';
import { type CaveatRule, findCaveats } from './caveats';
import type { Outcome } from './findings';
import { wordAnswers } from './reason-terms';
import type { BriefReport, ReportCaveat, ReportUnmet } from './report';

/** The answers that ask something of a platform, by question: what does damage where it is missing comes first. */
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  resilience: ['host', 'datacentre', 'region'],
  residency: ['country', 'listed'],
  isolation: ['private-network', 'regulated', 'air-gapped'],
  state: ['session', 'stateful'],
  dependencies: ['local-database'],
  protocol: ['websocket', 'tcp-udp'],
  resources: ['large', 'gpu'],
  customisation: ['kernel', 'windows'],
  location: ['multi-cloud', 'on-premises', 'edge', 'hosted', 'hybrid'],
  duration: ['minutes', 'hours'],
  latency: ['strict'],
  delivery: ['no-downtime', 'previews', 'same-everywhere'],
};
const ORDER = Object.keys(NEEDS);

/** The needs that a warning is about, the heaviest first: none where its condition asks for anything else too, such as the team. */
export function findNeeds({ when = {} }: CaveatRule, answers: Answers): string[] {
  if (Object.keys(when).some((question) => !ORDER.includes(question))) return [];
  return ORDER.filter(
    (question) => question in when && splitAnswer(answers[question] ?? '').some((given) => NEEDS[question]?.includes(given)),
  );
}

/** What was asked for and the recommended platform does not give by itself, with what would; the heaviest need first. */
export function wordUnmet(reader: Reader, { assessment }: Outcome): ReportUnmet[] {
  const { recommendation, answers } = assessment;
  if (!recommendation) return [];
  return findCaveats(reader.catalogue.caveats, answers, recommendation.alternative)
    .map((caveat) => ({ caveat, needs: findNeeds(caveat, answers) }))
    .filter(({ needs }) => needs.length > 0)
    .sort((a, b) => ORDER.indexOf(a.needs[0] ?? '') - ORDER.indexOf(b.needs[0] ?? ''))
    .map(({ caveat: { id, title, text, evidence }, needs }) => ({
      caveat: id,
      asked: fill(reader.words.asked, { answers: wordAnswers(reader, needs, assessment) }),
      title: reader.text(title),
      ...reader.claim(text, evidence),
    }));
}

/** The warnings that are no unmet need: these are told before them. */
export function listOtherCaveats({ caveats, unmet }: Pick<BriefReport, 'caveats' | 'unmet'>): ReportCaveat[] {
  return caveats.filter(({ caveat }) => !unmet.some((need) => need.caveat === caveat));
}
