/**
 * What a link carries, in the order of its bits. Append only: a question, choice or criterion that is new goes to the end
 * of its list; nothing here is ever moved, renamed or taken out, because released links are read by it.
 */

/** Three bits a question: 0 not asked, 1..6 the choices in this order, 7 unknown. */
export const QUESTION_SLOTS: readonly (readonly [question: string, choices: readonly string[]])[] = [
  ['purpose', ['time-to-market', 'cost', 'reliability', 'scale', 'modernise', 'control']],
  ['workload', ['web', 'api', 'event', 'batch', 'stream', 'datastore']],
  ['location', ['public-cloud', 'multi-cloud', 'on-premises', 'edge']],
  ['state', ['stateless', 'external', 'session', 'stateful']],
  ['traffic', ['steady', 'predictable-peaks', 'bursty', 'mostly-idle']],
  ['volume', ['low', 'medium', 'high']],
  ['latency', ['relaxed', 'interactive', 'strict']],
  ['duration', ['seconds', 'minutes', 'hours']],
  ['resilience', ['best-effort', 'host', 'datacentre', 'region']],
  ['updates', ['rarely', 'monthly', 'weekly', 'daily']],
  ['assets', ['greenfield', 'containerised', 'portable-app', 'legacy']],
  ['rewrite', ['none', 'some', 'full']],
  ['dependencies', ['none', 'cloud-native', 'rdbms', 'self-managed']],
  ['protocol', ['http', 'websocket', 'tcp-udp']],
  ['resources', ['small', 'medium', 'large', 'gpu']],
  ['customisation', ['standard', 'packages', 'kernel', 'windows']],
  ['components', ['one', 'few', 'many']],
  ['isolation', ['standard', 'private-network', 'regulated', 'air-gapped']],
  ['developers', ['few', 'team', 'many']],
  ['operators', ['none', 'part-time', 'team', 'platform-team']],
  ['container-skill', ['none', 'some', 'strong']],
  ['serverless-skill', ['none', 'some', 'strong']],
  ['patching', ['provider', 'shared', 'own']],
  ['conventions', ['follow', 'partly', 'own-way']],
  ['lock-in', ['accept', 'limit', 'avoid']],
  ['billing', ['pay-per-use', 'either', 'predictable']],
  ['platform-in-place', ['none', 'servers', 'kubernetes', 'paas', 'functions']],
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
