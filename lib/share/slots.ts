/**
 * What a link carries, in the order of its bits, by codec. Released links are read by these lists: nothing in them is ever
 * moved, renamed or taken out. A choice or criterion that is new goes to the end of its list in the newest codec where its
 * slot has room for it; what does not fit, and every new question, takes a new codec (`layouts.ts`).
 */

/** One answer: 0 not asked, the choices from 1 in this order, the greatest value of `width` bits unknown. */
export interface OneSlot {
  readonly kind: 'one';
  readonly question: string;
  readonly choices: readonly string[];
  readonly width: number;
}

/** Several answers: a bit for each choice in this order, then one for unknown; none is set where it was not asked. */
export interface SeveralSlot {
  readonly kind: 'several';
  readonly question: string;
  readonly choices: readonly string[];
  /** The most that may be chosen, and the choices that none goes with. */
  readonly most: number;
  readonly alone: readonly string[];
}

/** A first and a second answer, each like one answer in `width` bits; the second is 0 where there is none. */
export interface PairSlot {
  readonly kind: 'pair';
  readonly question: string;
  readonly choices: readonly string[];
  readonly width: number;
}

export type QuestionSlot = OneSlot | SeveralSlot | PairSlot;

function one(question: string, choices: readonly string[], width = 3): OneSlot {
  return { kind: 'one', question, choices, width };
}

function several(
  question: string,
  choices: readonly string[],
  limits: { readonly most: number; readonly alone: readonly string[] },
): SeveralSlot {
  return { kind: 'several', question, choices, ...limits };
}

/** Of the first codec: content versions 1 to 4, which knew one answer to every question. Nothing is ever added to it. */
export const FIRST_QUESTION_SLOTS: readonly QuestionSlot[] = [
  one('purpose', ['time-to-market', 'cost', 'reliability', 'scale', 'modernise', 'control']),
  one('workload', ['web', 'api', 'event', 'batch', 'stream', 'datastore']),
  one('location', ['public-cloud', 'multi-cloud', 'on-premises', 'edge']),
  one('state', ['stateless', 'external', 'session', 'stateful']),
  one('traffic', ['steady', 'predictable-peaks', 'bursty', 'mostly-idle']),
  one('volume', ['low', 'medium', 'high']),
  one('latency', ['relaxed', 'interactive', 'strict']),
  one('duration', ['seconds', 'minutes', 'hours']),
  one('resilience', ['best-effort', 'host', 'datacentre', 'region']),
  one('updates', ['rarely', 'monthly', 'weekly', 'daily']),
  one('assets', ['greenfield', 'containerised', 'portable-app', 'legacy']),
  one('rewrite', ['none', 'some', 'full']),
  one('dependencies', ['none', 'cloud-native', 'rdbms', 'self-managed']),
  one('protocol', ['http', 'websocket', 'tcp-udp']),
  one('resources', ['small', 'medium', 'large', 'gpu']),
  one('customisation', ['standard', 'packages', 'kernel', 'windows']),
  one('components', ['one', 'few', 'many']),
  one('isolation', ['standard', 'private-network', 'regulated', 'air-gapped']),
  one('developers', ['few', 'team', 'many']),
  one('operators', ['none', 'part-time', 'team', 'platform-team']),
  one('container-skill', ['none', 'some', 'strong']),
  one('serverless-skill', ['none', 'some', 'strong']),
  one('patching', ['provider', 'shared', 'own']),
  one('conventions', ['follow', 'partly', 'own-way']),
  one('lock-in', ['accept', 'limit', 'avoid']),
  one('billing', ['pay-per-use', 'either', 'predictable']),
  one('platform-in-place', ['none', 'servers', 'kubernetes', 'paas', 'functions']),
];

/** Of the second codec: content versions from 5 on. */
export const SECOND_QUESTION_SLOTS: readonly QuestionSlot[] = [
  { kind: 'pair', question: 'purpose', choices: ['time-to-market', 'cost', 'reliability', 'scale', 'modernise', 'control'], width: 3 },
  several('workload', ['web', 'api', 'event', 'batch', 'stream', 'datastore'], { most: 2, alone: [] }),
  one('location', ['public-cloud', 'multi-cloud', 'on-premises', 'edge', 'hosted', 'hybrid']),
  one('state', ['stateless', 'external', 'session', 'stateful']),
  one('traffic', ['steady', 'predictable-peaks', 'bursty', 'mostly-idle']),
  one('volume', ['low', 'medium', 'high']),
  one('latency', ['relaxed', 'interactive', 'strict']),
  one('duration', ['seconds', 'minutes', 'hours']),
  one('resilience', ['best-effort', 'host', 'datacentre', 'region']),
  one('updates', ['rarely', 'monthly', 'weekly', 'daily']),
  one('assets', ['greenfield', 'containerised', 'portable-app', 'legacy', 'packaged']),
  one('rewrite', ['none', 'some', 'full']),
  several('dependencies', ['none', 'cloud-native', 'rdbms', 'self-managed', 'local-database'], { most: 4, alone: ['none'] }),
  several('protocol', ['http', 'websocket', 'tcp-udp'], { most: 3, alone: [] }),
  one('resources', ['small', 'medium', 'large', 'gpu']),
  several('customisation', ['standard', 'packages', 'kernel', 'windows'], { most: 3, alone: ['standard'] }),
  one('components', ['one', 'few', 'many']),
  several('isolation', ['standard', 'private-network', 'regulated', 'air-gapped'], { most: 2, alone: ['standard'] }),
  one('developers', ['few', 'team', 'many']),
  one('operators', ['none', 'part-time', 'team', 'platform-team', 'outsourced']),
  one('container-skill', ['none', 'some', 'strong']),
  one('serverless-skill', ['none', 'some', 'strong']),
  one('patching', ['provider', 'shared', 'own']),
  one('conventions', ['follow', 'partly', 'own-way']),
  one('lock-in', ['accept', 'limit', 'avoid']),
  one('billing', ['pay-per-use', 'either', 'predictable']),
  several('platform-in-place', ['none', 'servers', 'kubernetes', 'paas', 'functions', 'container-service'], { most: 3, alone: ['none'] }),
  one('budget', ['free-tier', 'ceiling', 'already-paid', 'ordinary', 'no-ceiling']),
  one('trouble', ['nothing', 'too-dear', 'too-limited', 'too-much-work', 'unreliable', 'ended', 'told-to-move'], 4),
  several('delivery', ['ordinary', 'no-downtime', 'previews', 'same-everywhere'], { most: 3, alone: ['ordinary'] }),
  one('installation', ['once', 'customers', 'fleet']),
  one('residency', ['anywhere', 'country', 'listed']),
];

/** Two bits a criterion: 0 neither, 1 matters most, 2 matters least. */
export const CRITERION_SLOTS: readonly string[] = [
  'resilience',
  'scalability',
  'responsiveness',
  'state',
  'delivery',
  'reuse',
  'operations',
  'dependencies',
  'security',
  'productivity',
  'portability',
  'cost',
  'control',
];
