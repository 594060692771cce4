/**
 * The questions that are about the team and its house rather than about a workload, in the order in which they are shown: who builds and
 * operates, what they know, where things have to run, what is demanded of all, what is in place.
 */
export const SHARED_QUESTIONS: readonly string[] = [
  'developers',
  'operators',
  'container-skill',
  'serverless-skill',
  'location',
  'residency',
  'isolation',
  'lock-in',
  'platform-in-place',
];
